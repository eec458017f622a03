import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dogForm, formOf, janasDogs, world } from '../../../../tests/forms/example.ts'
import type { Answers } from './answers.ts'
import type { Field, FormDefinition } from './definition.ts'
import { journeyOf } from './journey.ts'
import { answersUnsent } from './unsent.ts'

const senior: Answers = { ...janasDogs, senior: true, pensionCard: '123', seniorDogs: true }

const told = (form: FormDefinition, answers: Answers) =>
  answersUnsent(form, answers, world, 'cs').map(
    ({ field, value, because }) =>
      `${field} ${value} <- ${because.map(one => `${one.field} ${one.value}`).join(', ')}`,
  )

test('as long as everything is asked, everything is sent', () => {
  assert.deepEqual(answersUnsent(dogForm, senior, world, 'cs'), [])
})

test('answers of a page that is asked no more are told with the question that decides', () => {
  assert.deepEqual(answersUnsent(dogForm, { ...senior, senior: false }, world, 'cs'), [
    {
      ...{ page: 'sleva', field: 'pensionCard', label: 'Číslo průkazu', value: '123' },
      because: [{ page: 'drzitel', field: 'senior', label: 'Je vám 65 a více let?', value: 'Ne' }],
    },
    {
      ...{ page: 'sleva', field: 'seniorDogs', label: 'Žijete sami?', value: 'Ano' },
      because: [{ page: 'drzitel', field: 'senior', label: 'Je vám 65 a více let?', value: 'Ne' }],
    },
  ])
})

test('an answer in a row is told by its row, and so is what decides in the row', () => {
  const dogs = [{ dogName: 'Rek', age: 0, chip: '203098100123456' }]
  const [left] = answersUnsent(dogForm, { ...janasDogs, dogs }, world, 'cs')
  assert.equal(left?.label, 'Pes 1: Číslo čipu')
  assert.deepEqual(left?.because, [
    { page: 'psi', field: 'dogs.0.age', label: 'Pes 1: Stáří', value: '0' },
  ])
})

test('rows and files are told by what stands in them', () => {
  const dogs = { ...dogForm.pages[2]!.fields[0]!, when: 'ma' }
  const doklad: Field = { ...field('doklad', 'file'), when: 'ma' }
  const of = formOf([page('a', field('ma', 'yes-no')), page('b', dogs, doklad)])
  const file = { id: 'x', name: 'posudek.pdf', sha256: 'x', sizeBytes: 1000, mimeType: 'x' }
  const answers = { ma: false, dogs: janasDogs.dogs!, doklad: [file] }
  assert.deepEqual(told(of, answers), [
    'dogs Rek, 4, 203098100123456; Bára, 0 <- ma Ne',
    'doklad posudek.pdf (1 kB) <- ma Ne',
  ])
})

test('only the condition that does not hold is to blame', () => {
  const both = { ...field('co', 'text'), when: "ma && (jak == 'x' || jak == 'y')" }
  const of = formOf([page('a', field('ma', 'yes-no'), field('jak', 'text'), both)])
  assert.deepEqual(told(of, { ma: true, jak: 'z', co: 'neco' }), ['co neco <- jak z'])
  assert.deepEqual(told(of, { ma: false, jak: 'y', co: 'neco' }), ['co neco <- ma Ne'])
})

test('what decides through a computed value or a hidden question is followed', () => {
  const total: Field = { ...field('celkem', 'computed'), value: 'kolik * 2' }
  const co: Field = { ...field('co', 'text'), when: 'celkem > 4' }
  const proc: Field = { ...field('proc', 'text'), when: "co == 'x'" }
  const of = formOf([page('a', field('kolik', 'number'), total, co, proc)])
  assert.deepEqual(told(of, { kolik: 1, co: 'x', proc: 'tak' }), [
    'co x <- kolik 1',
    'proc tak <- kolik 1',
  ])
})

test('when the day decides, no question is to blame', () => {
  const co: Field = { ...field('co', 'text'), when: "today < '2020-01-01'" }
  assert.deepEqual(told(formOf([page('a', co)]), { co: 'x' }), ['co x <- '])
})

test('a condition that reckons with nothing does not hold, and what it reads is to blame', () => {
  const co: Field = { ...field('co', 'text'), when: 'kolik % zbytek == 1' }
  const of = formOf([page('a', field('kolik', 'number'), field('zbytek', 'number'), co)])
  assert.deepEqual(told(of, { kolik: 3, zbytek: 2, co: 'x' }), [])
  assert.deepEqual(told(of, { kolik: 3, zbytek: 0, co: 'x' }), ['co x <- kolik 3, zbytek 0'])
})

