import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { newId } from '../../src/foundation/ids.ts'
import { openCitizens } from '../citizens.ts'
import { openTestHouse } from '../harness.ts'

/** As high as this may everything be that stands before the heading on a phone. */
const mostPixels = 250

test('on a phone the heading is in sight, Esc closes the menu, fingers find links', async t => {
  const house = await openTestHouse(t)
  const base = await house.address()
  const browser = await openBrowser()
  t.after(() => browser.close())
  const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage()
  await page.goto(`${base}/napoveda`)
  const top = (await page.locator('h1').boundingBox())!.y
  assert.ok(top <= mostPixels, `the heading begins at ${top} px`)

  assert.equal(await page.locator('#quick-search').isVisible(), false)
  await page.locator('.sections-fold summary').click()
  await page.locator('#menu-search').fill('heslo')
  await page.locator('#menu-search').press('Enter')
  await page.waitForURL(/hledani\?q=heslo/)

  await page.goto(base)
  await page.locator('.sections-fold summary').click()
  await page.locator('#menu-search').focus()
  await page.keyboard.press('Escape')
  assert.equal(await page.locator('#menu-search').isVisible(), false)
  const back = page.locator('.sections-fold summary:focus')
  assert.equal(await back.count(), 1)

  for (const link of await page.locator('.footer li a, .cards h3 a').all()) {
    const { height } = (await link.boundingBox())!
    assert.ok(height >= 24, `${await link.textContent()}: ${height} px`)
  }
})

test('in each language a firm, its mailbox and signing out stand on one line', async t => {
  const { house, stage } = await openCitizens(t)
  const base = await house.address()
  const browser = await openBrowser()
  t.after(() => browser.close())
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const ids = { accountId: newId(), sessionId: newId(), personId: stage.persons.petr }
  const caller = { ...ids, name: 'Šumava Dřevo s.r.o.', verified: true, desk: null, desks: [] }
  const cookies = [...house.as(caller).cookies].map(([name, value]) => ({ name, value, url: base }))
  await context.addCookies(cookies)
  const page = await context.newPage()
  for (const width of [1280, 1100]) {
    await page.setViewportSize({ width, height: 800 })
    for (const lang of ['', '/en', '/de']) {
      await page.goto(`${base}${lang}/napoveda`)
      const { height } = (await page.locator('.header-top').boundingBox())!
      assert.ok(height <= 90, `${lang} at ${width} px: ${height} px`)
    }
  }
})
