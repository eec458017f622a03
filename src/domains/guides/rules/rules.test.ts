import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { gateTexts } from '../texts/gate.ts'
import { checkGuide, checkOverlay, mayPass } from './gate.ts'
import type { Guide, Overlay } from './guide.ts'
import { putOver } from './local.ts'
import { readContent, readFile as readGuideFile } from './reading.ts'
import { guideSchema, overlaySchema } from './schema.ts'
import { searchTextsOf } from './searching.ts'
import { said, withHeadingsFromTop } from './words.ts'

const around = {
  today: '2026-11-21',
  forms: new Set(['poplatek-ze-psu']),
  guides: new Set(['poplatek-za-psa']),
}

const codes = (guide: Guide) =>
  checkGuide(guide, around).map(({ code, place }) => `${code} ${place.join('/')}`)
const overlayCodes = (overlay: Overlay, national: Guide | null = dogGuide) =>
  checkOverlay(overlay, national, around).map(({ code, place }) => `${code} ${place.join('/')}`)

test('a whole guide passes the gate', () => {
  assert.deepEqual(codes(dogGuide), [])
  assert.deepEqual(overlayCodes(dogOverlay), [])
})

test('a missing translation, section or person responsible stands in the way', () => {
  const half: Guide = {
    ...dogGuide,
    title: { cs: 'Pes', en: ' ' },
    sections: { ...dogGuide.sections, start: { cs: '' } },
    responsible: { cs: '' },
  }
  assert.deepEqual(codes(half), [
    'translation-missing title/en',
    'translation-missing title/de',
    'section-missing sections/start',
    'responsible-missing responsible',
  ])
  assert.ok(!mayPass(checkGuide(half, around)))
})

test('words to search by are a list, and may be many', () => {
  const many = 'pes, psi, hafan, '.repeat(20)
  assert.deepEqual(codes({ ...dogGuide, keywords: { cs: many, en: many, de: many } }), [])
})

test('a text that shuts somebody out, or that nobody can read, stands in the way', () => {
  const words = (cs: string) => ({ cs, en: 'Text.', de: 'Text.' })
  const withWho = (cs: string) =>
    codes({ ...dogGuide, sections: { ...dogGuide.sections, who: words(cs) } })
  assert.deepEqual(withWho('Více [zde](/napoveda).'), ['link-says-nothing sections/who/cs'])
  assert.deepEqual(withWho('<b>Pes</b>'), ['html sections/who/cs'])
  assert.deepEqual(withWho('### Nadpis\n\nText.'), [])
  assert.deepEqual(withWho('### Nadpis\n\n##### Níž'), ['heading-jumps sections/who/cs'])
  const long = `Kdo ${'chce podat žádost '.repeat(12)}přijde.`
  assert.deepEqual(withWho(long), ['sentence-too-long sections/who/cs'])
  const findings = checkGuide(
    { ...dogGuide, sections: { ...dogGuide.sections, who: words(long) } },
    around,
  )
  assert.ok(!mayPass(findings))
  const loud = { ...dogGuide, sections: { ...dogGuide.sections, who: words('POZOR NA PSY') } }
  assert.ok(mayPass(checkGuide(loud, around)))
})

test('a dead link to a form or a guide is told, and does not stand in the way', () => {
  const dead: Guide = {
    ...dogGuide,
    forms: ['neni'],
    related: ['taky-neni', 'poplatek-za-psa'],
    sections: {
      ...dogGuide.sections,
      who: {
        cs: '[Formulář o ničem](/formulare/nic?urad=x), [úřady v kraji](/urady)',
        en: '[The same guide](/zivotni-situace/poplatek-za-psa#who)',
        de: 'Text.',
      },
    },
  }
  assert.deepEqual(codes(dead), [
    'dead-form forms',
    'dead-guide related',
    'dead-link sections/who/cs',
  ])
  assert.ok(mayPass(checkGuide(dead, around)))
})

test('a fee needs an amount or words, unless each office sets it', () => {
  const name = { cs: 'Pes', en: 'Dog', de: 'Hund' }
  assert.deepEqual(codes({ ...dogGuide, fees: [{ name }] }), ['fee-without-amount fees/0'])
  assert.deepEqual(
    codes({
      ...dogGuide,
      fees: [
        { name, czk: 0 },
        { name, local: true },
      ],
    }),
    [],
  )
})

test('a check in the future stands in the way, an old one is told', () => {
  assert.deepEqual(codes({ ...dogGuide, checkedOn: '2026-11-22' }), ['checked-in-future checkedOn'])
  assert.deepEqual(codes({ ...dogGuide, checkedOn: '2025-11-20' }), ['check-is-old checkedOn'])
})

test('an adaptation says something, and sets the fee that waits for it', () => {
  const empty: Overlay = { format: 1, kind: 'overlay', slug: dogGuide.slug }
  assert.deepEqual(overlayCodes(empty), ['nothing-local ', 'local-fee-not-set fees'])
  assert.deepEqual(overlayCodes({ ...empty, hidden: true }), [])
  const nobody = { ...dogOverlay, contact: { name: 'Věra', phone: '', email: '' } }
  assert.deepEqual(overlayCodes(nobody), ['contact-incomplete contact'])
  assert.deepEqual(overlayCodes(dogOverlay, null), ['original-gone '])
})

test('a contact that leads nowhere stands in the way, each part of it named', () => {
  const contact = { name: 'Věra', phone: 'abc', email: 'neni' }
  const findings = checkOverlay({ ...dogOverlay, unit: 'XYZ', contact }, dogGuide, {
    ...around,
    units: new Set(['FO']),
  })
  assert.deepEqual(
    findings.map(({ level, code, place }) => `${level} ${code} ${place.join('/')}`),
    [
      'blocks unit-unknown unit',
      'blocks phone-malformed contact/phone',
      'blocks email-malformed contact/email',
    ],
  )
  assert.ok(!mayPass(findings))
})