test('of several conditions that do not hold each is to blame, and each question once', () => {
  const co: Field = { ...field('co', 'text'), when: "ma && jak == 'y' && jak != 'z'" }
  const of = formOf([page('a', field('ma', 'yes-no'), field('jak', 'text'), co)])
  assert.deepEqual(told(of, { ma: false, jak: 'z', co: 'x' }), ['co x <- ma Ne, jak z'])

  const hidden = (name: string): Field => ({ ...field(name, 'text'), when: 'ma' })
  const last: Field = { ...field('proc', 'text'), when: "jeden == 'x' || druhy == 'y'" }
  const twoWays = formOf([page('a', field('ma', 'yes-no'), hidden('jeden'), hidden('druhy'), last)])
  assert.deepEqual(told(twoWays, { ma: false, proc: 'tak' }), ['proc tak <- ma Ne'])
})

test('questions that hang on each other in many ways are followed once', () => {
  const name = (at: number) => `h${at}`
  const all = Array.from({ length: 60 }, (_, at) => at)
  const both = (at: number, sign: string) => `${name(at - 2)} ${sign} ${name(at - 1)}`
  const asked = all.map(
    (at): Field =>
      at < 2
        ? { ...field(name(at), 'yes-no'), ...(at === 1 && { when: 'h0' }) }
        : { ...field(name(at), 'yes-no'), when: both(at, '||') },
  )
  const last: Field = { ...field('co', 'text'), when: both(60, '||') }
  const of = formOf([page('a', ...asked, last)])
  assert.deepEqual(told(of, { h0: false, co: 'x' }), ['co x <- h0 Ne'])
})

test('in a row, what decides may stand in it, be computed in it, or stand before the group', () => {
  const rows: Field[] = [
    field('stari', 'number'),
    { ...field('dvakrat', 'computed'), value: 'stari * 2' },
    { ...field('cip', 'text'), when: "dvakrat > 4 && stari < 9 && obec == 'x'" },
  ]
  const psi: Field = { ...field('psi', 'group'), fields: rows }
  const of = formOf([page('a', field('obec', 'text')), page('b', psi)])
  const row = { stari: 5, cip: '7' }
  assert.deepEqual(told(of, { obec: 'x', psi: [row] }), [])
  assert.deepEqual(told(of, { obec: 'x', psi: [row, { stari: 1, cip: '8' }] }), [
    'psi.1.cip 8 <- psi.1.stari 1',
  ])
  assert.deepEqual(told(of, { obec: 'z', psi: [row] }), ['psi.0.cip 7 <- obec z'])
  const [left] = answersUnsent(of, { obec: 'z', psi: [row] }, world, 'cs')
  assert.deepEqual([left?.page, left?.label], ['b', 'psi 1: cip'], 'a row is called as its group')
})

test('only answers to questions are told, not what somebody sent for a computed value', () => {
  const hidden = { when: 'ma' }
  const total: Field = { ...field('celkem', 'computed'), value: '1', ...hidden }
  const inner: Field = { ...field('uvnitr', 'computed'), value: '1', when: 'ma' }
  const psi: Field = { ...field('psi', 'group'), fields: [field('jmeno', 'text'), inner] }
  const of = formOf([page('a', field('ma', 'yes-no'), total, psi)])
  const answers = { ma: false, celkem: 7, psi: [{ jmeno: 'Rek', uvnitr: 7 }] }
  assert.deepEqual(told(of, answers), [])
})

test('each is told only of the pages that are theirs to answer', () => {
  const druhy: Field = { ...field('druhy', 'cosignature'), shows: { pages: ['a'] } }
  const own = { ...page('b', { ...field('snoubenec', 'text'), when: 'ma' }), party: 'cosigner' }
  const mine: Field = { ...field('moje', 'text'), when: 'ma' }
  const of = formOf([page('a', field('ma', 'yes-no'), mine, druhy), own as never])
  const answers = { ma: false, moje: 'x', snoubenec: 'y' }
  assert.deepEqual(told(of, answers), ['moje x <- ma Ne'])
  const theirs = answersUnsent(of, answers, world, 'cs', { cosigner: 'druhy' })
  assert.deepEqual(
    theirs.map(one => one.field),
    ['snoubenec'],
  )
})

test('whatever is answered, what is told is just what the journey calls lost', () => {
  const answers = fc.record({
    senior: fc.boolean(),
    pensionCard: fc.constantFrom('', '123'),
    seniorDogs: fc.boolean(),
    dogs: fc.array(
      fc.record({ dogName: fc.constant('Rek'), age: fc.nat(3), chip: fc.constantFrom('', '1') }),
      { maxLength: 3 },
    ),
  })
  fc.assert(
    fc.property(answers, given => {
      const names = answersUnsent(dogForm, given, world, 'cs').map(one => one.field)
      assert.deepEqual(names.sort(), [...journeyOf(dogForm, given, world).lost].sort())
    }),
  )
})

function field(name: string, kind: Field['kind']): Field {
  return { name, kind, label: { cs: name } }
}

function page(name: string, ...fields: Field[]): FormDefinition['pages'][number] {
  return { name, title: { cs: name }, fields }
}
