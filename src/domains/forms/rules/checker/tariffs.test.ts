import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import type { Fee, Field, FormPage, Tariff } from '../definition.ts'
import { checkForm } from './index.ts'

const fields: Field[] = [
  { name: 'plocha', kind: 'number', label: { cs: 'Plocha' }, min: 1 },
  { name: 'od', kind: 'date', label: { cs: 'Od' } },
  { name: 'do', kind: 'date', label: { cs: 'Do' } },
  {
    ...{ name: 'ucel', kind: 'choice', label: { cs: 'Účel' } },
    options: [
      { value: 'leseni', label: { cs: 'Lešení' } },
      { value: 'stanek', label: { cs: 'Stánek' } },
    ],
  },
]

function found(czk: Tariff, more: Partial<Fee> = {}, page: Partial<FormPage> = {}) {
  const fees = [{ name: { cs: 'Poplatek' }, czk, ...more }]
  return checkForm(formOf([{ ...pageOf(...fields), ...page }], { fees }))
    .filter(({ place }) => place.startsWith('/fees/') || place.endsWith('/fields/0'))
    .map(({ level, place, code }) => `${level} ${place} ${code}`)
}

const days = { from: 'od', to: 'do' }

test('days that nothing keeps in order are pointed at until a check does', () => {
  const tariff = { rateCzk: 10, factors: ['plocha', days] }
  assert.deepEqual(found(tariff), ['warns /fees/0/czk/factors/1 days-unordered'])
  const checks = [{ rule: 'do >= od', message: { cs: 'Konec zadejte po začátku.' } }]
  assert.deepEqual(found(tariff, {}, { checks }), [])
})

test('a rate of an option that the question does not have stops publishing', () => {
  const rates = (value: string) => ({ question: 'ucel', options: [{ value, czk: 5 }] })
  assert.deepEqual(found({ rateCzk: 10, rates: rates('stanek') }), [])
  const gone = ['blocks /fees/0/czk/rates option-unknown']
  assert.deepEqual(found({ rateCzk: 10, rates: rates('kolotoc') }), gone)
  const none = { question: 'ucel', options: [] }
  assert.deepEqual(found({ rateCzk: 10, rates: none }), ['warns /fees/0/czk/rates rates-same'])
})

test('an exemption that never holds stops publishing, as a condition does', () => {
  const tariff = { rateCzk: 10, factors: ['plocha'] }
  const never = { exempt: 'ucel == "leseni" && ucel == "stanek"' }
  assert.deepEqual(found(tariff, never), ['blocks /fees/0/exempt never-holds'])
  assert.deepEqual(found(tariff, { exempt: 'ucel == "stanek"' }), [])
})

test('a number that may be below nothing is pointed at, as where a rule counts with it', () => {
  const [area, ...rest] = fields as [Field, ...Field[]]
  const { min: _, ...unbounded } = area
  const page = { fields: [unbounded, ...rest] }
  const [bound, below] = found({ rateCzk: 10, factors: ['plocha'] }, {}, page)
  assert.equal(bound, 'warns /pages/0/fields/0 no-lower-bound')
  assert.equal(below, undefined)
})
