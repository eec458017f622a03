import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meantBy, receiversOf } from './receivers.ts'

const environment = '019a0000-0000-7000-8000-0000000000e1'
const transport = '019a0000-0000-7000-8000-0000000000e2'
const tomas = '019a0000-0000-7000-8000-0000000000a1'
const lenka = '019a0000-0000-7000-8000-0000000000a2'

const staff = receiversOf(
  [
    { id: environment, name: 'Odbor životního prostředí', abbreviation: 'ŽP' },
    { id: transport, name: 'Odbor dopravy', abbreviation: 'OD' },
  ],
  [
    { id: tomas, name: 'Tomáš Beneš', roles: ['case-officer'], unitIds: [environment] },
    { id: lenka, name: 'Lenka Malá', roles: ['case-officer'], unitIds: [transport] },
    { id: 'x', name: 'Alena Fialová', roles: ['administrator'], unitIds: [] },
  ],
)
const meant = (typed: string) => meantBy(typed, staff).map(one => one.label)

test('a few letters without diacritics name a unit or an officer', () => {
  assert.deepEqual(meant('dop'), ['Odbor dopravy (OD)'])
  assert.deepEqual(meant('zp'), ['Odbor životního prostředí (ŽP)'])
  assert.deepEqual(meant('OD'), ['Odbor dopravy (OD)'])
  assert.deepEqual(meant('ben to'), ['Tomáš Beneš'])
  assert.deepEqual(meant('Odbor dopravy (OD)'), ['Odbor dopravy (OD)'])
})

test('letters that fit several name them all, and an administrator gets no cases', () => {
  assert.equal(meant('odbor').length, 2)
  assert.deepEqual(meant('fial'), [])
  assert.deepEqual(meant(''), [])
  assert.deepEqual(meant('///'), [])
})

test('one letter gives a letter to nobody, unless it is the whole abbreviation', () => {
  assert.deepEqual(meant('d'), [])
  assert.deepEqual(meant('b t'), [])
  const units = [{ id: transport, name: 'Odbor dopravy', abbreviation: 'D' }]
  const [found] = meantBy('d', receiversOf(units, []))
  assert.equal(found?.label, 'Odbor dopravy (D)')
})

test('an abbreviation is typed without its leading O, too, when it means one unit', () => {
  const units = [
    { id: environment, name: 'Odbor životního prostředí', abbreviation: 'OŽP' },
    { id: transport, name: 'Odbor dopravy', abbreviation: 'OD' },
  ]
  const means = (typed: string, others: typeof units = []) =>
    meantBy(typed, receiversOf([...units, ...others], [])).map(one => one.label)
  assert.deepEqual(means('žp'), ['Odbor životního prostředí (OŽP)'])
  assert.deepEqual(means('ZP'), ['Odbor životního prostředí (OŽP)'])
  assert.deepEqual(means('život'), ['Odbor životního prostředí (OŽP)'])

  const trade = { id: 'x', name: 'Živnostenský provoz', abbreviation: 'ŽP' }
  assert.deepEqual(means('žp', [trade]), ['Živnostenský provoz (ŽP)'])
  const poor = { id: 'y', name: 'Odbor zdravotní péče', abbreviation: 'OZP' }
  assert.equal(means('zp', [poor]).length, 2)
})
