import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dogForm, formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { withMoved, withoutItem, withValue } from './changing.ts'
import { readChanges } from './merging.ts'
import { fieldNameFrom, pageNameFrom } from './names.ts'
import { newPartOrder, withChangedPart, withPart } from './parts.ts'
import { isPlace, placeOf } from './place.ts'
import { valueAt } from './pointer.ts'

test('a name for rules comes from the question, never one that is taken or reserved', () => {
  assert.equal(fieldNameFrom('Jméno psa', dogForm), 'jmenoPsa')
  assert.equal(fieldNameFrom('age', dogForm), 'age2')
  assert.equal(fieldNameFrom('true', dogForm), 'true2')
  assert.equal(fieldNameFrom('65 let a více?', dogForm), 'otazka65LetAVice')
  assert.equal(fieldNameFrom('§ !', dogForm), 'otazka')
  assert.equal(pageNameFrom('Psi', dogForm), 'psi-2')
})

test('any words make names that a definition takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), words => {
      assert.match(fieldNameFrom(words, dogForm), /^[a-z][A-Za-z0-9]{0,39}$/)
      assert.match(pageNameFrom(words, dogForm), /^[a-z][A-Za-z0-9-]{0,39}$/)
    }),
  )
})

test('a question is moved within its list, and nothing else changes', () => {
  const moved = withMoved(dogForm, '/pages/0/fields/0', 2)!
  assert.deepEqual(
    moved.pages[0]!.fields.map(field => field.name),
    ['senior', 'phone', 'holder'],
  )
  assert.deepEqual(moved.pages.slice(1), dogForm.pages.slice(1))
  assert.equal(withMoved(dogForm, '/pages/9', 0), null)
})

test('a moved question can be moved back', () => {
  const order = fc.integer({ min: 0, max: 2 })
  fc.assert(
    fc.property(order, order, (from, to) => {
      const there = withMoved(dogForm, `/pages/0/fields/${from}`, to)!
      assert.deepEqual(withMoved(there, `/pages/0/fields/${to}`, from), dogForm)
    }),
  )
})

test('the last fee leaves no empty list behind, the last question an empty page', () => {
  assert.equal('fees' in withoutItem(dogForm, '/fees/0')!, false)
  const form = formOf([pageOf({ name: 'a', kind: 'text', label: { cs: 'A' } })])
  assert.deepEqual(withoutItem(form, '/pages/0/fields/0')!.pages[0]!.fields, [])
  assert.equal(withoutItem(form, '/pages/0/fields/7'), null)
})

test('a place that is none of ours is no place, whatever it spells', () => {
  for (const place of [
    '/__proto__',
    '/pages',
    '/pages/x',
    '/pages/0/../',
    '/slug',
    '',
    '/pages/-1',
  ])
    assert.equal(isPlace(place), false, place)
  for (const place of ['/pages/0', '/pages/0/fields/1/fields/2/checks/0', '/fees/0/when'])
    assert.equal(isPlace(place), true, place)
  assert.equal(valueAt(dogForm, '/pages/constructor'), undefined)
  assert.equal(withValue(dogForm, '/pages/7/when', 'true'), null)
  assert.equal(placeOf(dogForm, 'chip'), '/pages/2/fields/0/fields/2')
})

test('a new unit stands before the one that gets all the rest', () => {
  assert.equal(newPartOrder(dogForm, 'routes'), 1)
  const form = withPart(dogForm, 'routes', { unit: 'OD' })!
  assert.deepEqual(
    form.routes!.map(route => route.unit),
    ['OŽP', 'OD', 'FIN'],
  )
  const changed = withChangedPart(dogForm, '/routes/0', { unit: 'ŽP' })!
  assert.deepEqual(changed.routes![0], { unit: 'ŽP', when: 'senior' })
})

test('changes from outside are taken only when they are changes', () => {
  const good = '[{"place":["pages","psi","title","cs"],"after":"Psi"}]'
  assert.deepEqual(readChanges(good), [{ place: ['pages', 'psi', 'title', 'cs'], after: 'Psi' }])
  for (const text of [
    '',
    '{}',
    '[1]',
    '[{"place":[]}]',
    '[{"place":"x"}]',
    'null',
    '[{"place":[1]}]',
  ])
    assert.equal(readChanges(text), null, text)
})
