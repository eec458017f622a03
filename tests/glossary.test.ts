import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTest, listFiles, readSources, readText } from './house/sources.ts'
import { codeOf, namesOf, readTable } from './house/words.ts'

const sources = readSources('src').filter(source => !isTest(source.path))
const words = readTable('GLOSSARY.md', 'Words')
const rivals = readTable('GLOSSARY.md', 'Words that we do not use').flatMap(([ours, never]) =>
  never!.split(',').map(word => ({ ours: ours!, word: word.trim() })),
)

/** Czech stems that would be a legal term in a foreign language within the code. */
const czech = /^(podani|podatelna|urad|obcan|schranka|cislo|lhuta|spis|priloha|vyrizeni|zadost)$/

test('every legal term has one word in code and one in German', () => {
  assert.ok(words.length > 30)
  for (const [term, english, german] of words) {
    assert.ok(english && german, `${term} has all its words`)
  }
  const terms = words.map(([term]) => term)
  assert.deepEqual(terms, [...new Set(terms)])
})

test('code uses no second word for a thing that has one', () => {
  const strays = sources
    .filter(({ path }) => /^src\/(domains|app)\//.test(path) && !path.includes('/texts'))
    .flatMap(source => strayWords(source.path, codeOf(source.text)))
  assert.deepEqual(strays, [])
})

test('tables and columns use no second word either', () => {
  const files = listFiles('db/migrations', /\.sql$/)
  const strays = files.flatMap(path => strayWords(path, readText(path).replace(/--.*$/gm, '')))
  assert.deepEqual(strays, [])
})

test('names in code are English', () => {
  const strange = sources
    .filter(({ path }) => !path.includes('/texts') && !path.startsWith('src/foundation/czech/'))
    .flatMap(source =>
      [...namesOf(codeOf(source.text).replace(/`[^`]*`|query\.\w+|\b[a-z]+: /g, '``'))]
        .filter(name =>
          name.split(' ').some(word => czech.test(word) || /[^\p{ASCII}]/u.test(word)),
        )
        .map(name => `${source.path}: ${name}`),
    )
  assert.deepEqual(strange, [])
})

test('an address is written once, among the paths', () => {
  const nouns = 'urady|identita|podani|schranka|podatelna|spisova-sluzba|prehled|sprava|napoveda'
  const address = new RegExp(`['"\`]/(?:${nouns})(?:[/'"\`?]|$)`, 'm')
  const strays = sources
    .filter(source => !/\/paths(\.ts|\/)|^src\/app\/cli\/pictures\//.test(source.path))
    .filter(source => address.test(source.text.replace(/\/\*[\s\S]*?\*\//g, '')))
  assert.deepEqual(
    strays.map(source => source.path),
    [],
  )
})

function strayWords(path: string, code: string): string[] {
  const names = [...namesOf(code)]
  return rivals
    .filter(({ word }) => names.some(name => ` ${name} `.includes(` ${word} `)))
    .map(({ ours, word }) => `${path}: “${word}” is “${ours}” here`)
}
