import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import type { Field, FieldKind } from '../definition.ts'
import { readDefinition } from './index.ts'

const label = { cs: 'Otázka' }
const kinds: Record<string, FieldKind> = { plocha: 'number', od: 'date', do: 'date', jmeno: 'text' }
const rows: Field[] = [{ name: 'vek', kind: 'number', label }]
const fields: Field[] = [
  ...Object.entries(kinds).map(([name, kind]) => ({ name, kind, label })),
  { name: 'nahoda', kind: 'computed', label, value: 'jmeno + "!"' },
  { name: 'ucel', kind: 'choice', label, options: [{ value: 'stanek', label }] },
  { name: 'psi', kind: 'group', label, fields: rows },
]

/** What is wrong with a fee that is counted so, with its place. */
function faultsOf(czk: unknown): string[] {
  const fees = [{ name: { cs: 'Poplatek' }, czk }]
  const read = readDefinition({ ...formOf([pageOf(...fields)]), fees })
  return read.ok ? [] : read.faults.map(({ place, code }) => `${place.slice(8)} ${code}`)
}

test('a tariff with all its parts is taken, and a rule as ever', () => {
  const rates = { question: 'ucel', options: [{ value: 'stanek', czk: 20.5 }] }
  const factors = ['psi', { from: 'od', to: 'do' }]
  assert.deepEqual(faultsOf({ rateCzk: 10, rates, factors, leastCzk: 1, mostCzk: 99.99 }), [])
  assert.deepEqual(faultsOf('plocha * 10'), [])
})

test('a question that is gone, or of the wrong kind, is refused where it stands', () => {
  const factor = (one: unknown) => faultsOf({ rateCzk: 10, factors: ['plocha', one] })
  assert.deepEqual(factor('metry'), ['czk/factors/1 rule-unknown-name'])
  assert.deepEqual(factor('jmeno'), ['czk/factors/1 not-countable'])
  assert.deepEqual(factor('nahoda'), ['czk/factors/1 rule-gives-wrong'])
  assert.deepEqual(factor('vek'), ['czk/factors/1 rule-reads-row'])
  assert.deepEqual(factor({ from: 'od', to: 'jmeno' }), ['czk/factors/1 not-a-day'])
  const rates = { question: 'jmeno', options: [] }
  assert.deepEqual(faultsOf({ rateCzk: 10, rates }), ['czk/rates/question not-a-choice'])
})

test('so are amounts that nobody can pay, and limits that cross', () => {
  assert.deepEqual(faultsOf({ rateCzk: 0.005 }), ['czk/rateCzk not-hellers'])
  assert.deepEqual(faultsOf({ rateCzk: -1 }), ['czk/rateCzk too-few'])
  assert.deepEqual(faultsOf({ rateCzk: 1e300 }), ['czk/rateCzk too-many'])
  assert.deepEqual(faultsOf({ rateCzk: 1, leastCzk: 9, mostCzk: 5 }), [
    'czk/leastCzk limits-crossed',
  ])
})

test('so is what is half a tariff, or more than one', () => {
  assert.deepEqual(faultsOf({ leastCzk: 5 }), ['czk missing'])
  assert.deepEqual(faultsOf({ rateCzk: 5, per: 'plocha' }), ['czk unknown'])
  assert.deepEqual(faultsOf({ rateCzk: 5, factors: ['psi', 'psi', 'psi'] }), [
    'czk/factors too-many',
  ])
  assert.deepEqual(faultsOf({ rateCzk: 5, factors: [{ from: 'od' }] }), ['czk/factors/0 missing'])
  assert.deepEqual(faultsOf({ rateCzk: 5, factors: ['1 + 1'] }), ['czk/factors/0 wrong-form'])
  assert.deepEqual(faultsOf(5), ['czk wrong-type'])
})
