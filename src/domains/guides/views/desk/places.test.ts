import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { guideValue } from './places.ts'

const said = (lang: Lang, place: string[], value: string | object) =>
  `${guideValue(lang, place, value as never)}`.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('what is kept as a code is compared in words, in each language', () => {
  const section = { how: 'adds', text: { cs: 'Na složence.', en: 'By post.', de: 'Per Post.' } }
  assert.match(said('cs', ['sections', 'fees'], section), /: za celostátní text/)
  assert.match(said('cs', ['sections', 'fees'], section), /Text: Na složence/)
  assert.match(said('de', ['sections', 'fees'], section), /: nach dem landesweiten Text/)
  assert.match(said('en', ['sections', 'fees', 'how'], 'replaces'), /instead of the national text/)
  assert.doesNotMatch(said('cs', ['category'], 'transport'), /transport/)
})

test('a word that only looks like a code stays as it is written', () => {
  assert.match(said('cs', ['contact', 'room'], 'adds'), /adds/)
})
