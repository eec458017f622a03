import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { publishContent } from '../../src/app/content.ts'
import { jana } from '../../src/app/demo/cast.ts'
import { setStage } from '../../src/app/demo/stage.ts'
import { openTestHouse } from '../harness.ts'
import { desk, lookAround } from './fitness.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const browser = await openBrowser()
after(() => browser.close())
const house = await openTestHouse({ after })
await setStage(house.services)
await publishContent(house.services)
const base = await house.address()

const broken = /Teď se neukládá, nejspíš nejste připojeni/
const savedAt = /Rozepsané uloženo v \d{1,2}:\d{2}/

async function told(visitor: Visitor, words: RegExp): Promise<void> {
  await visitor.page.locator('keep-typed [role=status]', { hasText: words }).waitFor()
}

async function begunForm(visitor: Visitor, office: string, form = 'stiznost'): Promise<void> {
  await visitor.signIn(jana.email)
  await visitor.go(`/formulare/${form}?urad=${office}`)
  await visitor.press('Začít vyplňovat')
}

test('what Jana types on a page of a form is kept without a press and found again', async () => {
  const visitor = await openVisitor(browser, base)
  const wrong: string[] = []
  visitor.page.on('console', message => message.type() === 'error' && wrong.push(message.text()))
  await begunForm(visitor, 'klatovy')
  const field = visitor.page.locator('main input[type=text]').first()
  const name = (await field.getAttribute('name'))!
  await field.fill('Rozepsaná slova')
  await told(visitor, savedAt)
  assert.deepEqual(await lookAround(visitor.page, 'a page kept on the way', [desk]), [])
  await visitor.page.reload()
  assert.equal(await visitor.page.locator(`main [name="${name}"]`).inputValue(), 'Rozepsaná slova')
  await field.fill('A ještě víc')
  await visitor.page.locator('main').getByRole('button', { name: 'Uložit a pokračovat' }).click()
  await visitor.page.waitForLoadState()
  assert.doesNotMatch(await visitor.reads(), /v jiném okně|mezitím/)
  assert.deepEqual(
    wrong.filter(text => /Content Security|TypeError/.test(text)),
    [],
  )
})

test('a broken line is told, also before the first saving; all is saved after', async () => {
  const visitor = await openVisitor(browser, base)
  await begunForm(visitor, 'hamry')
  const { page } = visitor
  const field = page.locator('main input[type=text]').first()
  await field.fill('Uloženo ještě předtím')
  await told(visitor, savedAt)
  await page.context().setOffline(true)
  await field.fill('Psáno bez spojení')
  await told(visitor, broken)
  await page.context().setOffline(false)
  await told(visitor, savedAt)
  await page.reload()
  assert.equal(await field.inputValue(), 'Psáno bez spojení')
  await page.context().setOffline(true)
  await told(visitor, broken)
})

test('a page whose form was sent, or deleted, elsewhere says so and promises nothing', async () => {
  const visitor = await openVisitor(browser, base)
  await begunForm(visitor, 'vochov')
  const { page } = visitor
  const field = page.locator('main input[type=text]').first()
  for (const [status, words] of [
    [410, /mezitím odeslali z jiného okna/],
    [404, /tu už není, nejspíš jste ho smazali/],
  ] as const) {
    await page.reload()
    await page.route('**/rozepsane', route => route.fulfill({ status, body: '{}' }))
    await field.fill(`Píšu dál ${status}`)
    await told(visitor, words)
    await page.unroute('**/rozepsane')
  }
})

test('a button pressed on a broken line keeps the page, and goes on after', async () => {
  const visitor = await openVisitor(browser, base)
  await begunForm(visitor, 'rokycany')
  const { page } = visitor
  const address = page.url()
  const button = page.locator('main').getByRole('button', { name: 'Uložit a pokračovat' })
  const field = page.locator('main input[type=text]').first()
  await page.context().setOffline(true)
  await field.fill('Věta bez spojení')
  for (const _ of ['at once', 'after it has told that nothing is saved']) {
    await button.click()
    await told(visitor, /Neodesláno: .* stiskněte tlačítko znovu/)
    assert.equal(page.url(), address)
    assert.equal(await field.inputValue(), 'Věta bez spojení')
    await told(visitor, broken)
  }
  await page.context().setOffline(false)
  await visitor.press('Uložit a pokračovat')
  await visitor.go(address)
  assert.equal(await field.inputValue(), 'Věta bez spojení')
  assert.doesNotMatch(await visitor.reads(), /v jiném okně/)
})

