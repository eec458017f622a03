import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDate, formatLongDate, formatOnDay, formatSeconds, formatTime } from './index.ts'

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

test('a day in a Czech sentence has its preposition and its case', () => {
  const said = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06']
  const weekend = ['2026-11-07', '2026-11-08']
  assert.deepEqual(
    [...said, ...weekend].map(day => spaced(formatOnDay('cs', day)).split(' 20')[0]),
    [
      'v pondělí 2. listopadu',
      'v úterý 3. listopadu',
      've středu 4. listopadu',
      've čtvrtek 5. listopadu',
      'v pátek 6. listopadu',
      'v sobotu 7. listopadu',
      'v neděli 8. listopadu',
    ],
  )
  assert.equal(formatOnDay('de', '2026-11-04'), formatLongDate('de', '2026-11-04'))
})
