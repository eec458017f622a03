import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  type Answers,
  checkAll,
  fieldsHtml,
  journeyOf,
  parsePage,
  readDefinition,
  wrongText,
} from '../../src/domains/forms/index.ts'

const world = {
  today: '2026-11-22',
  office: { type: 3 as const, population: 22_000 },
  sender: { kind: 'natural' as const },
}

function formOf(slug: string) {
  const file = new URL(`../../content/forms/${slug}.json`, import.meta.url)
  const read = readDefinition(JSON.parse(readFileSync(file, 'utf8')))
  assert.ok(read.ok, slug)
  return read.form
}

const said = (slug: string, answers: Answers) =>
  checkAll(formOf(slug), answers, world).map(wrong => wrongText(wrong, 'cs'))

test('a reserved parking place costs by the length of its period', () => {
  const costs = (answers: Answers) =>
    journeyOf(formOf('vyhrazene-parkovani'), { komu: 'obcan', ...answers }, world).totalCzk
  assert.equal(costs({ trvale: true, od: '2026-12-01' }), 1000)
  const until = (end: string) => costs({ trvale: false, od: '2026-12-01', do: end })
  assert.deepEqual(['2026-12-10', '2026-12-11'].map(until), [100, 500])
  assert.deepEqual(['2027-05-31', '2027-06-01', '2027-12-01'].map(until), [500, 1000, 1000])
})

test('ten vehicles do not have one plate', () => {
  const vozidla = [1, 2].map(() => ({ znacka: '1P23456', vlastniVozidlo: true }))
  assert.match(said('vyhrazene-parkovani', { vozidla }).join(), /Každé vozidlo má jinou/)
})

test('a dog that is no longer kept is known by its name and breed, and none is held unborn', () => {
  const gone = said('poplatek-ze-psu', { duvod: 'odhlaseni', odKdy: '2026-11-01' }).join()
  assert.match(gone, /Jméno psa: odpovězte/)
  assert.match(gone, /Plemeno: odpovězte/)
  const psi = [{ plemeno: 'vlčák', narozen: '2026-11-10', ucel: 'dum' }]
  const held = { duvod: 'prihlaseni', odKdy: '2026-11-01', psi }
  assert.match(said('poplatek-ze-psu', held).join(), /narodil později/)
  assert.doesNotMatch(
    said('poplatek-ze-psu', { ...held, odKdy: '2026-11-10' }).join(),
    /narodil později/,
  )
})

test('children of a couple with a common surname are not asked about another one', () => {
  assert.doesNotMatch(said('svatba', { prijmeni: 'spolecne' }).join(), /dětí/)
  assert.match(said('svatba', { prijmeni: 'svoje' }).join(), /dětí/)
})

test('a wedding at three in the morning is a slip, wherever it is held', () => {
  const at = (misto: string, hodina: string) => said('svatba', { misto, hodina }).join()
  assert.match(at('sin', '03:00'), /mezi 8\. a 18\./)
  assert.match(at('jinde', '03:00'), /Hodina je neobvyklá/)
  assert.doesNotMatch(at('jinde', '20:00'), /Hodina je neobvyklá/)
})

test('nobody asks for a subsidy for what is over', () => {
  const past = { od: '2025-01-01', do: '2025-12-31' }
  assert.match(said('zadost-o-dotaci', past).join(), /Projekt už skončil/)
})

test('a lost document of a child has the child as its holder, not the parent', () => {
  const drzitel = { name: 'Jana Nováková', birthDate: '1986-04-12' }
  const child = said('ztrata-dokladu', { zaDite: true, drzitel }).join()
  assert.match(child, /Dítě, kterému doklady patří[^,]*: /)
  const { lost } = journeyOf(formOf('ztrata-dokladu'), { zaDite: true, drzitel }, world)
  assert.deepEqual(lost, ['drzitel'])
})

test('a parent reports for a child under fifteen, who is older reports alone', () => {
  const at = (birthDate: string) =>
    said('ztrata-dokladu', { zaDite: true, dite: { name: 'Eva Nováková', birthDate } }).join()
  assert.match(at('1980-01-01'), /za dítě do 15 let/)
  assert.match(at('2011-11-22'), /za dítě do 15 let/, 'fifteen today')
  assert.doesNotMatch(at('2011-11-23'), /za dítě do 15 let/)
})

test('a lost wallet is one notice with all documents that were in it', () => {
  const answers = { doklad: ['obcansky', 'ridicsky'] }
  assert.doesNotMatch(said('ztrata-dokladu', answers).join(), /Doklady:/)
  assert.equal(
    journeyOf(formOf('ztrata-dokladu'), answers, world).subject.cs,
    'Ztráta dokladu: Občanský průkaz, Řidičský průkaz',
  )
})

test('a common surname is the one of one of the two, and so is the children’s', () => {
  const both = said('svatba', { prijmeni: 'obe' }).join()
  assert.match(both, /Čí příjmení bude společné: /)
  assert.match(said('svatba', { prijmeni: 'svoje', prijmeniDeti: 'Li-Schröder' }).join(), /dětí/)
  assert.doesNotMatch(said('svatba', { prijmeni: 'svoje', prijmeniDeti: 'druhy' }).join(), /dětí/)
})