test('a page saved elsewhere is held back by a broken line too, and goes on after', async () => {
  const visitor = await openVisitor(browser, base)
  await begunForm(visitor, 'klatovy', 'zadost-o-informace')
  const { page } = visitor
  const address = page.url()
  const button = page.locator('main').getByRole('button', { name: 'Uložit a pokračovat' })
  const field = page.locator('main input[type=text]').first()
  await page.route('**/rozepsane', route => route.fulfill({ status: 409, body: '{}' }))
  await field.fill('Psáno ve druhém okně')
  await told(visitor, /v jiném okně/)
  await page.context().setOffline(true)
  await page.unroute('**/rozepsane')
  await button.click()
  await told(visitor, /Neodesláno: /)
  assert.equal(page.url(), address)
  assert.equal(await field.inputValue(), 'Psáno ve druhém okně')
  await page.context().setOffline(false)
  await visitor.press('Uložit a pokračovat')
  await visitor.go(address)
  assert.equal(await field.inputValue(), 'Psáno ve druhém okně')
})

test('a browser that wrongly takes itself for offline sends a page all the same', async () => {
  const visitor = await openVisitor(browser, base)
  await begunForm(visitor, 'hamry', 'zadost-o-informace')
  const { page } = visitor
  const address = page.url()
  const field = page.locator('main input[type=text]').first()
  await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }))
  await field.fill('Spojení tu je')
  await visitor.press('Uložit a pokračovat')
  await visitor.go(address)
  assert.equal(await field.inputValue(), 'Spojení tu je')
})

test('a portal that is silent holds the button back, though the line seems good', async () => {
  const visitor = await openVisitor(browser, base)
  await begunForm(visitor, 'stod')
  const { page } = visitor
  const address = page.url()
  await page.route('**/podani/**', route => route.abort())
  const field = page.locator('main input[type=text]').first()
  await field.fill('Portál mlčí')
  await told(visitor, broken)
  await page.locator('main').getByRole('button', { name: 'Uložit a pokračovat' }).click()
  await told(visitor, /Neodesláno: /)
  assert.equal(page.url(), address)
  await page.unroute('**/podani/**')
  await visitor.press('Uložit a pokračovat')
  await visitor.go(address)
  assert.equal(await field.inputValue(), 'Portál mlčí')
})

test('a portal that does not answer is no saving, though the line holds', async () => {
  const visitor = await openVisitor(browser, base)
  await begunForm(visitor, 'dlazov')
  const { page } = visitor
  const field = page.locator('main input[type=text]').first()
  for (const [status, body] of [
    [503, ''],
    [200, '<p>Přihlaste se k hotelové síti'],
  ] as const) {
    await page.route('**/rozepsane', route => route.fulfill({ status, body }))
    await field.fill(`Portál zrovna neodpovídá ${status}`)
    await told(visitor, broken)
    await page.unroute('**/rozepsane')
    await told(visitor, savedAt)
  }
})

test('words are kept when the page is left', async () => {
  const visitor = await openVisitor(browser, base)
  await begunForm(visitor, 'nyrsko')
  const { page } = visitor
  const address = page.url()
  const field = page.locator('main input[type=text]').first()
  await field.fill('Odcházím')
  await visitor.go('/podani')
  await page.waitForTimeout(500)
  await visitor.go(address)
  assert.equal(await field.inputValue(), 'Odcházím')
})

test('a second window is told that the first one saved, and loses no word', async () => {
  const first = await openVisitor(browser, base)
  await begunForm(first, 'plzen')
  const second = await first.page.context().newPage()
  await second.goto(first.page.url())
  const field = first.page.locator('main input[type=text]').first()
  await field.fill('První okno')
  await told(first, savedAt)
  const late = second.locator('main input[type=text]').first()
  await late.fill('Druhé okno')
  await second.locator('keep-typed [role=status]', { hasText: /v jiném okně/ }).waitFor()
  assert.equal(await late.inputValue(), 'Druhé okno')
  await first.page.reload()
  assert.equal(await field.inputValue(), 'První okno')
})

test('a letter in own words is kept from its first sentence', async () => {
  const visitor = await openVisitor(browser, base)
  await visitor.signIn(jana.email)
  await visitor.go('/podani/nove?urad=plzen')
  await visitor.fill({ predmet: 'Rozbitá lampa' })
  await told(visitor, savedAt)
  await visitor.fill({ text: 'U domu č. p. 3 nesvítí lampa.' })
  await visitor.press('Pokračovat')
  assert.match(await visitor.reads(), /příloh/i)
  await visitor.go('/podani')
  assert.match(await visitor.reads(), /Rozbitá lampa/)
})
