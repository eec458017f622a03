import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf, world } from '../../../../../tests/forms/example.ts'
import { parsePage } from '../../index.ts'

/** What comes of an answer with parts when this is sent, and the codes of what is wrong. */
function answered(kind: 'person' | 'address', sent: Record<string, string>) {
  const form = formOf([pageOf({ name: 'field', kind, label: { cs: 'Kdo a kde' } })])
  const { answers, wrong } = parsePage(form, 'page', sent, {}, world)
  return { answer: answers.field, wrong: wrong.map(one => one.code).join() }
}

test('a person has a name and a day of birth that can be', () => {
  const person = (name: string, birthDate: string) =>
    answered('person', { 'field.name': name, 'field.birthDate': birthDate })
  assert.deepEqual(person('Jana Nováková', '12. 4. 1986'), {
    answer: { name: 'Jana Nováková', birthDate: '1986-04-12' },
    wrong: '',
  })
  assert.equal(person('', '').wrong, 'missing,missing')
  assert.equal(person('Jana Nováková', '').wrong, 'missing')
  assert.equal(person('Jana Nováková', '23. 11. 2026').wrong, 'too-late')
  assert.equal(person('Jana Nováková', '1. 1. 1800').wrong, 'not-a-date')
  assert.equal(person('Jana Nováková', '12. 4. 86').wrong, 'date-no-year')
})

test('an address abroad names its country and has the postcode of its post', () => {
  const address = (postcode: string, country: string) =>
    answered('address', {
      ...{ 'field.street': 'Landstraße 5', 'field.town': 'Linz' },
      ...{ 'field.postcode': postcode, 'field.country': country },
    })
  const linz = { street: 'Landstraße 5', town: 'Linz', postcode: '4020' }
  assert.equal(address('4020', '').wrong, 'not-an-address')
  assert.deepEqual(address(' 4020', 'Rakousko '), {
    answer: { ...linz, country: 'Rakousko' },
    wrong: '',
  })
  assert.equal(address('SW1A 2AA', 'Velká Británie').wrong, '')
  assert.equal(address('', 'Irsko').wrong, '')
  assert.equal(address('4020 nahoře na kopci', 'Rakousko').wrong, 'too-long')
  assert.equal(address('4020', 'x'.repeat(101)).wrong, 'too-long')
  const home = address('339 01', 'Česká republika')
  assert.deepEqual(home.answer, { ...linz, postcode: '33901' }, 'as at home without a country')
})

test('an address has all its parts', () => {
  const address = (street: string, town: string, postcode: string) =>
    answered('address', {
      'field.street': street,
      'field.town': town,
      'field.postcode': postcode,
    })
  assert.equal(address('Balbínova 12', 'Klatovy', '339 01').wrong, '')
  assert.equal(address('Balbínova 12', 'Klatovy', '3390').wrong, 'not-an-address')
  assert.equal(address('', 'Klatovy', '').wrong, 'missing,missing')
})
