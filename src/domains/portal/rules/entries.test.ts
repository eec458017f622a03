import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Entry, kinds, lexemesOf, placeOf } from './index.ts'

const entry: Entry = {
  kind: 'guide',
  reference: 'pes',
  lang: 'cs',
  textLang: 'cs',
  address: '/zivotni-situace/pes',
  title: 'Poplatek ze psů',
  lead: 'Kdo má psa.',
  keywords: 'čokl',
  body: 'Podle vyhlášky',
  isLocal: false,
  weight: 0,
  shownFrom: null,
  shownUntil: null,
}

test('each kind in each language has letters of its own', () => {
  const places = kinds.flatMap(kind => (['cs', 'en', 'de'] as const).map(one => placeOf(kind, one)))
  assert.equal(new Set(places).size, kinds.length * 3)
})

test('a word is kept as it stands and by its stem, in a title twice', () => {
  const { titleWords, words } = lexemesOf(entry)
  assert.equal(titleWords, "'=poplatek' ':poplatk' '=psu' ':ps_'")
  for (const lexeme of [
    "'gc^ps_'",
    "'gc:ps_'",
    "'gc=psu'",
    "'gc=psa'",
    "'gc^cokl'",
    "'gc:vyhlask'",
  ])
    assert.ok(words.includes(lexeme), lexeme)
  assert.ok(!words.includes("'gc=vyhlasky'"), 'of the text itself only stems are kept')
  assert.ok(!words.includes("'gc^vyhlask'"), 'what stands in the text only is not in the title')
})

test('what is written in Czech has Czech stems on an English page, too', () => {
  const { words } = lexemesOf({ ...entry, lang: 'en' })
  assert.ok(words.includes("'ge:ps_'"))
})

test('suggestions know how a word is spelled', () => {
  const { vocabulary } = lexemesOf(entry)
  assert.equal(vocabulary.find(word => word.folded === 'vyhlasky')?.spelled, 'vyhlášky')
})

test('the text of a book does not make the index burst', () => {
  const body = Array.from({ length: 100_000 }, (_, at) => `slovo${at}`).join(' ')
  assert.ok(lexemesOf({ ...entry, body }).words.length < 1_000_000)
})
