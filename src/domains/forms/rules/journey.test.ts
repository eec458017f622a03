import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogForm, formOf, janasDogs, pageOf, world } from '../../../../tests/forms/example.ts'
import {
  type Answers,
  answersShown,
  checkAll,
  type Field,
  type Identity,
  journeyOf,
  parsePage,
  prefilledAnswers,
} from '../index.ts'

const label = { cs: 'Otázka' }
const text = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  kind: 'text',
  label,
  ...more,
})
const namesOf = (answers: Answers) => journeyOf(dogForm, answers, world).pages.map(one => one.name)

test('the pages are those that the answers lead to', () => {
  assert.deepEqual(namesOf({}), ['drzitel', 'psi'])
  assert.deepEqual(namesOf({ senior: true }), ['drzitel', 'sleva', 'psi'])
})

test('the first page that is not done is the one to go on with', () => {
  assert.equal(journeyOf(dogForm, {}, world).current, 'drzitel')
  assert.equal(journeyOf(dogForm, { ...janasDogs, dogs: [] }, world).current, 'psi')
  assert.equal(journeyOf(dogForm, janasDogs, world).current, null)
})

test('the fee, the matter, the unit and the subject follow from the answers', () => {
  const journey = journeyOf(dogForm, janasDogs, world)
  assert.deepEqual(journey.fees, [{ name: { cs: 'Poplatek ze psů' }, czk: 1500 }])
  assert.equal(journey.totalCzk, 1500)
  assert.equal(journey.matterKind, 'notice')
  assert.equal(journey.unit, 'FIN')
  assert.equal(journey.subject.cs, 'Ohlášení psů: 2 (Jana Nováková)')
})

test('who keeps many dogs comes in person', () => {
  const dog = { dogName: 'Rek', age: 0 }
  const dogs = [dog, dog, dog, dog, dog]
  assert.deepEqual(journeyOf(dogForm, { ...janasDogs, dogs }, world).inPerson, [
    { who: { cs: 'Držitel' } },
  ])
})

test('what is not asked any more is kept and named, and counts nowhere', () => {
  const answers = { ...janasDogs, senior: true, pensionCard: '123', seniorDogs: true }
  assert.equal(journeyOf(dogForm, answers, world).totalCzk, 200)
  const turned = journeyOf(dogForm, { ...answers, senior: false }, world)
  assert.deepEqual(turned.lost, ['pensionCard', 'seniorDogs'])
  assert.equal(turned.totalCzk, 1500)
})

test('a recommended question is pointed out, and stops nobody', () => {
  const { advised } = journeyOf(dogForm, janasDogs, world)
  assert.deepEqual(
    advised.map(one => one.field),
    ['phone'],
  )
  assert.deepEqual(checkAll(dogForm, janasDogs, world), [])
})

test('a check of a page stands at its field', () => {
  const dog = { dogName: 'Rek', age: 0 }
  const answers = { ...janasDogs, senior: true, pensionCard: '1', seniorDogs: false }
  const wrong = checkAll(dogForm, { ...answers, dogs: [dog, dog, dog, dog] }, world)
  assert.deepEqual(
    wrong.map(one => [one.page, one.field, one.code]),
    [['psi', 'dogs', 'own-rule']],
  )
})

test('a check of a row names the row', () => {
  const [wrong] = checkAll(
    dogForm,
    { ...janasDogs, dogs: [{ dogName: 'A', age: 2, chip: '1' }] },
    world,
  )
  assert.equal(wrong?.field, 'dogs.0.chip')
  assert.deepEqual(wrong?.row, { name: { cs: 'Pes', en: 'Dog', de: 'Hund' }, number: 1 })
})

test('a check waits until what it reads is right', () => {
  const form = formOf([
    {
      ...pageOf(text('from', { kind: 'date' }), text('to', { kind: 'date' })),
      checks: [{ rule: 'to >= from', message: { cs: 'Konec je před začátkem.' }, field: 'to' }],
    },
  ])
  const codes = (answers: Answers) => checkAll(form, answers, world).map(one => one.code)
  assert.deepEqual(codes({ from: '2026-12-24' }), ['missing'])
  assert.deepEqual(codes({ from: '2026-12-24', to: '2026-12-23' }), ['own-rule'])
  assert.deepEqual(codes({ from: '2026-12-24', to: '2026-12-24' }), [])
})

