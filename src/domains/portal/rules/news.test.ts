import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { languages } from '../../../platform/i18n/index.ts'
import { articles, help, searchTexts, texts } from '../texts/index.ts'
import { firstNews } from '../texts/news.ts'
import { tipOfDay } from './index.ts'

test('a tip lasts a day and all come in turn', () => {
  const tips = ['a', 'b', 'c']
  const week = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']
  const seen = week.map(day => tipOfDay(tips, day))
  assert.deepEqual(new Set(seen.slice(0, 3)).size, 3)
  assert.equal(seen[0], seen[3])
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
  const words = [texts.en, searchTexts.en, help.en, articles.en]
  const english = JSON.stringify(words).replace(names, '')
  assert.deepEqual(english.match(/[ěščřžýáíéúůďťň][a-z]*/gi), null)
})
