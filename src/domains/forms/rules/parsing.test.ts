import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogForm, formOf, janasDogs, pageOf, world } from '../../../../tests/forms/example.ts'
import { type Answers, type Field, fieldErrors, parsePage, wrongText } from '../index.ts'

const label = { cs: 'Otázka' }
const dogsOf = (answers: Answers) => answers.dogs as Record<string, unknown>[]

test('two rows come as they were typed', () => {
  const sent = {
    'dogs.rows': '2',
    'dogs.0.dogName': 'Rek',
    'dogs.0.age': '5',
    'dogs.0.chip': '203098100123456',
    'dogs.1.dogName': 'Bára',
    'dogs.1.age': '0',
  }
  const { answers, wrong } = parsePage(dogForm, 'psi', sent, {}, world)
  assert.deepEqual(dogsOf(answers), [
    { dogName: 'Rek', age: 5, chip: '203098100123456' },
    { dogName: 'Bára', age: 0 },
  ])
  assert.deepEqual(wrong, [])
})

test('what cannot be read is said in a sentence that names the question and the row', () => {
  const sent = { 'dogs.rows': '1', 'dogs.0.dogName': 'Rek', 'dogs.0.age': '4 roky' }
  const { wrong, answers } = parsePage(dogForm, 'psi', sent, {}, world)
  assert.equal(dogsOf(answers)[0]?.age, '4 roky')
  assert.deepEqual(Object.keys(fieldErrors(wrong, 'cs')), ['dogs.0.age'])
  assert.match(wrongText(wrong[0]!, 'cs'), /^Stáří \(Pes 1\): napište celé číslo/)
  assert.match(wrongText(wrong[0]!, 'en'), /^Stáří \(Dog 1\): please write a whole number/)
  assert.match(wrongText(wrong[0]!, 'de'), /^Stáří \(Hund 1\): bitte schreiben Sie eine ganze Zahl/)
})

test('a part of an answer is named too', () => {
  const sent = { 'holder.name': 'Jana Nováková', 'holder.birthDate': '31. 2. 1986', senior: 'no' }
  const { wrong } = parsePage(dogForm, 'drzitel', sent, {}, world)
  assert.match(wrongText(wrong[0]!, 'cs'), /^Držitel \(datum narození\): napište datum/)
  assert.equal(wrong[0]?.field, 'holder.birthDate')
})

test('a button adds a row and checks nothing', () => {
  const sent = { 'dogs.rows': '1', 'dogs.0.dogName': 'Rek', _add: 'dogs' }
  const { answers, wrong, deed } = parsePage(dogForm, 'psi', sent, {}, world)
  assert.deepEqual(dogsOf(answers), [{ dogName: 'Rek' }, {}])
  assert.deepEqual([wrong, deed], [[], { kind: 'add-row', group: 'dogs' }])
})

test('a button takes one row away, the others stay as typed', () => {
  const sent = {
    'dogs.rows': '2',
    'dogs.0.dogName': 'Rek',
    'dogs.1.dogName': 'Alík',
    _remove: 'dogs.0',
  }
  const { answers } = parsePage(dogForm, 'psi', sent, janasDogs, world)
  assert.deepEqual(
    dogsOf(answers).map(dog => dog.dogName),
    ['Alík'],
  )
})

test('a group that is full takes no more rows', () => {
  const dogs = Array.from({ length: 5 }, () => ({ dogName: 'Rek', age: 0 }))
  const { answers } = parsePage(dogForm, 'psi', { 'dogs.rows': '5', _add: 'dogs' }, { dogs }, world)
  assert.equal(dogsOf(answers).length, 5)
  const many = parsePage(dogForm, 'psi', { 'dogs.rows': '99999999' }, { dogs }, world)
  assert.equal(many.wrong.at(-1)?.code, 'too-many-rows')
  assert.equal(dogsOf(many.answers).length, 6)
})

test('a button of another group or a strange row does nothing', () => {
  const presses = [
    ['_add', 'cats'],
    ['_add', 'total'],
    ['_remove', 'dogs.x'],
    ['_remove', '__proto__.0'],
  ] as const
  for (const [name, value] of presses) {
    const { deed } = parsePage(dogForm, 'psi', { [name]: value }, janasDogs, world)
    assert.equal(deed, null)
  }
})

test('a button takes a file away', () => {
  const photo: Field = { name: 'photo', kind: 'file', label, need: 'optional' }
  const file = { id: 'f1', name: 'pes.jpg', sha256: 'a', sizeBytes: 1, mimeType: 'image/jpeg' }
  const form = formOf([pageOf(photo)])
  const answers = { photo: [file, { ...file, id: 'f2' }] }
  const parsed = parsePage(form, 'page', { _removeFile: 'photo.f1' }, answers, world)
  assert.deepEqual(parsed.deed, { kind: 'remove-file', field: 'photo', id: 'f1' })
  assert.deepEqual(
    (parsed.answers.photo as { id: string }[]).map(one => one.id),
    ['f2'],
  )
  assert.deepEqual(parsePage(form, 'page', {}, answers, world).answers, answers)
})

