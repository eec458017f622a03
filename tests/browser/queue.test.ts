import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../src/app/cli/browser.ts'
import type { Caller } from '../../src/platform/http/index.ts'
import { openTown } from '../town.ts'

const town = await openTown({ after })
const base = await town.house.address()
const browser = await openBrowser()
after(() => browser.close())

/** A tab of an officer's browser in which no script runs. */
async function enter(caller: Caller): Promise<Page> {
  const { cookies } = town.house.as(caller)
  const context = await browser.newContext({ javaScriptEnabled: false })
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: base })))
  return context.newPage()
}

const heading = (page: Page) => page.locator('h1').innerText()

test('the queue is emptied by keyboard alone: a few letters and Enter for each', async () => {
  for (const subject of ['Parkovací místo', 'Kácení lípy', 'Výkop v chodníku']) {
    town.house.clock.pass({ seconds: 1 })
    await town.receive({ subject })
  }
  const page = await enter(town.vera)
  await page.goto(`${base}/podatelna`)
  await page.locator('a', { hasText: 'Zpracovat po jedné' }).press('Enter')

  const seen: string[] = []
  for (const letters of ['dop', 'zp', 'od']) {
    seen.push(await heading(page))
    await page.keyboard.type(letters)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  }
  assert.deepEqual(
    seen.map(title => title.split(': ')[1]),
    ['Parkovací místo', 'Kácení lípy', 'Výkop v chodníku'],
  )
  assert.equal(await heading(page), 'Podatelna')
  const main = await page.locator('main').innerText()
  assert.match(main, /KLAT\/0000\d\/2026 → Odbor dopravy/)
  assert.match(main, /Fronta je prázdná/)
  await page.context().close()
})

test('a paper letter is written down and routed without the mouse', async () => {
  const page = await enter(town.vera)
  await page.goto(`${base}/podatelna/zapis`)
  await page.keyboard.type('Marie Šebestová')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Husova 12, Klatovy')
  // A letter in one's own words is on no form: its field is passed by.
  for (let field = 0; field < 2; field += 1) await page.keyboard.press('Tab')
  await page.keyboard.type('Hluk z hospody')
  for (let field = 0; field < 3; field += 1) await page.keyboard.press('Tab')
  await page.keyboard.type('zp')
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])

  assert.match(await heading(page), /^Štítek KLAT\/0000\d\/2026$/)
  await page.context().close()
})

test('an officer answers and settles without the mouse and without scripts', async () => {
  const matter = await town.accepted({ subject: 'Pokácený strom' })
  const page = await enter(town.tomas)
  await page.goto(`${base}/spisova-sluzba`)
  await page.locator('a', { hasText: matter.recordMark }).press('Enter')
  await page.locator('a', { hasText: 'Odpovědět' }).press('Enter')
  await page.locator('textarea').focus()
  await page.keyboard.type('Povoluje se.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])

  assert.match(await page.locator('main').innerText(), /Vyřízeno dokumentem/)
  await page.context().close()
})
