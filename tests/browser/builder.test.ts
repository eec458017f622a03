import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { officers } from '../../src/app/demo/cast.ts'
import { type Field, type FieldKind, fieldKinds } from '../../src/domains/forms/index.ts'
import { formOf } from '../forms/example.ts'
import { openTown } from '../town.ts'
import { desk, lookAround, phone } from './fitness.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const browser = await openBrowser()
after(() => browser.close())

type Words = [cs: string, en: string, de: string]

const words = (name: string, [cs, en, de]: Words) => ({
  [`${name}.cs`]: cs,
  [`${name}.en`]: en,
  [`${name}.de`]: de,
})

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
  const items = alena.page.locator('.form-fields li')
  const handle = items.nth(0).locator('.drag')
  const loaded = alena.page.waitForEvent('load')
  await handle.dragTo(items.nth(2), { targetPosition: { x: 40, y: 40 } })
  await loaded
  const names = await items.locator('a').allInnerTexts()
  assert.deepEqual(names, ['Otázka b', 'Otázka c', 'Otázka a'])
  await alena.page.context().close()
})

async function fillFacts(alena: Visitor): Promise<void> {
  await alena.follow(/^Upravit – Účel/)
  await alena.fill({
    ...words('purpose', ['Ohlaste své psy.', 'Tell us about your dogs.', 'Melden Sie Ihre Hunde.']),
    category: 'Poplatky',
    law: '§ 2 zák. č. 565/1990 Sb.',
  })
  await alena.press('Uložit')
}

async function buildFirstPage(alena: Visitor): Promise<void> {
  await addField(alena, 'na stránku „Vaše údaje“', 'yes-no', [
    'Je vám 65 a více let?',
    'Are you 65 or older?',
    'Sind Sie 65 oder älter?',
  ])
  await addField(alena, 'na stránku „Vaše údaje“', 'text', [
    'Číslo průkazu důchodce',
    'Number of your pension card',
    'Nummer des Rentenausweises',
  ])
  await alena.follow('Číslo průkazu důchodce')
  await alena.follow('Přidat podmínku')
  await alena.fill({ pridat: '„Je vám 65 a více let?“' })
  await alena.press(/^Přidat$/)
  await alena.fill({ 'hodnota.0': 'ano' })
  // The first button of the name is the hidden one that Enter presses.
  await Promise.all([
    alena.page.waitForEvent('load'),
    alena.page.locator('main .actions button[value=save]').click(),
  ])
}

async function buildDogs(alena: Visitor): Promise<void> {
  await alena.follow('Přidat stránku')
  await alena.fill(words('title', ['Jaké psy máte?', 'Which dogs?', 'Welche Hunde?']))
  await alena.press('Uložit')
  await alena.follow(/na stránku „Jaké psy máte\?“/)
  await chooseKind(alena, 'group')
  await alena.fill({
    ...words('label', ['Psi', 'Dogs', 'Hunde']),
    ...words('rowName', ['Pes', 'Dog', 'Hund']),
    maxRows: '10',
  })
  await alena.press('Uložit')
  await alena.follow('Přidat otázku do skupiny')
  await chooseKind(alena, 'text')
  await alena.fill(words('label', ['Jméno psa', 'Name of the dog', 'Name des Hundes']))
  await alena.press('Uložit')
}

async function addFee(alena: Visitor): Promise<void> {
  await alena.follow('Přidat poplatek')
  await alena.fill({
    ...words('name', ['Poplatek ze psa', 'Dog fee', 'Hundeabgabe']),
    amount: '200',
    per: 'za každý řádek skupiny „Psi“',
  })
  await alena.press('Uložit')
}

/** Fills the form in as a citizen: two dogs cost 400. */
async function tryIt(alena: Visitor): Promise<void> {
  await alena.follow('Vyzkoušet jako občan')
  await alena.fill({ jeVam65AViceLet: 'no' })
  await goOn(alena)
  await alena.fill({ 'psi.0.jmenoPsa': 'Rek' })
  await alena.press(/Přidat/)
  await alena.fill({ 'psi.1.jmenoPsa': 'Bára' })
  await goOn(alena)
  assert.match(await alena.reads(), /Poplatek ze psa: 400 Kč/)
  await alena.go(new URL(alena.page.url()).pathname.replace('/nahled', ''))
}

async function goOn(alena: Visitor): Promise<void> {
  const button = alena.page.locator('.preview .gov-button', { hasText: /^Pokračovat$/ })
  await Promise.all([alena.page.waitForEvent('load'), button.click()])
}

async function addField(
  alena: Visitor,
  where: string,
  kind: FieldKind,
  label: Words,
): Promise<void> {
  await alena.follow(`Přidat otázku ${where}`)
  await chooseKind(alena, kind)
  await alena.fill(words('label', label))
  await alena.press('Uložit')
}

async function chooseKind(alena: Visitor, kind: FieldKind): Promise<void> {
  await alena.fill({ druh: kind })
  await alena.press('Pokračovat')
}

async function importForm(alena: Visitor): Promise<void> {
  const pages = fieldKinds.map(kind => ({
    name: kind,
    title: { cs: `Stránka ${kind}` },
    fields: kind === 'computed' ? [fieldOf('number', 'n'), fieldOf(kind)] : [fieldOf(kind)],
  }))
  const fees = [{ name: { cs: 'Poplatek' }, czk: '200' }]
  await upload(alena, JSON.stringify(formOf(pages, { fees })))
}

async function upload(alena: Visitor, json: string): Promise<void> {
  await alena.go('/sprava/formulare/novy')
  await alena.attach('soubor', 'formular.json', Buffer.from(json))
  await alena.press('Načíst soubor')
}

/** A question of a kind with all that it can have. */
function fieldOf(kind: FieldKind, name = `q${kind.replaceAll('-', '')}`): Field {
  const label = { cs: `Otázka ${kind}`, en: kind, de: kind }
  const more: Partial<Record<FieldKind, Partial<Field>>> = {
    choice: { options: [option('a'), option('b')] },
    choices: { options: [option('a'), option('b')] },
    computed: { value: 'n * 2' },
    information: { text: { cs: 'Sdělení.' } },
    declaration: { text: { cs: 'Prohlašuji, že údaje jsou pravdivé.' } },
    group: {
      rowName: { cs: 'Pes' },
      minRows: 1,
      fields: [{ name: 'inner', kind: 'text', label: { cs: 'Jméno' } }],
    },
    file: { accepts: ['pdf'], maxFiles: 2 },
  }
  const help = kind === 'information' ? {} : { help: { cs: 'Vysvětlení.' } }
  return { name, kind, label, ...help, ...more[kind] }
}

function option(value: string) {
  return { value, label: { cs: `Možnost ${value}` }, hint: { cs: 'Vysvětlivka.' } }
}
