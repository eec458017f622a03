import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { formOf, pageOf, world } from '../../../../../tests/forms/example.ts'
import {
  type Answer,
  answersShown,
  type Field,
  type FieldKind,
  fieldKinds,
  fieldsHtml,
  journeyOf,
  parsePage,
  readDefinition,
} from '../../index.ts'
import { typedOf } from './typed.ts'

const label = { cs: 'Otázka', en: 'Question', de: 'Frage' }

/** A field of each kind with all that it needs. */
function fieldOf(kind: FieldKind, more: Partial<Field> = {}): Field {
  const needs: Partial<Record<FieldKind, Partial<Field>>> = {
    choice: { options: [{ value: 'a', label }] },
    choices: { options: ['a', 'b'].map(value => ({ value, label })) },
    computed: { value: '1 + 1' },
    information: { text: label },
    declaration: { text: label },
    group: { fields: [{ name: 'inner', kind: 'text', label }] },
  }
  return { name: 'field', kind, label, ...needs[kind], ...more }
}

type Sent = Record<string, string | string[]>

/** What comes of a field when this is sent: the answer, and the codes of what is wrong. */
function answered(field: Field, sent: Sent) {
  const form = formOf([pageOf(field)])
  const { answers, wrong } = parsePage(form, 'page', sent, {}, world)
  return { answer: answers.field, wrong: wrong.map(one => one.code).join() }
}

type Row = [kind: FieldKind, typed: string, answer: Answer | undefined, wrong?: string]

const lines: Row[] = [
  ['text', '  Jana   Nováková ', 'Jana Nováková'],
  ['text', '', undefined, 'missing'],
  ['text', 'a'.repeat(201), 'a'.repeat(201), 'too-long'],
  ['text', 'pod\u202Evod\u0000', 'podvod'],
  ['long-text', ' první\r\n\r\ndruhý ', 'první\n\ndruhý'],
  ['number', '1 234', 1234],
  ['number', '1\u00a0234', 1234],
  ['number', '1.234', 1234],
  ['number', '−5', -5],
  ['number', '12,5', 12.5, 'too-many-decimals'],
  ['number', '4 psi', '4 psi', 'not-a-number'],
  ['number', '1e5', '1e5', 'not-a-number'],
  ['number', '٣', '٣', 'not-a-number'],
  ['number', '9'.repeat(20), '9'.repeat(20), 'not-a-number'],
  ['money', '1 500,50 Kč', 1500.5],
  ['money', '1.500,50', 1500.5],
  ['money', '1500.5', 1500.5],
  ['money', '1 500,-', 1500],
  ['money', '500,- Kč', 500],
  ['money', '1.500,-- CZK', 1500],
  ['money', '1,500,-', '1,500,-', 'number-unclear'],
  ['money', '1,500', '1,500', 'number-unclear'],
  ['money', '1,234 Kč', '1,234 Kč', 'number-unclear'],
  ['money', '0,125', 0.125, 'too-many-decimals'],
  ['money', '1.500', 1500],
  ['number', '12,000', '12,000', 'number-unclear'],
  ['money', '-1', -1, 'too-small'],
  ['date', '5. 11. 2026', '2026-11-05'],
  ['date', '5.11.2026', '2026-11-05'],
  ['date', '05/11/2026', '2026-11-05'],
  ['date', '2026-11-05', '2026-11-05'],
  ['date', '5. listopadu 2026', '2026-11-05'],
  ['date', '5 Nov 2026', '2026-11-05'],
  ['date', '1. července 2026', '2026-07-01'],
  ['date', '1. červen 2026', '2026-06-01'],
  ['date', '3. März 2026', '2026-03-03'],
  ['date', '29. 2. 2026', '29. 2. 2026', 'not-a-date'],
  ['date', '5. 11. 26', '5. 11. 26', 'date-no-year'],
  ['date', '15.11.', '15.11.', 'date-no-year'],
  ['date', '15. listopadu', '15. listopadu', 'date-no-year'],
  ['date', 'srpen 2026', 'srpen 2026', 'date-no-day'],
  ['date', '5/2021', '5/2021', 'date-no-day'],
  ['date', '2021', '2021', 'date-no-day'],
  ['date', '30. 2. 26', '30. 2. 26', 'not-a-date'],
  ['date', 'zítra', 'zítra', 'not-a-date'],
  ['time', '9', '09:00'],
  ['time', '9.30', '09:30'],
  ['time', '14:05 hod.', '14:05'],
  ['time', '24:00', '24:00', 'not-a-time'],
  ['yes-no', 'yes', true],
  ['yes-no', 'no', false],
  ['yes-no', 'maybe', undefined, 'missing'],
  ['choice', 'a', 'a'],
  ['choice', 'b', 'b', 'not-an-option'],
  ['email', 'Jana@Priklad.Example', 'jana@priklad.example'],
  ['email', 'jana@priklad', 'jana@priklad', 'not-an-email'],
  ['phone', '603 123 456', '+420603123456'],
  ['phone', '0049 170 1234567', '+491701234567'],
  ['phone', '123', '123', 'not-a-phone'],
  ['birth-number', '865412/0002', '8654120002'],
  ['birth-number', '865412/0001', '8654120001', 'not-a-birth-number'],
  ['ico', '00255661', '00255661'],
  ['ico', '255661', '00255661'],
  ['ico', '00255662', '00255662', 'not-an-ico'],
  ['bank-account', '19-2000145399 / 0800', '19-2000145399/0800'],
  ['bank-account', 'CZ65 0800 0000 1920 0014 5399', 'CZ6508000000192000145399'],
  ['bank-account', '2000145398/0800', '2000145398/0800', 'not-an-account'],
  ['plate', '1p2 3456', '1P23456'],
  ['plate', 'AUTO', 'AUTO', 'not-a-plate'],
  ['parcel', '1245 / 7', '1245/7'],
  ['parcel', 'za stodolou', 'za stodolou', 'not-a-parcel'],
  ['declaration', 'yes', true],
  ['declaration', '', false, 'not-declared'],
  ['choices', 'a', ['a']],
]

