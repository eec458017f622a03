import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { everyKind } from '../../../../../tests/forms/every-kind.ts'
import { pavement } from '../../../../../tests/forms/pavement.ts'
import { faultsOfInk } from '../../../../../tests/pdf-ink.ts'
import { inked, lettersOfPdf, textOfPdf } from '../../../../../tests/pdf-text.ts'
import { type Lang, languages } from '../../../../platform/i18n/index.ts'
import { makePdf } from '../../../../platform/pdf/index.ts'
import { printable } from '../../../../platform/pdf/sheet.ts'
import type { Office } from '../../../offices/index.ts'
import { questionNumbers } from '../../rules/blank.ts'
import type { Field, FormDefinition, Words } from '../../rules/definition.ts'
import { readDefinition } from '../../rules/reading/index.ts'
import { wordsIn } from '../../rules/showing.ts'
import { blankDocument } from './blank.ts'

const content = new URL('../../../../../content/forms/', import.meta.url)
const slugs = readdirSync(content).map(name => name.replace('.json', ''))

for (const slug of slugs) {
  test(`the empty ${slug} says everything, and nothing lies over another`, async () => {
    const form = definitionOf(slug)
    for (const lang of languages) {
      const pdf = await printed(form, lang)
      const letters = await lettersOfPdf(pdf)
      for (const said of saidIn(form, lang)) {
        assert.ok(letters.includes(inked(printable(said))), `${lang}: ${said}`)
      }
      assert.deepEqual(await faultsOfInk(pdf), [], lang)
    }
  })
}

test('a question of every kind has the room that it needs', async () => {
  const letters = await lettersOfPdf(await printed(everyKind, 'cs'))
  assert.match(letters, /1\.8Začátek|1\.7Začátek/)
  assert.match(letters, /Označtejednumožnost\.☐Městskénáměstí/)
  assert.match(letters, /Přikládám(Počet|.)*listů/)
  assert.match(letters, /Stánek1.*Stánek2.*Stánek3/)
  assert.doesNotMatch(letters, /Stánek4/)
  assert.match(letters, /Nevyplňujte,spočítáúřad/)
  assert.match(letters, /Údajejsoupravdivé\.☐Prohlašujito/)
  assert.match(letters, /Spolupořadatel.*Jménoapříjmení.*Datum.*Podpis/)
  assert.match(letters, /Nejdřívedenvyplnění/)
  assert.deepEqual(await faultsOfInk(await printed(everyKind, 'de')), [])
})

test('a condition is said in words, with the number of its question', async () => {
  const dogs = await lettersOfPdf(await printed(definitionOf('poplatek-ze-psu'), 'cs'))
  assert.match(dogs, /Vyplňte,jenkdyž„Důvodohlášení“\(otázka1\.1\)není„Psaužnemám“\./)
  assert.match(dogs, /2\.1IČO\(povinné\)Vyplňte,jenkdyžpodáváprávnickáosoba\./)
  assert.match(dogs, /5\.2.*Vyplňte,jenkdyžsevástopodleostatníchodpovědítýká/)
  assert.doesNotMatch(dogs, /exists|==/, 'nobody reads rules as they are written')
  const english = await lettersOfPdf(await printed(definitionOf('poplatek-ze-psu'), 'en'))
  assert.match(english, /Fillinonlyif“Reasonforthenotice”\(question1\.1\)isnot/)
  const german = await lettersOfPdf(await printed(definitionOf('poplatek-ze-psu'), 'de'))
  assert.match(german, /Nurausfüllen,wenngilt:„GrundderMeldung“\(Frage1\.1\)istnicht/)
})

test('in each row a question says again when it is asked, its help only once', async () => {
  const letters = await lettersOfPdf(await printed(definitionOf('kaceni-drevin'), 'cs'))
  const asked = letters.split(/Vyplňte,jenkdyž„[^“]+“\(otázka3\.1\.2\)je„strom“/).length - 1
  assert.equal(asked, 2 * 3, 'the girth and the number, in three rows')
  assert.equal(letters.split('Vevýšce130cmnadzemí.').length - 1, 1)
})

test('fees, the period, who comes in person and where to go stand at the end', async () => {
  const letters = await lettersOfPdf(await printed(definitionOf('svatba'), 'cs'))
  assert.match(letters, /3000Kč.*5000Kč/)
  assert.match(letters, /když„KdozvásmátrvalýpobytvČesku\?“\(otázka1\.5\)je„žádný“/)
  assert.match(letters, /Úřadmánavyřízení30dnů/)
  assert.match(letters, /Obasnoubencinamatriku/)
  assert.match(letters, /Podatelna,KlatovynáměstíMíru62/)
  assert.match(letters, /Pondělí8:00–17:00/)
  assert.match(letters, /formulare\/svatba\?urad=klatovy/)
  const copies = await lettersOfPdf(await printed(definitionOf('potvrzeni-o-pobytu'), 'cs'))
  assert.match(copies, /50Kč×„[^“]+“/)
  assert.match(await lettersOfPdf(await printed(pavement, 'cs')), /10Kč×„Plocha“/)
  const square = definitionOf('zabor-verejneho-prostranstvi')
  const area = await lettersOfPdf(await printed(square, 'cs'))
  assert.match(area, /10Kč×„Zabranáplocha“×početdnů„Od“–„Do“/)
})

