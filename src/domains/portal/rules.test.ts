import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldText } from '../../foundation/czech/index.ts'
import type { languages } from '../../platform/i18n/index.ts'
import { findQuestions, isRecordMark, searchWords, tipOfDay, wordPattern } from './rules.ts'
import { articles, help, texts } from './texts/index.ts'
import { firstNews } from './texts/news.ts'

const questions = [
  { id: 'a', question: 'Jak dlouho to trvá?', answer: ['Lhůta je na potvrzení.'] },
  { id: 'b', question: 'Jak ověřím potvrzení?', answer: ['Na stránce ověření.'] },
]
const idsFor = (words: string) => findQuestions(questions, searchWords(words)).map(one => one.id)

test('a tip lasts a day and all come in turn', () => {
  const tips = ['a', 'b', 'c']
  const week = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']
  const seen = week.map(day => tipOfDay(tips, day))
  assert.deepEqual(new Set(seen.slice(0, 3)).size, 3)
  assert.equal(seen[0], seen[3])
})

test('words are looked for without diacritics and case', () => {
  assert.deepEqual(searchWords('  Žádost   O Informace '), ['zadost', 'o', 'informace'])
  assert.deepEqual(searchWords('   '), [])
  assert.deepEqual(idsFor('LHUTA'), ['a'])
})

test('a question with the word comes before an answer with it', () => {
  assert.deepEqual(idsFor('potvrzeni'), ['b', 'a'])
})

test('a word is met at its beginning; a short one with its own endings only', () => {
  const has = (typed: string, text: string) =>
    new RegExp(wordPattern(searchWords(typed)[0]!), 'u').test(foldText(text))
  assert.equal(has('Hund', 'Mehr als hundert Behörden'), false)
  assert.equal(has('Hund', 'Gebühr für (Hunde)'), true)
  assert.equal(has('potvrz', 'Jak ověřím potvrzení?'), true)
  assert.equal(has('vrzeni', 'Jak ověřím potvrzení?'), false)
  for (const strange of ['(', '[a', 'a*', '\\', 'c++', '$1', '😀', '{2}', '^', '-', 'a/b', ']'])
    assert.equal(has(strange, `pro ${strange} tu`), true, strange)
})

test('a record mark is told from words', () => {
  for (const mark of ['klat/00010', 'KLAT/00010/2026', 'KLAT-2026-000042', 'žp/1'])
    assert.equal(isRecordMark(mark), true, mark)
  for (const words of ['Klatovy', 'a/b', '106/1999', 'zákon 106/1999', '', 'klat/'])
    assert.equal(isRecordMark(words), false, words)
})

test('all words must be there', () => {
  assert.deepEqual(idsFor('potvrzeni lhuta'), ['a'])
  assert.deepEqual(idsFor('potvrzeni letadlo'), [])
  assert.deepEqual(idsFor(''), [])
})

test('each language has the same questions, pages and news', () => {
  const shape = (lang: (typeof languages)[number]) => ({
    questions: Object.values(help[lang]).flatMap(group => group.map(one => one.id)),
    parts: Object.values(articles[lang]).map(one => one.parts.length),
    links: Object.values(articles[lang]).flatMap(one =>
      one.parts.flatMap(part => (part.links ?? []).map(link => link.to)),
    ),
    tips: texts[lang].home.tips.length,
    paragraphs: firstNews.map(one => one.body[lang].length),
  })
  assert.deepEqual(shape('en'), shape('cs'))
  assert.deepEqual(shape('de'), shape('cs'))
})

test('no Czech letters are left on English pages but in names', () => {
  const names = /Na Vápence|Digitální a informační agentura|IČO/g
  const english = JSON.stringify([texts.en, help.en, articles.en]).replace(names, '')
  assert.deepEqual(english.match(/[ěščřžýáíéúůďťň][a-z]*/gi), null)
})
