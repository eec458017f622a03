import assert from 'node:assert/strict'
import {
  type Field,
  type FieldKind,
  type FormDefinition,
  fieldKinds,
} from '../../src/domains/forms/index.ts'
import { formOf } from '../forms/example.ts'
import type { Visitor } from './visitor.ts'

type Words = [cs: string, en: string, de: string]

/** A text in three languages, as the inputs send it. */
export const words = (name: string, [cs, en, de]: Words) => ({
  [`${name}.cs`]: cs,
  [`${name}.en`]: en,
  [`${name}.de`]: de,
})

/** Says what the form is, in three languages. */
export async function fillFacts(alena: Visitor): Promise<void> {
  await alena.follow(/^Upravit – Účel/)
  await alena.fill({
    ...words('purpose', ['Ohlaste své psy.', 'Tell us about your dogs.', 'Melden Sie Ihre Hunde.']),
    category: 'Poplatky',
    law: '§ 2 zák. č. 565/1990 Sb.',
  })
  await alena.press('Uložit')
}

/** A question of yes or no, and one that is asked when it is yes. */
export async function buildFirstPage(alena: Visitor): Promise<void> {
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

/** A page with a group whose rows repeat. */
export async function buildDogs(alena: Visitor): Promise<void> {
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

/** A fee for each row. */
export async function addFee(alena: Visitor): Promise<void> {
  await alena.follow('Přidat poplatek')
  await alena.fill({
    ...words('name', ['Poplatek ze psa', 'Dog fee', 'Hundeabgabe']),
    amount: '200',
    per: 'za každý řádek skupiny „Psi“',
  })
  await alena.press('Uložit')
}

/** Fills the form in as a citizen: two dogs cost 400. */
export async function tryIt(alena: Visitor): Promise<void> {
  await alena.follow('Vyzkoušet jako občan')
  await alena.fill({ jeVam65AViceLet: 'no' })
  await goOn(alena)
  await alena.fill({ 'psi.0.jmenoPsa': 'Rek' })
  await alena.press(/Přidat/)
  await alena.fill({ 'psi.1.jmenoPsa': 'Bára' })
  await goOn(alena)
  assert.match(await alena.reads(), /Poplatek ze psa: 400\sKč/)
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

/** Reads a form with a page for each kind of question. */
export async function importForm(alena: Visitor): Promise<void> {
  await upload(alena, JSON.stringify(formOfKinds()))
}

/** A form with a page for each kind of question. */
export function formOfKinds(): FormDefinition {
  const pages = fieldKinds.map(kind => ({
    name: kind,
    title: { cs: `Stránka ${kind}` },
    fields: kind === 'computed' ? [fieldOf('number', 'n'), fieldOf(kind)] : [fieldOf(kind)],
  }))
  const fees = [{ name: { cs: 'Poplatek' }, czk: '200' }]
  return formOf(pages, { fees })
}

/** Reads a form from a file. */
export async function upload(alena: Visitor, json: string): Promise<void> {
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