test('who is exempt from a fee reads so on paper, too', async () => {
  const form = definitionOf('zabor-verejneho-prostranstvi')
  const [first, ...rest] = form.fees!
  const fees = [{ ...first!, exempt: 'ucel == "stanek"' }, ...rest]
  const letters = await lettersOfPdf(await printed({ ...form, fees }, 'en'))
  assert.match(letters, /;nothingispaidif/)
})

test('an amount that needs a rule is told by the office', async () => {
  const name = { cs: 'Nájem', en: 'Rent', de: 'Miete' }
  const fees = [{ name, czk: 'area > 10 ? 500 : 100' }]
  const letters = await lettersOfPdf(await printed({ ...everyKind, fees }, 'cs'))
  assert.match(letters, /Nájempodleodpovědí,sdělíúřad/)
})

test('who sends it is asked where the form takes it from the verified identity', async () => {
  const wedding = await lettersOfPdf(await printed(definitionOf('svatba'), 'cs'))
  assert.match(wedding, /Kdopodává.*§37odst\.2/)
  const dogs = await lettersOfPdf(await printed(definitionOf('poplatek-ze-psu'), 'cs'))
  assert.doesNotMatch(dogs, /§37odst\.2/)
})

test('without an office it says where to go, in another language its Czech name', async () => {
  const form = definitionOf('stiznost')
  const letters = await lettersOfPdf(await printed(form, 'en', null))
  assert.match(letters, /Thefilingroomofyouroffice/)
  assert.match(letters, new RegExp(inked(form.title.cs)))
  assert.match(letters, /TheCzechwordingoftheformisbinding/)
  assert.doesNotMatch(letters, /Klatovy/)
})

test('the longest labels, words and lists lie on their pages as well', async () => {
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte '.repeat(6)
  const words = { cs: long, en: long, de: long }
  const options = Array.from({ length: 60 }, (_, at) => ({ value: `v${at}`, label: words }))
  const fields: Field[] = (['choice', 'person', 'file', 'cosignature', 'declaration'] as const).map(
    (kind, at) => ({
      ...{ name: `otazka${at}`, kind, label: words, help: words, text: words },
      ...(kind === 'choice' && { options }),
    }),
  )
  const form = { ...everyKind, pages: [{ name: 'p', title: words, intro: words, fields }] }
  const pdf = await printed(form, 'de')
  assert.deepEqual(await faultsOfInk(pdf), [])
  const boxes = (await lettersOfPdf(pdf)).split('☐').length - 1
  assert.equal(boxes, 60 + 2, 'each option, the file and the declaration')
})

test('a label never stays behind the room for its answer', async () => {
  for (const slug of slugs) {
    const form = definitionOf(slug)
    const numbers = [...questionNumbers(form).values()]
    for (const page of await textOfPdf(await printed(form, 'cs'))) {
      const last = page.slice(0, -2).at(-1)!
      assert.ok(!numbers.some(number => last.startsWith(`${number} `)), `${slug}: ${last}`)
    }
  }
})

/** All that a citizen must find on paper, as the form says it. */
function saidIn(form: FormDefinition, lang: Lang): string[] {
  const said = (words: Words | undefined) => (words ? [wordsIn(words, lang)] : [])
  const numbers = questionNumbers(form)
  const ofField = (field: Field): string[] => [
    `${numbers.get(field.name) ?? ''} ${wordsIn(field.label, lang)}`,
    ...(field.kind === 'cosignature' ? [] : said(field.help)),
    ...said(field.example),
    ...(field.options ?? []).flatMap(option => [
      `☐${wordsIn(option.label, lang)}`,
      ...said(option.hint),
    ]),
    ...(field.fields ?? []).flatMap(ofField),
  ]
  return [
    ...said(form.title),
    ...said(form.purpose),
    ...form.law,
    ...form.pages.flatMap((page, at) => [
      `${at + 1}. ${wordsIn(page.title, lang)}`,
      ...said(page.intro),
      ...page.fields.flatMap(ofField),
    ]),
    ...(form.fees ?? []).flatMap(({ name, law = '' }) => [wordsIn(name, lang), law]),
    ...(form.inPerson ?? []).flatMap(({ who }) => said(who)),
  ]
}

function definitionOf(slug: string): FormDefinition {
  const read = readDefinition(JSON.parse(readFileSync(new URL(`${slug}.json`, content), 'utf8')))
  assert.ok(read.ok)
  return read.form
}

const klatovy = {
  ...{ name: 'Klatovy', slug: 'klatovy', street: 'náměstí Míru 62', town: 'Klatovy' },
  ...{ postcode: '33901', hours: [{ day: 1, from: '08:00', to: '17:00' }] },
} as unknown as Office

function printed(definition: FormDefinition, lang: Lang, office: Office | null = klatovy) {
  const ref = { ownerId: 'o1', workId: 'w1', number: 3 }
  const address = `http://localhost:8080/formulare/${definition.slug}?urad=klatovy`
  const at = new Date('2026-11-21T10:00:00+01:00')
  return makePdf(blankDocument({ ref, definition, office, address, at }, lang))
}