for (const [kind, typed, answer, wrong = ''] of lines) {
  const shown = typed.length > 40 ? `${typed.slice(0, 20)}…` : typed
  test(`${kind}: “${shown}” is ${wrong || JSON.stringify(answer)}`, () => {
    assert.deepEqual(answered(fieldOf(kind), { field: typed }), { answer, wrong })
  })
}

test('several of several, each once, and none strange', () => {
  const field = fieldOf('choices')
  assert.deepEqual(answered(field, { field: ['a', 'b', 'a'] }).answer, ['a', 'b'])
  assert.equal(answered(field, { field: ['a', 'c'] }).wrong, 'not-an-option')
  assert.equal(answered(field, {}).wrong, 'missing')
})

test('who signs too is asked by name and e-mail', () => {
  const field = fieldOf('cosignature')
  const { answer } = answered(field, { 'field.name': 'Karel', 'field.email': 'K@X.CZ' })
  assert.deepEqual(answer, { name: 'Karel', email: 'k@x.cz' })
  assert.equal(answered(field, { 'field.name': 'Karel', 'field.email': 'k' }).wrong, 'not-an-email')
})

test('a signature stays with the person who gave it', () => {
  const form = formOf([pageOf(fieldOf('cosignature'))])
  const field = { name: 'Karel', email: 'k@x.cz', signedAt: '2026-11-21T10:00:00Z' }
  const again = (email: string) =>
    parsePage(form, 'page', { 'field.name': 'Karel', 'field.email': email }, { field }, world)
  assert.deepEqual(again('k@x.cz').answers.field, field)
  assert.deepEqual(again('other@x.cz').answers.field, { name: 'Karel', email: 'other@x.cz' })
})

