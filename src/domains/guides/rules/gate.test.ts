import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { gateTexts } from '../texts/gate.ts'
import { checkGuide, checkOverlay, mayPass } from './gate.ts'
import type { Guide, Overlay } from './guide.ts'

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
