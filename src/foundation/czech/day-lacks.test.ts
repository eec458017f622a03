import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { dayLacks, readDay } from './index.ts'

test('a day without its whole year is told from a day that does not exist', () => {
  const short = ['15.11.26', '15. 11.', '15.11', '15/11/26', '15-11-26', '29. 2. 26']
  const named = ['15. listopadu', '15 Nov 26', '3. März']
  for (const text of [...short, ...named]) assert.equal(dayLacks(text), 'year', text)
  for (const text of ['30. 2. 26', '15. 13.', '0. 1.', '31. listopadu'])
    assert.equal(dayLacks(text), null, text)
})

test('a month or a year alone lacks its day', () => {
  for (const text of ['srpen 2026', 'August 2026', '5/2021', '5. 2021', ' 2021 '])
    assert.equal(dayLacks(text), 'day', text)
  for (const text of ['', 'srpen', '13/2021', 'zítra', 'loni', '30. 2. 2026', '20261105'])
    assert.equal(dayLacks(text), null, text)
})

test('of any text it is told without a fall, and a whole day lacks nothing', () => {
  fc.assert(fc.property(fc.string(), text => [null, 'year', 'day'].includes(dayLacks(text))))
  const days = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
  fc.assert(
    fc.property(days, ([day, month]) => {
      assert.ok(readDay(`${day}. ${month}. 2026`))
      assert.equal(dayLacks(`${day}. ${month}. 2026`), null)
      assert.equal(dayLacks(`${day}. ${month}. 26`), 'year')
    }),
  )
})
