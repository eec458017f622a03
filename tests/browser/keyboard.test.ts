import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { demoPassword, jana } from '../../src/app/demo/cast.ts'
import { openWorld } from '../world.ts'
import { openVisitor } from './visitor.ts'

/** Closed first: a portal waits for its last visitor. */
const browser = await openBrowser()
after(() => browser.close())

const world = await openWorld({ after })
const base = await world.house.address()

test('the first Tab leads past the frame to the page itself', async () => {
  const { page, go } = await openVisitor(browser, base)
  await go('/urady')
  await page.keyboard.press('Tab')
  assert.equal((await focused(page)).href, '#obsah')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'obsah')
})

test('Tab visits everything in the order of reading, seen, and never trapped', async () => {
  for (const address of ['/', '/urady/klatovy', '/identita/registrace', '/napoveda']) {
    const { page, go } = await openVisitor(browser, base, { scripts: true })
    await go(address)
    const stops = await countStops(page)
    let before: Focus | null = null
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab')
      const here = await focused(page)
      assert.ok(here.visible, `${address}: the focus is seen on ${here.what}`)
      if (!here.inMain) continue
      assert.ok(!before || follows(before, here), `${address}: a jump back to ${here.what}`)
      before = here
    }
    await page.keyboard.press('Tab')
    assert.equal((await focused(page)).what, 'BODY', `${address} lets go`)
    await page.context().close()
  }
})

test('a letter is written and sent by keyboard alone', async () => {
  const { page, go, reads } = await openVisitor(browser, base)
  await go('/identita/prihlaseni')
  await tabTo(page, 'email')
  await page.keyboard.type(jana.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(demoPassword)
  await submit(page)
  await go('/podani/nove?urad=klatovy')
  await tabTo(page, 'druh')
  await page.keyboard.press('Space')
  await tabTo(page, 'predmet')
  await page.keyboard.type('Rozbitá lavička na náměstí')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Prosím o opravu lavičky u kašny.')
  await tabToButton(page, 'Uložit a pokračovat')
  await submit(page)
  await tabToButton(page, 'Pokračovat ke kontrole')
  await page.keyboard.press('Enter')
  await page.waitForURL(/kontrola/)
  await tabToButton(page, 'Odeslat podání')
  await submit(page)
  assert.match(await reads(), /KLAT\/\d{5}\/2026/)
})

test('a mistake is read out first, and leads to its field', async () => {
  const { page, go } = await openVisitor(browser, base)
  await go('/identita/registrace')
  await tabToButton(page, 'Zaregistrovat se')
  await submit(page)
  const alert = page.locator('[role=alert]').first()
  assert.ok(await alert.evaluate(node => node.contains(document.activeElement)), 'focus is there')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.equal((await focused(page)).name, 'givenName')
})

type Focus = {
  what: string
  name: string
  href: string
  text: string
  top: number
  left: number
  visible: boolean
  inMain: boolean
}

/** What has the focus, and whether a ring, a shadow or an underline tells so. */
function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const node = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node)
    const ring = outlineStyle !== 'none' && outlineWidth !== '0px'
    return {
      what: node.tagName === 'BODY' ? 'BODY' : node.outerHTML.slice(0, 90),
      name: node.getAttribute('name') ?? '',
      href: node.getAttribute('href') ?? '',
      text: node.innerText?.trim() ?? '',
      top: node.getBoundingClientRect().top + window.scrollY,
      left: node.getBoundingClientRect().left,
      visible: ring || boxShadow !== 'none',
      inMain: node.closest('main') !== null,
    }
  })
}

/** Below or beside, or at the top of the next column. */
function follows(before: Focus, here: Focus): boolean {
  return here.top >= before.top - 40 || here.left > before.left + 150
}

/** How many things Tab stops at: a group of radios is one stop. */
function countStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    )
    const seen = [...all].filter(node => node.tabIndex >= 0 && node.checkVisibility())
    const groups = new Set<string>()
    return seen.filter(node => {
      if (!(node instanceof HTMLInputElement) || node.type !== 'radio') return true
      return !groups.has(node.name) && groups.add(node.name)
    }).length
  })
}

async function tabUntil(page: Page, fits: (focus: Focus) => boolean, what: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    if (fits(await focused(page))) return
  }
  assert.fail(`Tab does not come to ${what}`)
}

function tabTo(page: Page, name: string): Promise<void> {
  return tabUntil(page, focus => focus.name === name, name)
}

function tabToButton(page: Page, label: string): Promise<void> {
  return tabUntil(page, focus => focus.text === label, label)
}

async function submit(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}
