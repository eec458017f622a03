import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

export const desk = { width: 1280, height: 900 }
export const phone = { width: 360, height: 740 }

/** WCAG 2.2 AA is the law for offices (zák. č. 99/2019 Sb.); good habits come on top. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Everything wrong with one page, on a desk and on a phone; nothing when it is fit. */
export async function look(page: Page, base: string, address: string): Promise<string[]> {
  await page.setViewportSize(desk)
  const reply = await page.goto(base + address)
  const faults = reply?.status() === 200 ? [] : [`${address}: ${reply?.status()}`]
  return [...faults, ...(await lookAround(page, address))]
}

/** Everything wrong with the page that is shown now. */
export async function lookAround(page: Page, where: string): Promise<string[]> {
  const faults = await violations(page, where)
  await page.setViewportSize(phone)
  faults.push(...(await violations(page, `${where} at 360 px`)))
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
  if (content > screen) faults.push(`${where} is ${content} px wide on a phone of ${screen}`)
  await page.setViewportSize(desk)
  return faults
}

async function violations(page: Page, where: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(rules)
    .setLegacyMode()
    .analyze()
  return found.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 2).map(node => node.html.slice(0, 120))
    return `${where}: ${id} (${help}) ${places.join(' | ')}`
  })
}
