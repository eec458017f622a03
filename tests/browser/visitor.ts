import type { Browser, Page } from 'playwright-core'
import { signIn } from '../../src/app/cli/pictures/sign-in.ts'

/** Somebody at a screen: does what people do, finds things by what they read. */
export type Visitor = {
  page: Page
  go(address: string): Promise<void>
  signIn(email: string): Promise<void>
  /** Types into fields, ticks boxes (`true`) and chooses options, by the fields' names. */
  fill(fields: Record<string, string | true>): Promise<void>
  attach(field: string, name: string, content: Buffer): Promise<void>
  press(label: string | RegExp): Promise<void>
  follow(label: string | RegExp): Promise<void>
  /** All that can be read in the page's main part. */
  reads(): Promise<string>
}

export type Screen = {
  scripts?: boolean
  width?: number
  /** Looks at each page to which a press or a link leads. */
  onPage?: (page: Page) => Promise<void>
}

/** Somebody new opens a browser of their own. */
export async function openVisitor(
  browser: Browser,
  base: string,
  { scripts = true, width = 1280, onPage = async () => {} }: Screen = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width, height: 900 },
    locale: 'cs-CZ',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const main = page.locator('main')
  const arrive = async (click: () => Promise<void>) => {
    await Promise.all([page.waitForEvent('load'), click()])
    await onPage(page)
  }
  return {
    page,
    go: async address => {
      await page.goto(new URL(address, base).href)
    },
    signIn: email => signIn(page, base, email),
    fill: async fields => {
      for (const [name, value] of Object.entries(fields)) await fillOne(page, name, value)
    },
    attach: async (field, name, buffer) => {
      const file = { name, mimeType: 'application/octet-stream', buffer }
      await main.locator(`input[name="${field}"]`).setInputFiles(file)
    },
    press: async label => {
      await arrive(() => main.getByRole('button', { name: label }).first().click())
    },
    follow: async label => {
      await arrive(() => main.getByRole('link', { name: label }).first().click())
    },
    reads: () => main.innerText(),
  }
}

async function fillOne(page: Page, name: string, value: string | true): Promise<void> {
  const field = page.locator(`main [name="${name}"]`)
  const kind = await field.first().evaluate(node => {
    const { tagName, type } = node as HTMLInputElement
    return tagName === 'SELECT' ? 'select' : type
  })
  if (kind === 'select') {
    const option = field.locator('option', { hasText: value as string }).first()
    await field.selectOption((await option.getAttribute('value')) ?? '')
  } else if (value === true) await field.check()
  else if (kind === 'radio' || kind === 'checkbox') {
    await page.locator(`main [name="${name}"][value="${value}"]`).check()
  } else await field.fill(value)
}
