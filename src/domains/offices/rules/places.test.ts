import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPlace } from './places.ts'

for (const [address, postcode, first] of [
  ['Plánická 12, 339 01 Klatovy', '33901', 'Klatovy'],
  ['Plánická 12 Klatovy', null, 'Klatovy'],
  ['33901 Klatovy', '33901', 'Klatovy'],
  ['Dlažov 45', null, 'Dlažov'],
  ['Dlažov č. p. 45', null, 'Dlažov'],
  ['nám. Míru 62/I, Bělá nad Radbuzou', null, 'Bělá nad Radbuzou'],
  ['Dlouhá 7, Praha 1', null, 'Praha'],
  ['340\u00a022', '34022', undefined],
  ['', null, undefined],
] as const) {
  test(`of “${address}” the town is ${first ?? 'not said'}`, () => {
    const place = readPlace(address)
    assert.equal(place.postcode, postcode)
    assert.equal(place.names[0], first)
  })
}

test('a town before its street, and a part of a town, are thought of, too', () => {
  assert.ok(readPlace('Klatovy, Plánická 12').names.includes('Klatovy'))
  assert.ok(readPlace('Klatovy-Luby 3').names.includes('Klatovy'))
  assert.ok(readPlace('Frýdek-Místek').names.includes('Frýdek-Místek'))
})

test('whatever is typed, only some names are thought of', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), text => {
      const { names, postcode } = readPlace(text)
      assert.ok(names.length <= 40)
      assert.ok(postcode === null || /^\d{5}$/.test(postcode))
    }),
  )
})