test('trees stand on several parcels, and an event lasts several days', () => {
  const land = { parcela: '1245/7', dalsiParcely: '1246, 1247/2' }
  assert.doesNotMatch(said('kaceni-drevin', land).join(), /arcel/)
  assert.match(said('kaceni-drevin', { parcela: '1245/7 a 1246' }).join(), /jedno parcelní číslo/)
  const festival = { druh: 'kultura', kdy: '2026-12-04' }
  const until = (posledniDen: string) => said('oznameni-akce', { ...festival, posledniDen }).join()
  assert.doesNotMatch(until('2026-12-06'), /Poslední den/)
  assert.match(until('2026-12-03'), /nemůže být dřív než den konání/)
  assert.doesNotMatch(said('oznameni-akce', festival).join(), /Poslední den/)
})

test('a photograph of twelve megabytes from a phone fits into every form', () => {
  for (const file of readdirSync(new URL('../../content/forms/', import.meta.url))) {
    const fields = formOf(file.replace('.json', '')).pages.flatMap(page => page.fields)
    const small = fields.filter(
      ({ kind, maxMegabytes = 100 }) => kind === 'file' && maxMegabytes < 20,
    )
    assert.deepEqual(small, [], file)
  }
})

test('whoever signs a wedding too is the other partner named in it, nobody else', () => {
  const answers = { druhy: { name: 'Petr Kolář', birthDate: '1984-02-03' } }
  const typed = {
    'souhlasDruheho.name': 'Karel Dvořák',
    'souhlasDruheho.email': 'petr@priklad.example',
  }
  const signed = parsePage(formOf('svatba'), 'spolupodpis', typed, answers, world)
  assert.deepEqual(signed.answers.souhlasDruheho, {
    name: 'Petr Kolář',
    email: 'petr@priklad.example',
  })
  assert.deepEqual(signed.wrong, [])
  const unnamed = parsePage(formOf('svatba'), 'spolupodpis', typed, {}, world)
  assert.deepEqual(
    unnamed.wrong.map(({ code }) => code),
    ['signer-unnamed'],
  )
})

test('no question is asked because another one on its page has no answer yet', () => {
  for (const file of readdirSync(new URL('../../content/forms/', import.meta.url))) {
    const form = formOf(file.replace('.json', ''))
    for (const { name, page, fields } of journeyOf(form, {}, world).pages) {
      const asked = page.fields.filter(field => fields.includes(field.name))
      // What is known beforehand is no mistake of anybody.
      const unknown = asked.filter(({ prefill }) => prefill === undefined)
      const early = unknown.filter(({ when = '' }) =>
        asked.some(other => new RegExp(`\\b${other.name}\\b`).test(when)),
      )
      assert.deepEqual(early, [], `${file} ${name}`)
    }
  }
})

test('a paper that is missing is to be attached, and only once it is known to be needed', () => {
  const land = { obec: 'Klatovy', parcela: '12/3' }
  assert.doesNotMatch(said('kaceni-drevin', land).join(), /Souhlas vlastníka/)
  assert.match(
    said('kaceni-drevin', { ...land, vztah: 'najemce' }).join(),
    /Souhlas vlastníka nebo spoluvlastníků: přiložte soubor/,
  )
  assert.doesNotMatch(said('kaceni-drevin', { ...land, vztah: 'vlastnik' }).join(), /Souhlas vl/)
})

test('who is too young to marry is told at the birth date of that one of the two', () => {
  const child = { name: 'Jana Nováková', birthDate: '2012-01-01' }
  const grown = { name: 'Petr Kolář', birthDate: '1984-02-03' }
  const at = (answers: Answers) =>
    checkAll(formOf('svatba'), answers, world)
      .filter(({ code, page }) => code === 'own-rule' && page === 'snoubenci')
      .map(({ field }) => field)
  assert.deepEqual(at({ prvni: grown, druhy: child }), ['druhy.birthDate'])
  assert.deepEqual(at({ prvni: child, druhy: grown }), ['prvni.birthDate'])
  assert.deepEqual(at({ prvni: grown, druhy: grown }), [])
})

test('who must fell a dangerous tree is told that the application is no announcement of it', () => {
  const asked = (ohrozeni: boolean) =>
    journeyOf(formOf('kaceni-drevin'), { ohrozeni }, world).pages[1]!.fields
  assert.ok(asked(true).includes('hrozbaNeceka'))
  assert.ok(!asked(false).includes('hrozbaNeceka'))
})

test('a hint of a day says what the rules say', () => {
  const hint = (
    slug: string,
    page: string,
    answers: Answers = {},
    lang: 'cs' | 'en' | 'de' = 'cs',
  ) => String(fieldsHtml(lang, formOf(slug), page, { answers, world }))
  const ofEvent = (lang: 'cs' | 'en' | 'de') => hint('oznameni-akce', 'kde', {}, lang)
  assert.match(ofEvent('cs'), /průvod nejméně 5 dnů[^<]* předem\. Nejdříve dnes \(/)
  assert.match(ofEvent('en'), /march at least 5 days[^<]* before\. At the earliest today \(/)
  assert.match(ofEvent('de'), /Umzug mindestens 5 Tage[^<]* vorher\. Frühestens heute \(/)
  const assembly = { druh: 'shromazdeni', kdy: '2026-11-26' }
  assert.match(said('oznameni-akce', assembly).join(), /nejméně pět dnů předem/)
  const inFive = said('oznameni-akce', { ...assembly, kdy: '2026-11-27' }).join()
  assert.doesNotMatch(inFive, /nejméně pět dnů předem/)
  assert.match(hint('svatba', 'den'), /až 30 dnů[^<]*Nejdříve 6\. 12\. 2026/)
})
