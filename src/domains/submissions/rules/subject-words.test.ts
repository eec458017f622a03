import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterSubject } from './subject-words.ts'

const receipts = { cs: 'Potvrzení', en: 'Receipt', de: 'Bestätigung' }

test('the subject of a letter is made in each language of the form', () => {
  const words = { cs: 'Zábor', en: 'Pavement', de: 'Gehweg' }
  assert.deepEqual(
    letterSubject(words, (lang, matter) => `${receipts[lang]}: ${matter}`),
    { cs: 'Potvrzení: Zábor', en: 'Receipt: Pavement', de: 'Bestätigung: Gehweg' },
  )
})

test('what is not translated stays Czech', () => {
  assert.deepEqual(
    letterSubject({ cs: 'Zábor', en: '' }, (_, matter) => matter),
    { cs: 'Zábor', en: 'Zábor', de: 'Zábor' },
  )
})

test('a letter in own words has no subject but its own', () => {
  assert.equal(
    letterSubject(null, () => 'cokoli'),
    null,
  )
})
