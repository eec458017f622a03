import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, world } from '../../../../tests/forms/example.ts'
import type { Answers, Field, FormPage, Shows } from '../index.ts'
import { cosignerOf, seenFieldsOf } from './cosigners.ts'
import { answersShown } from './showing.ts'

const title = { cs: 'Stránka' }
const label = { cs: 'Otázka' }

const named = (name: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  ...{ name, kind, label },
  ...more,
})

const children = named('deti', 'group', {
  fields: [named('jmeno', 'text'), named('rodneCislo', 'birth-number')],
})

const guests = named('hoste', 'group', { fields: [named('host', 'text')] })

function shownBy(shows: Shows): string[] {
  const form = formOf([
    { name: 'rodina', title, fields: [children, guests, named('adresa', 'text')] },
    { name: 'podpis', title, fields: [named('druhy', 'cosignature', { shows })] },
  ])
  return [...seenFieldsOf(form, 'druhy')]
}

test('a birth number within a row is not shown to a signer because its page is', () => {
  assert.deepEqual(shownBy({ pages: ['rodina'] }), ['hoste', 'adresa'])
})

test('a birth number within a row is shown when its question is named', () => {
  assert.deepEqual(shownBy({ pages: ['rodina'], fields: ['deti'] }), ['deti', 'hoste', 'adresa'])
})

test('a birth number is shown to a signer only when it is named', () => {
  const fields = [named('adresa', 'text'), named('rodneCislo', 'birth-number')]
  const sign = (shows: Shows) =>
    formOf([
      { name: 'kdo', title, fields },
      { name: 'podpis', title, fields: [named('druhy', 'cosignature', { shows })] },
    ])
  assert.deepEqual([...seenFieldsOf(sign({ pages: ['kdo'] }), 'druhy')], ['adresa'])
  assert.deepEqual([...seenFieldsOf(sign({ fields: ['rodneCislo'] }), 'druhy')], ['rodneCislo'])
})

const asks = (name: string, ...signers: string[]): FormPage => ({
  ...{ name, title },
  fields: signers.map(one => named(one, 'cosignature')),
})

const theirs = (name: string, cosigner?: string): FormPage => ({
  ...{ name, title, party: 'cosigner', fields: [named(`${name}Otazka`, 'text')] },
  ...(cosigner && { cosigner }),
})

test('a page that names nobody is of whoever was asked last before it', () => {
  const pages = [asks('prvni', 'vlastnik', 'soused'), asks('druha', 'svedek'), theirs('za')]
  assert.equal(cosignerOf(pages, 2), 'svedek')
  assert.equal(cosignerOf([pages[0]!, theirs('za'), pages[1]!], 1), 'soused')
})

test('a page is of whom it names, and of whoever was asked last when that one comes later', () => {
  const first = asks('prvni', 'vlastnik', 'soused')
  assert.equal(cosignerOf([first, theirs('za', 'vlastnik')], 1), 'vlastnik')
  const later = [first, theirs('za', 'svedek'), asks('druha', 'svedek')]
  assert.equal(cosignerOf(later, 1), 'soused')
})

test('a page of the sender is no signer’s, nor one before which nobody is asked', () => {
  assert.equal(cosignerOf([asks('prvni', 'vlastnik')], 0), null)
  assert.equal(cosignerOf([theirs('za'), asks('prvni', 'vlastnik')], 0), null)
  assert.equal(cosignerOf([], 0), null)
})

test('a page of a signer is in the document only when somebody is named to sign', () => {
  const form = formOf([asks('kdo', 'druhy'), theirs('za')])
  const pagesWith = (answers: Answers) =>
    answersShown(form, answers, world, 'cs').map(({ page }) => page)
  assert.deepEqual(pagesWith({}), ['kdo'])
  assert.deepEqual(pagesWith({ druhy: { name: 'Petr Kolář', email: '' } }), ['kdo'])
  const named = { druhy: { name: 'Petr Kolář', email: 'petr@priklad.example' } }
  assert.deepEqual(pagesWith(named), ['kdo', 'za'])
})
