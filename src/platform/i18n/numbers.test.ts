import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatCzk, formatNumber, formatSize, languages, locales, plural } from './index.ts'

test('every number is written as its language writes it, the short way too', () => {
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: 3 }
  const any = fc.oneof(fc.integer({ min: -2000, max: 2_000_000 }), fc.double({ noNaN: true }))
  // Nobody wants to read of minus zero letters.
  const numbers = any.map(number => number + 0)
  for (const lang of languages) {
    const format = new Intl.NumberFormat(locales[lang], digits)
    fc.assert(fc.property(numbers, number => formatNumber(lang, number) === format.format(number)))
    for (const edge of [0, 999, 1000, 999.5]) {
      assert.equal(formatNumber(lang, edge), format.format(edge))
    }
  }
})

test('crowns and sizes stand with their units', () => {
  assert.equal(formatCzk('cs', 600), '600\u00a0Kč')
  assert.equal(formatCzk('cs', 1000.5).replace(/\s/g, ' '), '1 000,50 Kč')
  assert.equal(formatSize('cs', 640), '640 B')
  assert.equal(formatSize('cs', 1_240_000), '1,2 MB')
})

test('a word follows its number', () => {
  const offices = { one: 'úřad', few: 'úřady', many: 'úřadu', other: 'úřadů' }
  assert.deepEqual(
    [1, 2, 5, 0].map(count => plural('cs', count, offices)),
    ['úřad', 'úřady', 'úřadů', 'úřadů'],
  )
})