test('limits of numbers and days are told', () => {
  const number = fieldOf('number', { min: 1, max: 5 })
  assert.equal(answered(number, { field: '0' }).wrong, 'too-small')
  assert.equal(answered(number, { field: '6' }).wrong, 'too-big')
  const day = fieldOf('date', { min: 'today', max: 'today+30' })
  assert.equal(answered(day, { field: '21. 11. 2026' }).wrong, 'too-early')
  assert.equal(answered(day, { field: '22. 12. 2026' }).wrong, '')
  assert.equal(answered(day, { field: '23. 12. 2026' }).wrong, 'too-late')
})

test('what may be left out may be left out', () => {
  for (const kind of fieldKinds.filter(one => one !== 'group')) {
    assert.equal(answered(fieldOf(kind, { need: 'optional' }), {}).wrong, '', kind)
  }
})

test('an answer stands in its input again so that it is read the same, in each language', () => {
  for (const [kind, typed, answer, wrong] of lines) {
    if (wrong || answer === undefined || /choices|declaration/.test(kind)) continue
    for (const lang of ['cs', 'en', 'de'] as const) {
      const again = typedOf(fieldOf(kind), answer, '', lang)
      assert.deepEqual(answered(fieldOf(kind), { field: again }).answer, answer, `${kind} ${typed}`)
    }
  }
})

test('letters in a number of digits are told as such, not as a digit that does not fit', () => {
  const codeOf = (kind: 'ico' | 'bank-account', typed: string) =>
    answered(fieldOf(kind), { field: typed }).wrong
  assert.match(codeOf('ico', 'abc'), /ico-not-digits/)
  assert.match(codeOf('ico', '12345678'), /not-an-ico/)
  assert.match(codeOf('bank-account', 'abc'), /account-not-digits/)
  assert.match(codeOf('bank-account', '2000145398/0800'), /not-an-account/)
  assert.match(codeOf('bank-account', 'CZ00 0800 0000 1920 0014 5399'), /not-an-account/)
})

test('any number stands in its input again as itself', () => {
  const number = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }))
  fc.assert(
    fc.property(number, fc.constantFrom('cs', 'en', 'de'), ([digits, places], lang) => {
      const value = digits / 10 ** places
      const again = typedOf(fieldOf('number'), value, '', lang)
      assert.equal(answered(fieldOf('number'), { field: again }).answer, value === 0 ? 0 : value)
    }),
  )
})

test('one definition holds a field of each kind', () => {
  const fields = fieldKinds.map(kind => ({
    ...fieldOf(kind),
    name: kind.replace(/-./g, m => m[1]!),
  }))
  const read = readDefinition(formOf([pageOf(...fields)]))
  assert.deepEqual(read.ok ? [] : read.faults, [])
})

const corpus = new URL(
  '../../../../../../shared/corpora/naughty-strings/blns.json',
  import.meta.url,
)

test('naughty texts go through each kind, and come out as they may be stored', t => {
  if (!existsSync(corpus)) return t.skip('the corpus of naughty texts is not here')
  const texts: string[] = JSON.parse(readFileSync(corpus, 'utf8'))
  assert.ok(texts.length > 400)
  for (const kind of fieldKinds) {
    const form = formOf([pageOf(fieldOf(kind))])
    const names = ['', '.name', '.birthDate', '.street', '.town', '.postcode', '.country', '.email']
    names.push('.rows')
    for (const text of texts) {
      const sent = Object.fromEntries(names.map(name => [`field${name}`, text]))
      const { answers } = parsePage(form, 'page', { ...sent, 'field.0.inner': text }, {}, world)
      const stored = JSON.stringify(answers)
      assert.ok(!/\\u0000|\\ud[89a-f]/.test(stored), `${kind}: ${stored}`)
      journeyOf(form, answers, world)
      answersShown(form, answers, world, 'cs')
      const drawn = String(fieldsHtml('cs', form, 'page', { answers, world, typed: sent }))
      assert.ok(!/<(script|img|svg|iframe|a|b|marquee|style)\b/i.test(drawn), text)
    }
  }
})
