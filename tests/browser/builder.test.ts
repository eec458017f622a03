import assert from 'node:assert/strict'
import { after, type TestContext, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { officers } from '../../src/app/demo/cast.ts'
import { type Field, fieldKinds } from '../../src/domains/forms/index.ts'
import { formOf } from '../forms/example.ts'
import { openTown } from '../town.ts'
import {
  addFee,
  buildDogs,
  buildFirstPage,
  fillFacts,
  importForm,
  tryIt,
  upload,
  words,
} from './builder.ts'
import { desk, lookAround, phone } from './fitness.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const browser = await openBrowser()
after(() => browser.close())

test('Alena builds and publishes a form by herself, without scripts', async t => {
  const { house } = await openTown(t)
  const base = await house.address()
  const alena = await openVisitor(browser, base, { scripts: false })
  await alena.signIn(officers.alena.email)
  await alena.go('/sprava/formulare')
  await alena.follow('Nový formulář')
  await alena.fill(words('title', ['Ohlášení psů', 'Notice of dogs', 'Anmeldung von Hunden']))
  await alena.press('Založit formulář')
  await fillFacts(alena)
  await buildFirstPage(alena)
  await buildDogs(alena)
  await addFee(alena)

  const overview = await alena.reads()
  assert.match(overview, /Ptá se, když „Je vám 65 a více let\?“ je ano/)
  assert.match(overview, /Poplatek ze psa: 200\sKč × počet řádků „Psi“/)
  await tryIt(alena)
  await alena.press('Navrhnout ke zveřejnění')
  await alena.follow('Zveřejnit')
  await alena.press('Zveřejnit')
  assert.match(await alena.reads(), /Formulář je zveřejněn/)
  await alena.page.context().close()

  const jana = await openVisitor(browser, base, { scripts: false })
  const titles = [
    ['', 'Ohlášení psů'],
    ['/en', 'Notice of dogs'],
    ['/de', 'Anmeldung von Hunden'],
  ]
  for (const [prefix, title] of titles) {
    await jana.go(`${prefix}/formulare/ohlaseni-psu?urad=klatovy`)
    assert.match(await jana.reads(), new RegExp(title!))
  }
  await jana.page.context().close()
})

test('each kind of question is fit for everyone in the preview', async t => {
  const { house } = await openTown(t)
  const faults: string[] = []
  const alena = await openVisitor(browser, await house.address())
  await alena.signIn(officers.alena.email)
  await importForm(alena)
  await alena.go(`${new URL(alena.page.url()).pathname}/nahled`)
  for (const kind of fieldKinds) {
    const button = alena.page.locator(`button[name=_jdi][value="na.${kind}"]`)
    if (await button.count()) {
      await Promise.all([alena.page.waitForEvent('load'), button.click()])
    }
    assert.match(await alena.reads(), new RegExp(`Otázka ${kind}`))
    faults.push(...(await lookAround(alena.page, kind, [desk, phone])))
  }
  await alena.page.context().close()
  assert.deepEqual(faults, [])
})

/** A form with three pages, the first one with three questions; gives who looks at it. */
async function withList(t: TestContext, scripts = true): Promise<Visitor> {
  const { house } = await openTown(t)
  const alena = await openVisitor(browser, await house.address(), { scripts })
  await alena.signIn(officers.alena.email)
  const field = (name: string): Field => ({ name, kind: 'text', label: { cs: `Otázka ${name}` } })
  const pages = ['one', 'two', 'three'].map(name => ({
    ...{ name, title: { cs: `Stránka ${name}` } },
    fields: ['a', 'b', 'c'].map(letter => field(letter + name)),
  }))
  await upload(alena, JSON.stringify(formOf(pages)))
  return alena
}

const titlesIn = (alena: Visitor) => alena.page.locator('.form-page h3').allInnerTexts()

test('by keyboard a page is moved on and on, keeps the focus and tells its place', async t => {
  const alena = await withList(t)
  const { page } = alena
  const down = page.locator('.form-page').first().locator(':scope > .form-line .move').last()
  await down.focus()
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  assert.deepEqual(
    (await titlesIn(alena)).map(title => title.replace(/^.*: /, '')),
    ['Stránka two', 'Stránka one', 'Stránka three'],
  )
  const status = page.locator('reorder-list [role=status]')
  await status.filter({ hasText: '„Stránka one“: 2. z 3' }).waitFor({ state: 'attached' })
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), '↓Níž: Stránka one')
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  await status.filter({ hasText: '„Stránka one“: 3. z 3' }).waitFor({ state: 'attached' })
  assert.equal(
    await page.evaluate(() => document.activeElement?.textContent),
    '↑Výš: Stránka one',
    'at the end only the way back is left',
  )
  await page.reload()
  assert.equal(await status.textContent(), '', 'it is told once')
  await page.context().close()
})

test('without scripts the same buttons move pages and questions', async t => {
  const alena = await withList(t, false)
  await alena.press('Níž: Stránka one')
  assert.match((await titlesIn(alena))[1]!, /Stránka one/)
  assert.match(await alena.reads(), /Pořadí je změněno/)
  await alena.press('Výš: Otázka bone')
  const names = await alena.page.locator('.form-page').nth(1).locator('li a').allInnerTexts()
  assert.deepEqual(names, ['Otázka bone', 'Otázka aone', 'Otázka cone'])
  await alena.page.context().close()
})

test('with scripts a page is dragged to its place, with all its questions', async t => {
  const alena = await withList(t)
  await alena.page.setViewportSize({ width: 1280, height: 2400 })
  const items = alena.page.locator('.form-page')
  const handle = items.nth(2).locator(':scope > .form-line .drag')
  const loaded = alena.page.waitForEvent('load')
  await handle.dragTo(items.nth(0), { targetPosition: { x: 40, y: 10 } })
  await loaded
  assert.match((await titlesIn(alena))[0]!, /Stránka three/)
  assert.match(await items.nth(0).innerText(), /Otázka athree/)
  await alena.page.context().close()
})

test('with scripts a question is dragged to its place', async t => {
  const { house } = await openTown(t)
  const alena = await openVisitor(browser, await house.address())
  await alena.signIn(officers.alena.email)
  const field = (name: string): Field => ({ name, kind: 'text', label: { cs: `Otázka ${name}` } })
  const page = { name: 'page', title: { cs: 'Stránka' }, fields: ['a', 'b', 'c'].map(field) }
  await upload(alena, JSON.stringify(formOf([page])))
  const items = alena.page.locator('.form-page .form-fields li')
  const handle = items.nth(0).locator('.drag')
  const loaded = alena.page.waitForEvent('load')
  await handle.dragTo(items.nth(2), { targetPosition: { x: 40, y: 40 } })
  await loaded
  const names = await items.locator('a').allInnerTexts()
  assert.deepEqual(names, ['Otázka b', 'Otázka c', 'Otázka a'])
  await alena.page.context().close()
})
