import assert from 'node:assert/strict'
import { after, test } from 'node:test'
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
  assert.match(overview, /Poplatek ze psa: 200 Kč za každý řádek skupiny „Psi“/)
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

test('the builder is fit for everyone, page by page', async t => {
  const { house } = await openTown(t)
  const faults: string[] = []
  const onPage = async (page: Visitor['page']) => {
    faults.push(...(await lookAround(page, new URL(page.url()).pathname, [desk, phone])))
  }
  const alena = await openVisitor(browser, await house.address(), { onPage })
  await alena.signIn(officers.alena.email)
  await importForm(alena)
  const form = new URL(alena.page.url()).pathname
  const pages = [
    ...['stranka', 'stranka?misto=/pages/0', 'otazka?do=/pages/0', 'udaje', 'historie', 'soubor'],
    ...['otazka?misto=/pages/7/fields/0', 'otazka?misto=/pages/19/fields/0'],
    ...['podminka?misto=/pages/9/when', 'kontrola?do=/pages/0', 'nasledek?do=fees'],
    ...['nasledek?do=routes', 'nasledek?do=matters', 'nasledek?misto=/fees/0', 'nahled'],
    ...['otazka?do=/pages/0&druh=file', 'otazka?do=/pages/0&druh=date', '../pravidla', '../novy'],
    ...['../../formulare'],
  ]
  for (const page of pages) {
    await alena.go(`${form}/${page}`)
    await onPage(alena.page)
  }
  await alena.page.context().close()
  assert.deepEqual(faults, [])
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
