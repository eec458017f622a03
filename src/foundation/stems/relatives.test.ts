import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { foldText } from '../czech/index.ts'
import { relativesOf, type StemLang, stemOf } from './index.ts'

const stem = (word: string, lang: StemLang) => stemOf(lang, foldText(word))
const areRelated = (one: string, other: string, lang: StemLang = 'cs') =>
  stem(one, lang) === stem(other, lang) ||
  relativesOf(lang, stem(one, lang)).includes(stem(other, lang))

test('a verb, its noun and the small word of it are of one family, both ways', () => {
  for (const line of [
    'stěhování přestěhoval stěhuji přestěhujeme',
    'odpadky odpad odpadů odpadkům',
    'oddavky svatba sňatku vdáváme ženit',
    'ztráta ztratila ztratili ztracenou',
    'pes pejskovi psů',
    'úmrtí umřel zemřela',
    'zábor zabrat zabere',
    'volby volič voličský',
  ]) {
    const words = line.split(' ')
    for (const one of words)
      for (const other of words) assert.ok(areRelated(one, other), `${one} ${other}`)
  }
  assert.ok(areRelated('moved', 'moving', 'en') && areRelated('lost', 'loss', 'en'))
  assert.ok(areRelated('Hochzeit', 'heiraten', 'de') && areRelated('verloren', 'Verlust', 'de'))
})

/** Different words, yet who does business and a business are looked for together. */
const apartButRelated = 'podnikatel podnik'

test('words that only look alike are no relatives', () => {
  const list = readFileSync(new URL('czech-strangers.txt', import.meta.url), 'utf8')
  for (const line of list.split('\n').filter(line => line && !line.startsWith('#'))) {
    if (line === apartButRelated) continue
    const [one, other] = line.split(' ') as [string, string]
    assert.ok(!relativesOf('cs', stem(one, 'cs')).includes(stem(other, 'cs')), line)
  }
  for (const [one, other] of [
    ['pes', 'pas'],
    ['občanský', 'občan'],
    ['oddavky', 'oddělení'],
    ['odpad', 'odpověď'],
    ['auto', 'autobus'],
    ['dům', 'domov'],
  ] as const)
    assert.ok(!areRelated(one, other), `${one} ${other}`)
})

test('who is a relative of one is a relative of the whole family, and of no other', () => {
  for (const word of [
    'svatba',
    'odpad',
    'ztráta',
    'úmrtí',
    'porod',
    'přepis',
    'podpis',
    'platit',
  ]) {
    const own = stem(word, 'cs')
    const family = [own, ...relativesOf('cs', own)].sort()
    for (const other of family)
      assert.deepEqual([other, ...relativesOf('cs', other)].sort(), family, `${word} ${other}`)
  }
})

test('a word without a family has no relatives', () => {
  assert.deepEqual(relativesOf('cs', 'qqqq'), [])
  assert.deepEqual(relativesOf('en', ''), [])
})
