import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { changesBetween, type Json, threeWay, valueAt, withChanges } from './compare.ts'

const shared = {
  title: { cs: 'Pes', en: 'Dog' },
  pages: [
    { name: 'drzitel', fields: [{ name: 'jmeno', label: 'Jméno' }] },
    { name: 'psi', fields: [{ name: 'pocet', label: 'Počet' }] },
  ],
}

test('equal values have no difference', () => {
  assert.deepEqual(changesBetween(shared, structuredClone(shared)), [])
})

test('a change is named by the smallest part that differs', () => {
  const after = withChanges(shared, [{ place: ['title', 'en'], after: 'Hound' }])
  assert.deepEqual(changesBetween(shared, after), [
    { place: ['title', 'en'], before: 'Dog', after: 'Hound' },
  ])
})

test('a page put before the others is one new page and a new order, no changed page', () => {
  const after = { ...shared, pages: [{ name: 'uvod', fields: [] }, ...shared.pages] }
  const changes = changesBetween(shared, after)
  assert.deepEqual(
    changes.map(change => change.place.join('/')),
    ['pages/uvod', 'pages/#order'],
  )
  assert.deepEqual(withChanges(shared, changes), after)
})

test('pages that only changed places are a new order', () => {
  const after = { ...shared, pages: [...shared.pages].reverse() }
  const changes = changesBetween(shared, after)
  assert.deepEqual(
    changes.map(change => change.place.join('/')),
    ['pages/#order'],
  )
  assert.deepEqual(withChanges(shared, changes), after)
})

test('fees are compared by what they are called, so that one added meets no other', () => {
  const fee = (cs: string, czk: number) => ({ name: { cs }, czk })
  const base = { fees: [fee('Povolení', 1000), fee('Kopie', 5)] }
  const ours = { fees: [...base.fees, fee('Tabulka', 200)] }
  const theirs = { fees: [fee('Povolení', 1200), fee('Kopie', 5)] }
  assert.deepEqual(threeWay(base, ours, theirs), [
    {
      ...{ place: ['fees', 'Povolení', 'czk'], before: 1000, after: 1200 },
      ...{ ours: 1000, conflict: false },
    },
  ])
  assert.deepEqual(withChanges(ours, changesBetween(base, theirs)), {
    fees: [fee('Povolení', 1200), fee('Kopie', 5), fee('Tabulka', 200)],
  })
})

test('a change of the original that we had not touched is offered, without a conflict', () => {
  const ours = withChanges(shared, [{ place: ['title', 'cs'], after: 'Poplatek ze psa' }])
  const theirs = withChanges(shared, [{ place: ['title', 'en'], after: 'Dog fee' }])
  assert.deepEqual(threeWay(shared, ours, theirs), [
    {
      ...{ place: ['title', 'en'], before: 'Dog', after: 'Dog fee' },
      ...{ ours: 'Dog', conflict: false },
    },
  ])
})

test('a place that both have changed is a conflict, and all three words are told', () => {
  const ours = withChanges(shared, [{ place: ['title', 'en'], after: 'Hound' }])
  const theirs = withChanges(shared, [{ place: ['title', 'en'], after: 'Dog fee' }])
  const [meeting] = threeWay(shared, ours, theirs)
  assert.deepEqual(
    [meeting?.before, meeting?.ours, meeting?.after, meeting?.conflict],
    ['Dog', 'Hound', 'Dog fee', true],
  )
})

test('a page that we took out and they changed is a conflict', () => {
  const ours = { ...shared, pages: [shared.pages[0]!] }
  const theirs = withChanges(shared, [
    { place: ['pages', 'psi', 'fields', 'pocet', 'label'], after: 'Kolik' },
  ])
  assert.equal(threeWay(shared, ours, theirs)[0]?.conflict, true)
})

test('what both have changed in the same way is no matter any more', () => {
  const both = withChanges(shared, [{ place: ['title', 'en'], after: 'Hound' }])
  assert.deepEqual(threeWay(shared, both, structuredClone(both)), [])
})