test('a question that an answer of the same page brings is shown first, then asked for', () => {
  const form = formOf([
    pageOf(
      { name: 'has', kind: 'yes-no', label },
      { name: 'which', kind: 'text', label, when: 'has' },
    ),
  ])
  const first = parsePage(form, 'page', { has: 'yes' }, {}, world)
  assert.deepEqual([first.wrong, first.revealed], [[], ['which']])
  const second = parsePage(form, 'page', { has: 'yes', which: '' }, first.answers, world)
  assert.deepEqual(
    second.wrong.map(one => one.code),
    ['missing'],
  )
  assert.deepEqual(second.revealed, [])
})

test('so it is in rows', () => {
  const before = { dogs: [{ dogName: 'Bára', age: 0 }] }
  const sent = { 'dogs.rows': '1', 'dogs.0.dogName': 'Bára', 'dogs.0.age': '2' }
  const { wrong, revealed } = parsePage(dogForm, 'psi', sent, before, world)
  assert.deepEqual([wrong, revealed], [[], ['dogs.0.chip']])
})

test('a box without a tick takes its answer back', () => {
  const box: Field = { name: 'agrees', kind: 'declaration', label, text: label, need: 'optional' }
  const form = formOf([pageOf(box)])
  assert.deepEqual(parsePage(form, 'page', {}, { agrees: true }, world).answers, { agrees: false })
})

test('what a row did not show stays in it', () => {
  const hidden = { dogs: [{ dogName: 'Rek', age: 0, chip: '203098100123456' }] }
  const sent = { 'dogs.rows': '1', 'dogs.0.dogName': 'Rek', 'dogs.0.age': '0' }
  assert.deepEqual(parsePage(dogForm, 'psi', sent, hidden, world).answers, hidden)
})

test('what stands in no field of the page is left alone', () => {
  const sent = { 'holder.name': 'X', dogName: 'X', __proto__: 'X', strange: 'X', total: '9' }
  const { answers } = parsePage(dogForm, 'psi', sent, janasDogs, world)
  assert.deepEqual(answers, janasDogs)
})

test('what was saved on the way, unseen, is still a question that has just appeared', () => {
  const form = formOf([
    pageOf(
      { name: 'has', kind: 'yes-no', label },
      { name: 'which', kind: 'text', label, when: 'has' },
      { name: 'agrees', kind: 'declaration', label, text: label, when: 'has' },
    ),
  ])
  const sent = { has: 'yes', _shown: '' }
  const kept = parsePage(form, 'page', sent, {}, world)
  const pressed = parsePage(form, 'page', sent, kept.answers, world)
  assert.deepEqual([pressed.wrong, pressed.revealed], [[], ['which', 'agrees']])
  const seen = { has: 'yes', which: '', _shown: 'which agrees' }
  const empty = parsePage(form, 'page', seen, kept.answers, world)
  assert.deepEqual(
    empty.wrong.map(one => one.code),
    ['missing', 'not-declared'],
  )
})

test('so it is in a row that was saved on the way', () => {
  const before = { dogs: [{ dogName: 'Bára', age: 2 }] }
  const typed = { 'dogs.rows': '1', 'dogs.0.dogName': 'Bára', 'dogs.0.age': '2' }
  const { wrong, revealed } = parsePage(dogForm, 'psi', { ...typed, _shown: '' }, before, world)
  assert.deepEqual([wrong, revealed], [[], ['dogs.0.chip']])
})

test('a page made to be slow is read in a moment, and keeps nobody else waiting', () => {
  const first: Field = { name: 'f0', kind: 'yes-no', label }
  const others = Array.from(
    { length: 99 },
    (_, at): Field => ({
      ...{ name: `f${at + 1}`, kind: 'yes-no', label, when: 'f0' },
    }),
  )
  const group: Field = { name: 'g', kind: 'group', label, fields: [first, ...others], maxRows: 100 }
  const form = formOf([pageOf(group)])
  const ticked = Array.from({ length: 100 }, (_, row) => [`g.${row}.f0`, 'yes'])
  const sent = { 'g.rows': '100', _shown: 'x '.repeat(250_000), ...Object.fromEntries(ticked) }
  const started = performance.now()
  const { revealed, wrong } = parsePage(form, 'page', sent, {}, world)
  assert.ok(performance.now() - started < 2000, 'each name is looked up, not searched for')
  assert.deepEqual([revealed.length, wrong], [9900, []])
})
