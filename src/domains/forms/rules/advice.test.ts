import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf, world } from '../../../../tests/forms/example.ts'
import {
  type Answers,
  checkAll,
  type Field,
  type FormDefinition,
  journeyOf,
  type Row,
} from '../index.ts'

const text = (name: string, more: Partial<Field> = {}): Field => ({
  ...{ name, kind: 'text', label: { cs: `Otázka ${name}` }, need: 'recommended' },
  ...more,
})
const dogs: Field = {
  ...{
    name: 'dogs',
    kind: 'group',
    label: { cs: 'Psi' },
    rowName: { cs: 'Pes' },
    need: 'optional',
  },
  fields: [
    text('called', { need: 'required' }),
    text('chip'),
    text('breed', { when: 'called != "Rek"' }),
    text('note', { need: 'optional' }),
  ],
}
const form = formOf([pageOf(text('phone'), dogs)])
const advisedIn = (definition: FormDefinition, answers: Answers) =>
  journeyOf(definition, answers, world).advised.map(({ field, row }) =>
    row ? `${field} ${row.name.cs} ${row.number}` : field,
  )

test('what is recommended in a row is pointed out with the number of the row', () => {
  const rows: Row[] = [
    { called: 'Rek' },
    { called: 'Bára', chip: '1', breed: ' ' },
    { called: 'Ben' },
  ]
  assert.deepEqual(advisedIn(form, { phone: '1', dogs: rows }), [
    'dogs.0.chip Pes 1',
    'dogs.1.breed Pes 2',
    'dogs.2.chip Pes 3',
    'dogs.2.breed Pes 3',
  ])
  assert.deepEqual(checkAll(form, { phone: '1', dogs: rows }, world), [])
})

test('what a row does not ask, and a row that is whole, is not spoken of', () => {
  assert.deepEqual(advisedIn(form, { dogs: [{ called: 'Rek', chip: '1' }] }), ['phone'])
  assert.deepEqual(advisedIn(form, { phone: '1', dogs: [] }), [])
})

test('a group that is not asked recommends nothing', () => {
  const hidden = formOf([pageOf(text('phone'), { ...dogs, when: 'phone == "x"' })])
  assert.deepEqual(advisedIn(hidden, { phone: '1', dogs: [{ called: 'Rek' }] }), [])
})

test('a row without a name of its own bears that of its group', () => {
  const { rowName: _, ...nameless } = dogs
  const found = advisedIn(formOf([pageOf(nameless)]), { dogs: [{ called: 'Rek' }] })
  assert.deepEqual(found, ['dogs.0.chip Psi 1'])
})

test('a group that is recommended as a whole is pointed out once', () => {
  const whole = formOf([pageOf({ ...dogs, need: 'recommended' })])
  assert.deepEqual(advisedIn(whole, {}), ['dogs'])
})
