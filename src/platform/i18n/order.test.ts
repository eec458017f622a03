import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inAlphabet } from './index.ts'

const itself = (name: string) => name

test('names stand in the alphabet of the language of the page', () => {
  const names = ['Šumava', 'Tachov', 'Stod', 'Chodov', 'Cheb', 'Doly']
  assert.deepEqual(inAlphabet('cs', names, itself), [
    ...['Doly', 'Cheb', 'Chodov', 'Stod', 'Šumava', 'Tachov'],
  ])
  assert.deepEqual(inAlphabet('en', names, itself), [
    ...['Cheb', 'Chodov', 'Doly', 'Stod', 'Šumava', 'Tachov'],
  ])
  const german = ['Zuschuss', 'Überweisung', 'Antrag', 'Ausweis', 'Ärger']
  assert.deepEqual(inAlphabet('de', german, itself), [
    ...['Antrag', 'Ärger', 'Ausweis', 'Überweisung', 'Zuschuss'],
  ])
})

test('a list is ordered by the name that the reader sees, and stays as it was', () => {
  const forms = [
    { slug: 'a', title: { cs: 'Akce', en: 'Event' } },
    { slug: 'b', title: { cs: 'Byt', en: 'Dwelling' } },
  ]
  const shown = inAlphabet('en', forms, ({ title }) => title.en)
  assert.deepEqual(
    shown.map(({ slug }) => slug),
    ['b', 'a'],
  )
  assert.equal(forms[0]!.slug, 'a')
})
