import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween, isWorkingDay, startOfDay } from '../../../foundation/dates/index.ts'
import { dueDate, type Stop } from './clock.ts'
import { matterKinds, periodFor } from './periods.ts'

const noStops: Stop[] = []

const firstDay = '2000-01-01'
const centuryDays = daysBetween(firstDay, '2100-12-31')
const anyDay = fc.integer({ min: 0, max: centuryDays }).map(count => addDays(firstDay, count))
const anyKind = fc.constantFrom(...matterKinds)
const anyMoment = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 86_399_999 }))
  .map(([day, ms]) => new Date(startOfDay(day).getTime() + Math.min(ms, 82_799_999)))

test('on each day of a century, each period ends on a working day and never early', () => {
  for (const kind of matterKinds) {
    const period = periodFor(kind)
    let before = ''
    for (let count = 0; count <= centuryDays; count++) {
      const delivered = addDays(firstDay, count)
      const { dueOn } = dueDate({ start: startOfDay(delivered), period, stops: noStops })
      const length = daysBetween(delivered, dueOn!)
      assert.ok(isWorkingDay(dueOn!), dueOn!)
      assert.ok(length >= period.base.count && length <= period.base.count + 5, delivered)
      assert.ok(dueOn! >= before, `what came later on ${delivered} may not be due sooner`)
      before = dueOn!
    }
  }
})

test('the hour of delivery never changes the last day', () => {
  fc.assert(
    fc.property(anyDay, anyKind, fc.integer({ min: 0, max: 22 }), (day, kind, hour) => {
      const period = periodFor(kind)
      const midnight = startOfDay(day)
      const later = new Date(midnight.getTime() + hour * 3_600_000)
      const due = (start: Date) => dueDate({ start, period, stops: noStops }).dueOn
      assert.equal(due(later), due(midnight))
    }),
  )
})

test('a clock wrong by 400 days moves the last day by about 400 days, never by a leap', () => {
  fc.assert(
    fc.property(anyMoment, anyKind, fc.integer({ min: -400, max: 400 }), (start, kind, shift) => {
      const period = periodFor(kind)
      const due = (at: Date) => dueDate({ start: at, period, stops: noStops }).dueOn!
      const moved = due(startOfDay(addDays(due(start), 0)))
      assert.ok(moved > due(start))
      const other = new Date(start.getTime() + shift * 86_400_000)
      assert.ok(Math.abs(daysBetween(due(start), due(other)) - shift) <= 6)
    }),
  )
})

const anyStop = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 60 }))

test('a stop never makes the end earlier, and a longer one never either', () => {
  fc.assert(
    fc.property(
      anyMoment,
      anyStop,
      fc.integer({ min: 0, max: 30 }),
      (start, [from, days], more) => {
        const period = periodFor('general')
        const stop = (length: number) => {
          const first = addDays(dueDate({ start, period, stops: [] }).steps[0]!.day, from)
          return [{ from: first, to: addDays(first, length) }]
        }
        const due = (stops: Stop[]) => dueDate({ start, period, stops }).dueOn!
        assert.ok(due(stop(days)) >= due([]))
        assert.ok(due(stop(days + more)) >= due(stop(days)))
        assert.ok(due(stop(days)) >= addDays(due([]), days - 4))
        assert.ok(isWorkingDay(due(stop(days))))
      },
    ),
  )
})

test('after each stop the office has at least fifteen days', () => {
  fc.assert(
    fc.property(anyMoment, fc.array(anyStop, { minLength: 1, maxLength: 4 }), (start, drawn) => {
      const period = periodFor('general')
      const delivered = dueDate({ start, period, stops: [] }).steps[0]!.day
      const stops = drawn.map(([from, days]) => {
        const first = addDays(delivered, from)
        return { from: first, to: addDays(first, days) }
      })
      const { dueOn, steps } = dueDate({ start, period, stops })
      for (const step of steps.filter(step => step.rule === 'stop'))
        assert.ok(daysBetween(step.to!, dueOn!) >= 15)
      assert.deepEqual(dueDate({ start, period, stops: [...stops].reverse() }).dueOn, dueOn)
    }),
  )
})
