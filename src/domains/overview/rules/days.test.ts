import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../foundation/dates/index.ts'
import { ageCounts, type Counted, dayChanges, fullTrend, trendStart } from './days.ts'

const nothing: Counted = { receivedOn: null, closedOn: null, dueOn: null, late: false }
const open: Counted = { receivedOn: '2026-11-02', closedOn: null, dueOn: null, late: false }
const closed: Counted = {
  receivedOn: '2026-11-02',
  closedOn: '2026-11-20',
  dueOn: null,
  late: false,
}
const none = {
  received: 0,
  open: 0,
  closed: 0,
  closedLate: 0,
  ends: 0,
  endsOpen: 0,
  endsLate: 0,
}

test('a case that came adds one to its day', () => {
  assert.deepEqual(dayChanges(nothing, open), [
    { ...none, day: '2026-11-02', received: 1, open: 1 },
  ])
})

test('a case that is closed leaves its day of arrival and joins that of closing', () => {
  assert.deepEqual(dayChanges(open, closed), [
    { ...none, day: '2026-11-02', open: -1 },
    { ...none, day: '2026-11-20', closed: 1 },
  ])
})

test('one closed late is counted as such, too', () => {
  const [, day] = dayChanges(open, { ...closed, late: true })
  assert.deepEqual(day, { ...none, day: '2026-11-20', closed: 1, closedLate: 1 })
})

test('a period that was not kept is counted where it ended, open or closed', () => {
  const due = { ...open, dueOn: '2026-11-10' }
  const [, waits] = dayChanges(nothing, due)
  assert.deepEqual(waits, { ...none, day: '2026-11-10', ends: 1, endsOpen: 1 })
  const [, settled] = dayChanges(due, { ...closed, dueOn: '2026-11-10', late: true })
  assert.deepEqual(settled, { ...none, day: '2026-11-10', endsOpen: -1, endsLate: 1 })
})

test('a case that came and was closed on one day touches one day', () => {
  const quick = { ...closed, closedOn: '2026-11-02' }
  assert.deepEqual(dayChanges(nothing, quick), [
    { ...none, day: '2026-11-02', received: 1, closed: 1 },
  ])
})

test('the same news twice changes nothing', () => {
  assert.deepEqual(dayChanges(open, open), [])
  assert.deepEqual(dayChanges(closed, { ...closed }), [])
})

test('a case taken up again takes its closing back', () => {
  assert.deepEqual(dayChanges(closed, open), [
    { ...none, day: '2026-11-02', open: 1 },
    { ...none, day: '2026-11-20', closed: -1 },
  ])
})

const anyDay = fc.integer({ min: 0, max: 60 }).map(count => addDays('2026-10-01', count))
const anyCounted = fc.record({
  receivedOn: fc.option(anyDay),
  closedOn: fc.option(anyDay),
  dueOn: fc.option(anyDay),
  late: fc.boolean(),
})

test('by whatever way, the counts end as if only the last state had been counted', () => {
  const sumOf = (states: readonly Counted[]) => {
    const sums = new Map<string, number>()
    states.forEach((state, place) => {
      for (const change of dayChanges(states[place - 1] ?? nothing, state))
        for (const name of ['received', 'open', 'closed', 'closedLate'] as const)
          sums.set(`${change.day} ${name}`, (sums.get(`${change.day} ${name}`) ?? 0) + change[name])
    })
    return [...sums].filter(([, sum]) => sum !== 0).sort()
  }
  fc.assert(
    fc.property(fc.array(anyCounted, { minLength: 1, maxLength: 6 }), states => {
      assert.deepEqual(sumOf(states), sumOf([states.at(-1)!]))
    }),
  )
})

test('days are changed in order, so that two listeners never wait for each other in a ring', () => {
  fc.assert(
    fc.property(anyCounted, anyCounted, (before, now) => {
      const days = dayChanges(before, now).map(change => change.day)
      assert.deepEqual(days, [...days].sort())
    }),
  )
})

test('open cases are shared out by age, each once', () => {
  const today = '2026-11-21'
  const days = [0, 7, 8, 15, 16, 30, 31, 60, 61, 400].map(age => ({
    day: addDays(today, -age),
    open: 1,
  }))
  assert.deepEqual(
    ageCounts(days, today).map(({ from, to, cases }) => [from, to, cases]),
    [
      [0, 7, 2],
      [8, 15, 2],
      [16, 30, 2],
      [31, 60, 2],
      [61, null, 2],
    ],
  )
})

test('a clock that went back does not lose a case', () => {
  const counts = ageCounts([{ day: '2026-11-25', open: 3 }], '2026-11-21')
  assert.equal(counts[0]!.cases, 3)
})

test('the trend has twelve months, this one last, empty ones too', () => {
  const counted = [
    { month: '2026-03-01', received: 4, closed: 2, closedLate: 1, ended: 3, missed: 1 },
  ]
  const trend = fullTrend(counted, '2026-11-21')
  assert.equal(trend.length, 12)
  assert.equal(trend[0]!.month, '2025-12-01')
  assert.equal(trend[11]!.month, '2026-11-01')
  assert.deepEqual(trend[3], counted[0])
  assert.equal(trend[4]!.received, 0)
  assert.equal(trendStart('2028-02-29'), '2027-03-01')
})
