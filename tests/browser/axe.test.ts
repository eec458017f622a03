import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { languages } from '../../src/platform/i18n/index.ts'
import { crawl } from '../house/crawl.ts'
import { openWorld, type Visitor } from '../world.ts'

const desk = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }

/** WCAG 2.2 AA is the law for offices (zák. č. 99/2019 Sb.); the good habits come on top. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const world = await openWorld({ after })
const base = await world.house.address()
const browser = await openBrowser()
after(() => browser.close())

/** One page of each kind for the first visitor who comes to it; the home page for everyone. */
const seen = new Set<string>()
for (const visitor of world.visitors) {
  const found = await crawl(visitor.client, world.routes)
  const pages = found.filter(({ reply, pattern }) => {
    const isPage = String(reply.headers['content-type']).startsWith('text/html')
    if (!isPage || reply.status !== 200 || (seen.has(pattern) && pattern !== '/')) return false
    return seen.add(pattern)
  })
  test(`${visitor.name}: ${pages.length} pages are fit for everyone`, async () => {
    const context = await enter(visitor)
    const page = await context.newPage()
    const faults: string[] = []
    for (const { address } of pages) {
      for (const lang of languages) {
        faults.push(...(await look(page, lang === 'cs' ? address : `/${lang}${address}`)))
      }
    }
    await context.close()
    assert.deepEqual(faults, [])
  })
}

async function enter({ client }: Visitor): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: desk })
  await context.addCookies([...client.cookies].map(([name, value]) => ({ name, value, url: base })))
  return context
}

/** Everything wrong with one page on a desk and on a phone. */
async function look(page: Page, address: string): Promise<string[]> {
  await page.setViewportSize(desk)
  const reply = await page.goto(base + address)
  const faults = reply?.status() === 200 ? [] : [`${address}: ${reply?.status()}`]
  faults.push(...(await violations(page, address)))
  await page.setViewportSize(phone)
  faults.push(...(await violations(page, `${address} at 360 px`)))
  const { scroll, wide } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    wide: document.documentElement.clientWidth,
  }))
  if (scroll > wide) faults.push(`${address} is ${scroll} px wide on a phone of ${wide}`)
  return faults
}

async function violations(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 2).map(node => node.html.slice(0, 120))
    return `${where}: ${id} (${help}) ${places.join(' | ')}`
  })
}
