import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { officers } from '../../src/app/demo/cast.ts'
import { openStories } from '../world.ts'
import { openVisitor, type Visitor } from './visitor.ts'

/** Closed first: a portal waits for its last visitor. */
const browser = await openBrowser()
after(() => browser.close())

const house = await openStories({ after })
const base = await house.address()

/** Tomáš at the page on which he answers a letter. */
async function answering(): Promise<Visitor> {
  // A code of the second factor counts once.
  house.clock.pass({ minutes: 1 })
  const tomas = await openVisitor(browser, base)
  await tomas.signIn(officers.tomas.email)
  await tomas.go('/spisova-sluzba?stav=accepted')
  await tomas.follow(/KLAT\/\d{5}/)
  await tomas.follow(/odpověd/i)
  return tomas
}

test('what an officer types is kept every ten seconds and on leaving', async () => {
  const tomas = await answering()
  const form = tomas.page.url()
  await tomas.page.locator('textarea[name=text]').fill('Rozepsaná odpověď')
  await tomas.page.getByText(/^Uloženo v \d{1,2}:\d\d$/).waitFor()
  await tomas.page.reload()
  assert.equal(await tomas.page.locator('textarea[name=text]').inputValue(), 'Rozepsaná odpověď')

  await tomas.page.locator('textarea[name=text]').fill('Napsáno těsně před odchodem')
  await tomas.go('/spisova-sluzba')
  let kept = ''
  for (let tries = 0; kept !== 'Napsáno těsně před odchodem' && tries < 20; tries += 1) {
    await tomas.page.goto(form)
    kept = await tomas.page.locator('textarea[name=text]').inputValue()
  }
  assert.equal(kept, 'Napsáno těsně před odchodem')
})

test('an officer is told that nothing is kept: signed out, or of a case not theirs', async () => {
  const tomas = await answering()
  const { page } = tomas
  for (const [status, words] of [
    [401, /Přihlášení skončilo/],
    [404, /Tento spis už nemůžete otevřít/],
  ] as const) {
    await page.reload()
    await page.route('**/rozepsana', route => route.fulfill({ status, body: '' }))
    await page.locator('textarea[name=text]').fill(`Píšu dál ${status}`)
    await page.locator('keep-typed [role=status]', { hasText: words }).waitFor()
    await page.unroute('**/rozepsana')
  }
})

test('an answer sent on a broken line stays on its page, and leaves once it is back', async () => {
  const tomas = await answering()
  const { page } = tomas
  const address = page.url()
  const text = page.locator('textarea[name=text]')
  const said = page.locator('keep-typed [role=status]')
  const send = page.getByRole('button', { name: 'Odeslat odpověď' })
  await page.context().setOffline(true)
  await said.filter({ hasText: /Teď se neukládá/ }).waitFor()
  await text.fill('Psáno bez spojení')
  await send.click()
  await said.filter({ hasText: /Neodesláno: .* stiskněte tlačítko znovu/ }).waitFor()
  assert.equal(page.url(), address)
  assert.equal(await text.inputValue(), 'Psáno bez spojení')
  await page.context().setOffline(false)
  await tomas.press('Odeslat odpověď')
  assert.notEqual(page.url(), address)
  assert.match(await tomas.reads(), /Psáno bez spojení/)
  await page.goto(address)
  assert.notEqual(await text.inputValue(), 'Psáno bez spojení')
})

test('the overview of an office is printed on two sheets', async () => {
  const josef = await openVisitor(browser, base)
  await josef.signIn(officers.josef.email)
  await josef.go('/prehled')
  const pdf = await josef.page.pdf({ format: 'A4', preferCSSPageSize: true })
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  assert.ok(sheets.length > 0 && sheets.length <= 2, `${sheets.length} sheets`)
})
