import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { inLanguage } from '../../src/platform/http/languages.ts'
import { type Lang, languages } from '../../src/platform/i18n/index.ts'

/** What the examiner is on a page; the short writing of it is read in half of the time. */
const examiner = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const desk = { width: 1280, height: 900 }
export const phone = { width: 360, height: 740 }

/** A desk of 1280 px at 400 % zoom (WCAG 2.2, 1.4.10). */
const zoomed = { width: 320, height: 640 }

/** WCAG 2.2 AA is the law for offices (zák. č. 99/2019 Sb.); good habits come on top. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Size = { width: number; height: number }

/** Where each language is examined: German has the longest words, phones the shortest lines. */
export const screens: Readonly<Record<Lang, readonly Size[]>> = {
  cs: [desk, phone],
  en: [desk],
  de: [phone],
}

/** Everything wrong with one page on screens of the given sizes; nothing when it is fit. */
export async function look(
  page: Page,
  base: string,
  address: string,
  sizes: readonly Size[] = [desk, phone],
): Promise<string[]> {
  const reply = await page.goto(base + address)
  const faults = reply?.status() === 200 ? [] : [`${address}: ${reply?.status()}`]
  return [...faults, ...(await lookAround(page, address, sizes))]
}

/** Everything wrong with one page in each language. */
export async function lookInEach(page: Page, base: string, address: string): Promise<string[]> {
  const faults: string[] = []
  for (const lang of languages) {
    faults.push(...(await look(page, base, inLanguage(lang, address), screens[lang])))
  }
  return faults
}

/** Everything wrong with the page that is shown now. */
export async function lookAround(
  page: Page,
  where: string,
  sizes: readonly Size[] = [desk, phone],
): Promise<string[]> {
  const faults: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    const place = `${where} at ${size.width} px`
    faults.push(...(await violations(page, place)), ...(await overflow(page, place)))
  }
  await page.setViewportSize(zoomed)
  faults.push(...(await overflow(page, `${where} at 400 % zoom`)))
  return faults
}

/** Nobody scrolls sideways. */
async function overflow(page: Page, where: string): Promise<string[]> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
  return content > screen ? [`${where}: content of ${content} px`] : []
}

/** The examiner's script is brought in once a page, and only what is wrong is brought out. */
async function violations(page: Page, where: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(examiner)
  const found = await page.evaluate(async values => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      selectors: false,
      elementRef: false,
    })
    return violations.map(({ id, help, nodes }) => ({
      fault: `${id} (${help})`,
      places: nodes.slice(0, 2).map(({ html }) => html.slice(0, 120)),
    }))
  }, rules)
  return found.map(({ fault, places }) => `${where}: ${fault} ${places.join(' | ')}`)
}
