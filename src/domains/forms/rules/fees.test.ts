import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf, world } from '../../../../tests/forms/example.ts'
import type { Answers } from './answers.ts'
import type { Fee, Field } from './definition.ts'
import { journeyOf } from './journey.ts'

const name = { cs: 'Nájem' }
const count: Field = { name: 'kolik', kind: 'number', label: { cs: 'Kolik' } }
const share: Field = {
  ...{ name: 'podil', kind: 'computed' },
  ...{ label: { cs: 'Podíl' }, value: '100 / kolik' },
}

function charged(fees: Fee[], answers: Answers) {
  const {
    fees: list,
    uncounted,
    totalCzk,
  } = journeyOf(formOf([pageOf(count, share)], { fees }), answers, world)
  return { list: list.map(fee => fee.czk), uncounted: uncounted.map(fee => fee.name.cs), totalCzk }
}

test('a fee that divides by nothing is named as one that cannot be counted', () => {
  const fees = [
    { name, czk: '1000 / kolik' },
    { name: { cs: 'Kolek' }, czk: '50.5' },
  ]
  const broken = { list: [50.5], uncounted: ['Nájem'], totalCzk: 50.5 }
  assert.deepEqual(charged(fees, { kolik: 0 }), broken)
  assert.deepEqual(charged(fees, { kolik: 4 }), {
    list: [250, 50.5],
    uncounted: [],
    totalCzk: 300.5,
  })
})

test('so is one too large for any number, and one below nothing', () => {
  const large = [{ name, czk: 'kolik * kolik' }]
  assert.deepEqual(charged(large, { kolik: 1e200 }).uncounted, ['Nájem'])
  assert.deepEqual(charged([{ name, czk: '10 - kolik' }], { kolik: 20 }).uncounted, ['Nájem'])
})

test('so is one that counts with a computed value which could not be computed', () => {
  assert.deepEqual(charged([{ name, czk: 'podil * 3' }], { kolik: 0 }).uncounted, ['Nájem'])
  const when = [{ name, czk: '100', when: 'podil > 3' }]
  assert.deepEqual(charged(when, { kolik: 0 }).uncounted, ['Nájem'])
  assert.deepEqual(charged(when, { kolik: 10 }).list, [100])
})

test('a fee that does not apply is not missed, and one of nothing is none', () => {
  const fees = [{ name, czk: '1 / kolik', when: 'kolik > 0' }]
  assert.deepEqual(charged(fees, { kolik: 0 }), { list: [], uncounted: [], totalCzk: 0 })
  const none = [{ name, czk: 'kolik * 0' }]
  assert.deepEqual(charged(none, { kolik: 5 }), { list: [], uncounted: [], totalCzk: 0 })
})