test('a key called __proto__ is a key like any other', () => {
  const hostile = JSON.parse('{"__proto__": {"x": 1}}') as Json
  const changed = withChanges({}, changesBetween({}, hostile))
  assert.deepEqual(Object.keys(changed as object), ['__proto__'])
  assert.equal(({} as { x?: number }).x, undefined)
})

test('making all the changes of one value gives the other', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
  const items = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
    .chain(names =>
      fc.tuple(
        ...names.map(name =>
          fc.record({ name: fc.constant(name), is: leaf }, { noNullPrototype: true }),
        ),
      ),
    )
  const value = fc.record(
    { one: leaf, list: items, plain: fc.array(leaf) },
    { requiredKeys: [], noNullPrototype: true },
  )
  fc.assert(
    fc.property(value, value, (before, after) => {
      const changes = changesBetween(before as Json, after as Json)
      assert.deepEqual(withChanges(before as Json, changes), after)
      for (const { place, after: there } of changes) {
        assert.deepEqual(valueAt(after as Json, place), there)
      }
    }),
  )
})

test('a change within what we took away is offered as the whole of it, once', () => {
  const ours = withChanges(shared, [{ place: ['pages', 'psi', 'fields', 'pocet'] }])
  const theirs = withChanges(shared, [
    { place: ['pages', 'psi', 'fields', 'pocet', 'label'], after: 'Kolik psů' },
    { place: ['pages', 'psi', 'fields', 'pocet', 'help'], after: 'I štěňata.' },
  ])
  const whole = { name: 'pocet', label: 'Kolik psů', help: 'I štěňata.' }
  assert.deepEqual(threeWay(shared, ours, theirs), [
    {
      ...{ place: ['pages', 'psi', 'fields', 'pocet'], before: { name: 'pocet', label: 'Počet' } },
      ...{ after: whole, conflict: true },
    },
  ])
  const merged = withChanges(ours, threeWay(shared, ours, theirs))
  assert.deepEqual(valueAt(merged, ['pages', 'psi', 'fields', 'pocet']), whole)
})

test('of a page that we took away the whole page is offered', () => {
  const ours = withChanges(shared, [{ place: ['pages', 'psi'] }])
  const theirs = withChanges(shared, [
    { place: ['pages', 'psi', 'fields', 'pocet', 'label'], after: 'Kolik psů' },
  ])
  assert.deepEqual(
    threeWay(shared, ours, theirs).map(({ place, conflict }) => [place.join('/'), conflict]),
    [['pages/psi', true]],
  )
})

test('a part of what we wrote as one word is taken only whole', () => {
  const fee = (czk: Json) => ({ fees: [{ name: 'Zábor', czk }] })
  const base = fee({ rate: 10, most: 500 })
  const ours = fee('plocha * 12')
  const theirs = fee({ rate: 8, most: 500 })
  const [met] = threeWay(base, ours, theirs)
  assert.deepEqual(met!.place, ['fees', 'Zábor', 'czk'])
  assert.equal(met!.conflict, true)
  assert.deepEqual(withChanges(ours, [met!]), theirs)
})

test('however many questions a list has, each is asked for its name as often as one', () => {
  const asked = (count: number) => {
    let times = 0
    const item = (at: number, label: string) => ({
      label,
      get name() {
        times++
        return `otazka${at}`
      },
    })
    const side = (label: string) => ({
      fields: Array.from({ length: count }, (_, at) => item(at, label)) as Json[],
    })
    const [before, after] = [side('Jméno'), side('Celé jméno')]
    const changes = changesBetween(before, after)
    for (const { place } of changes) assert.equal(valueAt(after, place), 'Celé jméno')
    assert.equal(changes.length, count)
    return times / count
  }
  assert.equal(asked(200), asked(20))
})

test('an order that is none leaves the list as it stands', () => {
  for (const after of [7, 'jmeno', { 0: 'psi' }, null]) {
    assert.deepEqual(withChanges(shared, [{ place: ['pages', '#order'], after }]), shared)
  }
})