test('every finding has its words in three languages', () => {
  const names = Object.keys(gateTexts.cs)
  for (const lang of ['en', 'de'] as const) assert.deepEqual(Object.keys(gateTexts[lang]), names)
})

test('an office puts its words in place of the national ones or behind them, all marked', () => {
  const local = putOver(dogGuide, dogOverlay)
  const where = local.sections.find(section => section.name === 'where')!
  const who = local.sections.find(section => section.name === 'who')!
  assert.deepEqual(
    where.parts.map(part => part.local),
    [true],
  )
  assert.deepEqual(where.replaced, dogGuide.sections.where)
  assert.deepEqual(
    who.parts.map(part => part.local),
    [false, true],
  )
  assert.deepEqual(
    local.fees.map(fee => fee.whose),
    ['office', 'national'],
  )
  assert.deepEqual(
    local.differences.map(one => (one.kind === 'section' ? `${one.name} ${one.how}` : one.kind)),
    ['who adds', 'where replaces', 'fees', 'hours', 'contact'],
  )
  assert.equal(putOver(dogGuide, null).fees[0]!.whose, 'not-set')
})

test('a national guide without local fees takes those of an office at the end', () => {
  const national = { ...dogGuide, fees: [dogGuide.fees![1]!] }
  const whose = putOver(national, dogOverlay).fees.map(fee => fee.whose)
  assert.deepEqual(whose, ['national', 'office'])
})

test('the fees of an office stand once, where the first fee stood that it sets itself', () => {
  const set = (name: string) => ({ name: { cs: name }, local: true })
  const national = { ...dogGuide, fees: [set('Za psa'), dogGuide.fees![1]!, set('Za dalšího')] }
  const own = { ...dogOverlay, fees: [{ name: { cs: 'Sazba města' }, czk: 900 }] }
  const whose = putOver(national, own).fees.map(fee => fee.whose)
  assert.deepEqual(whose, ['office', 'national'])
})

test('a form that the national guide has already is not shown twice', () => {
  const { forms } = putOver(
    { ...dogGuide, forms: ['poplatek-ze-psu'] },
    { ...dogOverlay, forms: ['poplatek-ze-psu', 'svatba'] },
  )
  assert.deepEqual(forms, [
    { slug: 'poplatek-ze-psu', local: false },
    { slug: 'svatba', local: true },
  ])
})

test('only words that stand in place of the national ones keep these within reach', () => {
  const { sections } = putOver(dogGuide, dogOverlay)
  const replaced = sections.filter(section => section.replaced).map(({ name }) => name)
  assert.deepEqual(replaced, ['where'])
})

test('a missing translation falls back to Czech and says so', () => {
  assert.deepEqual(said({ cs: 'Pes', en: 'Dog' }, 'en'), { text: 'Dog', lang: 'en' })
  assert.deepEqual(said({ cs: 'Pes', en: ' ' }, 'en'), { text: 'Pes', lang: 'cs' })
})

test('headings of a section begin at the top, whatever level was written', () => {
  assert.equal(withHeadingsFromTop('### A\n\n#### B\n\ntext # not'), '# A\n\n## B\n\ntext # not')
  assert.equal(withHeadingsFromTop('# A\n\n## B'), '# A\n\n## B')
})

test('the search gets plain words of all that a reader sees', () => {
  const { cs, en } = searchTextsOf(putOver(dogGuide, dogOverlay))
  assert.match(cs.body, /formulářem[\s\S]*jméno psa/)
  assert.match(cs.body, /v přízemí/)
  assert.doesNotMatch(cs.body, /\*\*|Na obecním úřadě/)
  assert.deepEqual([en.title, en.keywords], ['Dog fee', 'dog, tag'])
})

test('a guide is read with the places that are wrong', () => {
  const faults = (json: unknown) => {
    const read = readContent(json)
    return read.ok ? [] : read.faults.map(({ place, code }) => `${code} ${place}`)
  }
  assert.deepEqual(faults(dogGuide), [])
  assert.deepEqual(faults(dogOverlay), [])
  assert.deepEqual(faults({ ...dogGuide, slug: 'Pes!' }), ['malformed /slug'])
  assert.deepEqual(faults({ ...dogGuide, title: {} }), ['missing /title/cs'])
  assert.deepEqual(faults({ ...dogGuide, category: 'pets' }), ['not-on-the-list /category'])
  assert.deepEqual(faults({ ...dogGuide, checkedOn: '2026-02-30' }), ['malformed /checkedOn'])
  assert.deepEqual(faults({ ...dogGuide, format: 2 }), ['other-format /format'])
  assert.deepEqual(faults([]), ['not-a-guide /kind'])
  const proto = JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(dogGuide).slice(1)}`)
  assert.deepEqual(faults(proto), ['unknown-part /__proto__'])
})

test('whatever a file holds, reading answers and never breaks', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), text => {
      const read = readGuideFile(text)
      assert.ok(!read.ok && read.faults.length > 0)
    }),
    { numRuns: 300 },
  )
})

test('the published shapes are those that we read by', async t => {
  const folder = new URL('../../../../docs/interface/', import.meta.url)
  for (const [name, schema] of [
    ['guide.schema.json', guideSchema],
    ['guide-overlay.schema.json', overlaySchema],
  ] as const) {
    await t.test(name, async () => {
      const file = new URL(name, folder)
      assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), JSON.parse(JSON.stringify(schema)))
    })
  }
})
