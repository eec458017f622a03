import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import type { Field } from '../definition.ts'
import { type FeeWrong, factorsFor, feeValues, readFee } from './tariffs.ts'

const label = { cs: 'Otázka' }
const fields: Field[] = [
  { name: 'plocha', kind: 'number', label },
  { name: 'jmeno', kind: 'text', label },
  { name: 'od', kind: 'date', label },
  { name: 'do', kind: 'date', label },
  { name: 'psi', kind: 'group', label, fields: [{ name: 'vek', kind: 'number', label }] },
  {
    ...{ name: 'ucel', kind: 'choice', label },
    options: [
      { value: 'leseni', label },
      { value: 'stanek', label },
    ],
  },
]
const form = formOf([pageOf(...fields)])

function read(typed: Record<string, string>) {
  const wrong: FeeWrong = {}
  const text = (name: string) => typed[name] ?? ''
  return { czk: readFee({ text, list: () => [] }, form, wrong), wrong }
}

test('a fee may be multiplied by numbers, rows, and days from a date to a later one', () => {
  assert.deepEqual(factorsFor(form), ['plocha', 'psi', { from: 'od', to: 'do' }])
})

test('an amount alone stays as it always was, with anything else it is a tariff', () => {
  assert.deepEqual(read({ amount: '1 500,50' }), { czk: '1500.5', wrong: {} })
  const { czk } = read({ amount: '10', per: 'plocha', per2: 'od:do', least: '100', most: '5000' })
  const factors = ['plocha', { from: 'od', to: 'do' }]
  assert.deepEqual(czk, { rateCzk: 10, factors, leastCzk: 100, mostCzk: 5000 })
})

test('a point between thousands is read as meant, and what stands there reads back', () => {
  assert.equal(read({ amount: '1.500' }).czk, '1500')
  assert.equal(read({ amount: '1.500,50' }).czk, '1500.5')
  assert.equal(read({ amount: '0.5' }).czk, '0.5')
  assert.deepEqual(feeValues('1.125 * plocha'), { amount: '1,125', per: 'plocha', czk: '' })
  assert.equal(feeValues(read({ amount: '10,5', most: '1.500' }).czk).most, '1500')
})

test('who parts thousands by a comma, as English does, is asked what is meant', () => {
  assert.deepEqual(read({ amount: '1,500' }).wrong, { amount: 'amount-unclear' })
  assert.deepEqual(read({ amount: '1,500,-' }).wrong, { amount: 'amount-unclear' })
  assert.deepEqual(read({ amount: '5', most: '5,000 Kč' }).wrong, { most: 'amount-unclear' })
  assert.equal(read({ amount: '1,50' }).czk, '1.5')
})

test('what was saved comes back into the inputs', () => {
  const typed = {
    amount: '10',
    per: 'psi',
    per2: 'od:do',
    czk: '',
    rates: '',
    least: '1',
    most: '',
  }
  assert.deepEqual(feeValues(read(typed).czk), typed)
  assert.deepEqual(feeValues('200 * size(psi)'), { amount: '200', per: 'psi', czk: '' })
  assert.deepEqual(feeValues('plocha > 5 ? 1 : 2'), { czk: 'plocha > 5 ? 1 : 2' })
})

test('rates of options are read once their question is known; an empty one is as all', () => {
  const first = read({ amount: '10', rates: 'ucel' })
  assert.deepEqual(first.czk, { rateCzk: 10, rates: { question: 'ucel', options: [] } })
  const asked = { 'rateOf.0': 'leseni', 'rateOf.1': 'stanek', ratesOf: 'ucel', rates: 'ucel' }
  const { czk } = read({ ...asked, amount: '10', 'rate.0': '', 'rate.1': '20,50' })
  const options = [{ value: 'stanek', czk: 20.5 }]
  assert.deepEqual(czk, { rateCzk: 10, rates: { question: 'ucel', options } })
  assert.equal(feeValues(czk)['rate:stanek'], '20,5')
  assert.deepEqual(read({ ...asked, amount: '1', 'rate.0': 'deset' }).wrong, {
    'rate.0': 'limit-wrong',
  })
})

test('what cannot be paid or counted is refused at its input', () => {
  const wrongOf = (typed: Record<string, string>) => read({ amount: '10', ...typed }).wrong
  for (const amount of ['', '0,005', 'deset', '9999999999']) {
    assert.deepEqual(wrongOf({ amount }), { amount: 'amount-wrong' }, amount)
  }
  assert.deepEqual(wrongOf({ amount: '-500' }), { amount: 'amount-below' })
  assert.deepEqual(wrongOf({ amount: '', czk: '-500' }), { czk: 'amount-below' })
  assert.deepEqual(wrongOf({ least: '-5' }), { least: 'amount-below' })
  assert.deepEqual(wrongOf({ per: 'jmeno' }), { per: 'per-wrong' })
  assert.deepEqual(wrongOf({ per2: 'do:od' }), { per2: 'per-wrong' })
  assert.deepEqual(wrongOf({ rates: 'jmeno' }), { rates: 'rates-wrong' })
  assert.deepEqual(wrongOf({ most: 'moc' }), { most: 'limit-wrong' })
  assert.deepEqual(wrongOf({ least: '9', most: '5' }), { least: 'limits-crossed' })
  const twice = { per2: 'amount-twice', czk: 'amount-twice' }
  assert.deepEqual(wrongOf({ amount: '', per2: 'psi', czk: '5' }), twice)
})
