import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDate, formatLongDate, formatSeconds, formatTime } from './index.ts'

const at = new Date('2026-11-05T10:03:07+01:00')
const spaced = (text: string) => text.replace(/\s/g, ' ')

test('an English date cannot be read in two ways: its month is a word', () => {
  assert.equal(formatDate('en', '2026-11-05'), '5 Nov 2026')
  assert.match(formatTime('en', at), /^5 Nov 2026,? (at )?10:03$/)
  assert.match(formatSeconds('en', at), /^5 Nov 2026,? (at )?10:03:07$/)
})

test('Czech and German dates stand as people there write them', () => {
  assert.equal(spaced(formatDate('cs', at)), '5. 11. 2026')
  assert.equal(spaced(formatTime('cs', at)), '5. 11. 2026 10:03')
  assert.equal(spaced(formatDate('de', at)), '5.11.2026')
  assert.equal(spaced(formatLongDate('cs', at)), 'čtvrtek 5. listopadu 2026')
  assert.match(formatLongDate('en', at), /^Thursday,? 5 November 2026$/)
})
