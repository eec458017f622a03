import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf, world } from '../../../../tests/forms/example.ts'
import { type Field, fieldErrors, parsePage } from '../index.ts'

const label = { cs: 'Kdy', en: 'When', de: 'Wann' }
const told = (field: Partial<Field>, sent: Record<string, string>, lang: 'cs' | 'en' | 'de') => {
  const form = formOf([pageOf({ name: 'field', kind: 'date', label, ...field })])
  return Object.values(fieldErrors(parsePage(form, 'page', sent, {}, world).wrong, lang)).at(-1)
}

test('who leaves the century out is asked for the whole year, in each language', () => {
  const sent = { field: '15.11.26' }
  assert.equal(
    told({}, sent, 'cs')?.replace(/\s/g, ' '),
    'Kdy: napište i celý rok, například 5. 11. 2026',
  )
  assert.match(told({}, sent, 'en')!, /please write the whole year/)
  assert.match(told({}, sent, 'de')!, /auch das ganze Jahr/)
})

test('who writes a month only is asked for the day', () => {
  assert.match(told({}, { field: 'srpen 2026' }, 'cs')!, /napište den, měsíc i rok/)
  assert.match(told({}, { field: '5/2021' }, 'de')!, /Tag, Monat und Jahr/)
})

test('a birth date is shown by the example of a birth date', () => {
  const born = { 'field.name': 'Jana Nováková', 'field.birthDate': '12. 4. 86' }
  assert.match(told({ kind: 'person' }, born, 'cs')!, /celý rok, například 12\.\s4\.\s1986/)
  const wrong = { 'field.name': 'Jana Nováková', 'field.birthDate': '31. 4. 1986' }
  assert.match(told({ kind: 'person' }, wrong, 'cs')!, /které existuje, například 12\.\s4\.\s1986/)
  const own = told({ prefill: 'birthDate' }, { field: 'nevím' }, 'cs')!
  assert.match(own, /které existuje, například 12\.\s4\.\s1986/)
})
