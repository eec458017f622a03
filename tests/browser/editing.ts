import type { Browser, Page } from 'playwright-core'
import { inLanguage } from '../../src/platform/http/languages.ts'
import { languages } from '../../src/platform/i18n/index.ts'
import type { Client } from '../client.ts'
import { formsOf, untouched } from '../house/page.ts'
import { lookAround, lookInEach, screens } from './fitness.ts'

/** Somebody who looks at pages in each language, on a desk and on a phone. */
export type Eyes = {
  page: Page
  /** All that is wrong with what was looked at. */
  faults: string[]
  /** Looks at pages that an address shows. */
  at(...addresses: string[]): Promise<void>
  /** Looks at what a page answers when its main button is pressed, after fields were filled. */
  after(address: string, sent: Sent): Promise<void>
  close(): Promise<void>
}

type Sent = {
  status: number
  /** What is typed, by the fields' names. */
  fields?: Record<string, string>
  /** The action of the form in which it is typed ends so. */
  to: string
  /** The file that is chosen, by the field's name. */
  files?: Record<string, string>
  /** What a colleague does after the page was opened, and what is done when it was looked at. */
  meanwhile?: () => Promise<unknown>
  finally?: () => Promise<unknown>
}

/** Opens a browser for whoever a client is. */
export async function openEyes(browser: Browser, base: string, client: Client): Promise<Eyes> {
  const context = await browser.newContext()
  await context.addCookies([...client.cookies].map(([name, value]) => ({ name, value, url: base })))
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  return {
    page,
    faults,
    close: () => context.close(),
    async at(...addresses) {
      for (const address of addresses) {
        faults.push(...(await lookInEach(page, base, address)))
      }
    },
    async after(address, { status, fields = {}, files = {}, to, meanwhile, finally: last }) {
      for (const lang of languages) {
        const from = inLanguage(lang, address)
        await page.goto(base + from)
        await meanwhile?.()
        const form = page.locator(`main form[action$="${to}"]`).first()
        for (const [name, value] of Object.entries(fields)) {
          await form.locator(`[name="${name}"]`).fill(value)
        }
        for (const [name, json] of Object.entries(files)) {
          const file = { name: 'soubor.json', mimeType: 'application/json' }
          const buffer = Buffer.from(json)
          await form.locator(`[name="${name}"]`).setInputFiles({ ...file, buffer })
        }
        const [reply] = await Promise.all([
          page.waitForResponse(one => one.request().method() === 'POST'),
          form.evaluate(node => (node as HTMLFormElement).requestSubmit()),
        ])
        await page.waitForLoadState('load')
        if (reply.status() !== status) faults.push(`${from}${to}: ${reply.status()}`)
        faults.push(...(await lookAround(page, `${from} after ${to}`, screens[lang])))
        await last?.()
      }
    },
  }
}

/** Sends a form of a page as a client who changed some fields now. */
export async function change(
  client: Client,
  address: string,
  to: string,
  typed: Record<string, string>,
): Promise<void> {
  const { text } = await client.get(address)
  const form = formsOf(text, address).find(one => one.action.endsWith(to))
  if (!form) throw new Error(`${address} has no form to ${to}`)
  const reply = await client.post(form.action, { ...untouched(form), ...typed })
  if (reply.status !== 303) throw new Error(`${address} ${to}: ${reply.status}`)
}
