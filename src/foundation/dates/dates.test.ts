import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  easterSunday,
  endOfDay,
  holidaysOf,
  isDay,
  isHoliday,
  isWorkingDay,
  nextWorkingDay,
  startOfDay,
} from './index.ts'

const anyDay = fc.integer({ min: 0, max: 36_889 }).map(count => addDays('2000-01-01', count))

function everyDay(from: string, to: string): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, count) => addDays(from, count))
}

test('the day is the one on the clock in Prague, not the one in Greenwich', () => {
  assert.equal(dayOf(new Date('2026-11-21T22:59:59Z')), '2026-11-21')
  assert.equal(dayOf(new Date('2026-11-21T23:00:00Z')), '2026-11-22')
  assert.equal(dayOf(new Date('2026-07-01T21:59:59Z')), '2026-07-01')
  assert.equal(dayOf(new Date('2026-07-01T22:00:00Z')), '2026-07-02')
})

test('a moment that does not exist has no day', () => {
  assert.throws(() => dayOf(new Date('nonsense')), RangeError)
})

test('a day begins at midnight in winter and in summer', () => {
  assert.equal(startOfDay('2026-11-21').toISOString(), '2026-11-20T23:00:00.000Z')
  assert.equal(startOfDay('2026-07-01').toISOString(), '2026-06-30T22:00:00.000Z')
})

test('the two nights when the clocks change have 23 and 25 hours', () => {
  const hours = (day: string) => (endOfDay(day).getTime() + 1 - startOfDay(day).getTime()) / 3.6e6
  assert.equal(hours('2026-03-29'), 23)
  assert.equal(hours('2026-10-25'), 25)
  assert.equal(hours('2026-10-26'), 24)
})

test('every moment of a day belongs to it, on each day of the century', () => {
  for (const day of everyDay('2000-01-01', '2100-12-31')) {
    assert.equal(dayOf(startOfDay(day)), day)
    assert.equal(dayOf(endOfDay(day)), day)
    assert.equal(dayOf(new Date(startOfDay(day).getTime() - 1)), addDays(day, -1))
  }
})

test('days are counted there and back, over leap days too', () => {
  assert.equal(addDays('2028-02-28', 1), '2028-02-29')
  assert.equal(addDays('2100-02-28', 1), '2100-03-01')
  assert.equal(addDays('2026-12-31', 1), '2027-01-01')
  assert.equal(daysBetween('2026-11-21', '2026-11-21'), 0)
  assert.equal(daysBetween('2026-11-22', '2026-11-21'), -1)
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
      assert.equal(daysBetween(day, addDays(day, count)), count)
      assert.equal(addDays(addDays(day, count), -count), day)
    }),
  )
})

test('a month later is the same-named day, or the last day of the month', () => {
  assert.equal(addMonths('2026-01-15', 1), '2026-02-15')
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28')
  assert.equal(addMonths('2028-01-31', 1), '2028-02-29')
  assert.equal(addMonths('2026-12-31', 2), '2027-02-28')
  assert.equal(addMonths('2026-03-31', -1), '2026-02-28')
  assert.equal(addMonths('2028-02-29', 12), '2029-02-28')
})

test('a month later never leaves its month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 36 }), (day, count) => {
      const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      assert.equal(months(addMonths(day, count)), months(day) + count)
    }),
  )
})

test('only real days are days', () => {
  for (const text of ['2026-11-21', '2028-02-29', '2000-02-29']) assert.ok(isDay(text), text)
  for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '26-1-1', '', '2026-11-21T10:00'])
    assert.ok(!isDay(text), text)
})

/** From the table of the Astronomical Society of South Australia. */
const easterSundays: [year: number, sunday: string][] = [
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2016, '2016-03-27'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2076, '2076-04-19'],
  [2100, '2100-03-28'],
]

for (const [year, sunday] of easterSundays) {
  test(`Easter Sunday of ${year} is ${sunday}`, () => assert.equal(easterSunday(year), sunday))
}

test('Easter is a Sunday between 22 March and 25 April in every year', () => {
  for (let year = 1900; year <= 2300; year++) {
    const easter = easterSunday(year)
    assert.equal(new Date(easter).getUTCDay(), 0, easter)
    assert.ok(easter >= `${year}-03-22` && easter <= `${year}-04-25`, easter)
  }
})

test('the year 2026 has its thirteen days of rest', () => {
  assert.deepEqual(holidaysOf(2026), [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-07-05',
    '2026-07-06',
    '2026-09-28',
    '2026-10-28',
    '2026-11-17',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
  ])
})

test('Easter Sunday itself is a Sunday, not one of the thirteen', () => {
  assert.equal(isHoliday('2026-04-05'), false)
  assert.equal(isWorkingDay('2026-04-05'), false)
})

test('New Year’s Eve is an ordinary working day', () => {
  assert.equal(isWorkingDay('2026-12-31'), true)
})

test('Christmas of 2026 gives way to Monday 28 December', () => {
  assert.equal(nextWorkingDay('2026-12-24'), '2026-12-28')
  assert.equal(nextWorkingDay('2026-12-23'), '2026-12-23')
})

test('from any day the next working day is at most four days away', () => {
  for (const day of everyDay('2000-01-01', '2100-12-31')) {
    const working = nextWorkingDay(day)
    assert.ok(isWorkingDay(working))
    assert.ok(daysBetween(day, working) >= 0 && daysBetween(day, working) <= 5, day)
  }
})