test('a fee without a value is none, and is told to the owner of the form', () => {
  const form = formOf([pageOf(text('count', { kind: 'number' }))], {
    fees: [{ name: label, czk: '100 / (count - 1)' }],
  })
  const { fees, broken } = journeyOf(form, { count: 1 }, world)
  assert.deepEqual([fees, broken], [[], ['100 / (count - 1)']])
})

test('a fee is counted to the heller, and none below nothing', () => {
  const form = formOf([pageOf(text('count', { kind: 'number' }))], {
    fees: [
      { name: label, czk: 'count / 3' },
      { name: label, czk: '0 - count' },
    ],
  })
  assert.equal(journeyOf(form, { count: 100 }, world).totalCzk, 33.33)
})

test('the sender and who signs too have their own pages', () => {
  const form = formOf([
    pageOf(text('who', { kind: 'cosignature' })),
    {
      ...pageOf(text('agrees', { kind: 'declaration', text: label })),
      name: 'p2',
      party: 'cosigner',
    },
  ])
  const answers = { who: { name: 'Karel Dvořák', email: 'karel@priklad.example' } }
  assert.deepEqual(checkAll(form, answers, world), [])
  assert.deepEqual(
    checkAll(form, answers, world, 'cosigner').map(one => one.code),
    ['not-declared'],
  )
  assert.equal(journeyOf(form, answers, world, 'cosigner').current, 'p2')
})

test('the answers are shown page by page as people say them', () => {
  const shown = answersShown(dogForm, janasDogs, world, 'cs')
  assert.deepEqual(
    shown.map(one => one.title),
    ['Kdo psa drží', 'Psi'],
  )
  assert.deepEqual(shown[0]?.rows[0], {
    field: 'holder',
    label: 'Držitel',
    value: 'Jana Nováková, nar. 12. 4. 1986'.replaceAll('. ', '. '),
  })
  const last = shown[1]?.rows ?? []
  assert.deepEqual(
    last.map(row => row.row),
    ['Pes 1', 'Pes 1', 'Pes 1', 'Pes 2', 'Pes 2', undefined],
  )
  assert.equal(last.at(-1)?.value, '2')
})

test('the verified identity fills in what the form asks of it', () => {
  const jana: Identity = {
    kind: 'natural',
    name: 'Jana Nováková',
    birthDate: '1986-04-12',
    ico: null,
    actingName: null,
    street: 'Balbínova 12',
    town: 'Klatovy',
    postcode: '33901',
    email: 'jana.novakova@priklad.example',
    phone: null,
  }
  const holder = { name: 'Jana Nováková', birthDate: '1986-04-12' }
  assert.deepEqual(prefilledAnswers(dogForm, jana, world), { holder })
})

test('a page that the answers do not lead to takes nothing', () => {
  const parsed = parsePage(dogForm, 'sleva', { pensionCard: '123' }, janasDogs, world)
  assert.equal(parsed.unreachable, true)
  assert.equal(parsed.answers, janasDogs)
  assert.equal(parsePage(dogForm, 'nikde', {}, janasDogs, world).unreachable, true)
})

test('a check that gives no value stops nobody', () => {
  const broken = { rule: '100 / (count - 1) > 0', message: { cs: 'To nejde.' } }
  const onPage = formOf([{ ...pageOf(text('count', { kind: 'number' })), checks: [broken] }])
  const atField = formOf([pageOf(text('count', { kind: 'number', checks: [broken] }))])
  for (const form of [onPage, atField]) {
    assert.deepEqual(checkAll(form, { count: 1 }, world), [])
    assert.deepEqual(codesOf(form, { count: -1 }), ['own-rule'], 'with a value it does stop')
  }
})

test('a field says one thing at a time, the first of its checks that fails', () => {
  const checks = [
    { rule: 'count > 5', message: { cs: 'Více než 5.' } },
    { rule: 'count > 9', message: { cs: 'Více než 9.' } },
  ]
  const form = formOf([pageOf(text('count', { kind: 'number', checks }))])
  const messages = checkAll(form, { count: 1 }, world).map(one => one.message?.cs)
  assert.deepEqual(messages, ['Více než 5.'])
})

function codesOf(form: Parameters<typeof checkAll>[0], answers: Answers): string[] {
  return checkAll(form, answers, world).map(({ code }) => code)
}
