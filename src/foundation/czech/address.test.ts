import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  formatPostcodeIn,
  isPostcodeIn,
  normalCountry,
  normalPostcodeIn,
  placeLine,
  townLine,
} from './index.ts'

test('home is an empty country, however somebody writes it', () => {
  for (const written of ['', ' ', 'ČR', 'č.r.', 'Česko', 'ČESKÁ  republika', 'Czechia', 'CZ'])
    assert.equal(normalCountry(written), '', written)
  assert.equal(normalCountry('Tschechische Republik'), '')
  assert.equal(normalCountry('  Velká   Británie '), 'Velká Británie')
  assert.equal(normalCountry('Slovensko'), 'Slovensko')
})

test('five digits are asked at home only', () => {
  assert.ok(isPostcodeIn('', '339 01'))
  assert.ok(isPostcodeIn('Česko', '33901'))
  for (const wrong of ['', '4020', 'SW1A 2AA', '83901'])
    assert.equal(isPostcodeIn('', wrong), false, wrong)
  for (const [country, postcode] of [
    ['Rakousko', '4020'],
    ['Velká Británie', 'SW1A 2AA'],
    ['Německo', '94227'],
    ['Spojené arabské emiráty', ''],
  ] as const)
    assert.ok(isPostcodeIn(country, postcode), country)
  assert.equal(isPostcodeIn('Rakousko', 'Linz an der Donau'), false)
})

test('a postcode from abroad is kept and shown as it was written', () => {
  assert.equal(normalPostcodeIn('', '339 01'), '33901')
  assert.equal(normalPostcodeIn('Velká Británie', ' SW1A  2AA '), 'SW1A 2AA')
  assert.equal(formatPostcodeIn('Německo', '94227'), '94227')
  assert.equal(formatPostcodeIn('', '33901'), '339\u00a001')
})

test('an address is one line, the country stands in it only abroad', () => {
  const klatovy = { street: 'Zahradní 214', town: 'Klatovy', postcode: '33901' }
  assert.equal(placeLine(klatovy), 'Zahradní 214, 339\u00a001 Klatovy')
  assert.equal(placeLine({ ...klatovy, country: '' }), placeLine(klatovy))
  const linz = { street: 'Landstraße 5', town: 'Linz', postcode: '4020', country: 'Rakousko' }
  assert.equal(placeLine(linz), 'Landstraße 5, 4020 Linz, Rakousko')
  assert.equal(townLine(linz), '4020 Linz, Rakousko')
  assert.equal(placeLine({ street: '', town: '', postcode: '' }), '')
})

test('what is kept is kept the same way again', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (country, postcode) => {
      const kept = normalCountry(country)
      assert.equal(normalCountry(kept), kept)
      const code = normalPostcodeIn(kept, postcode)
      assert.equal(normalPostcodeIn(kept, code), code)
    }),
  )
})
