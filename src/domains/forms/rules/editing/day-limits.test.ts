import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { limitDay } from '../kinds/day-limit.ts'
import { readDefinition } from '../reading/index.ts'
import { limitFrom, limitSaid } from './day-limits.ts'

test('a limit counted from the day of filling in is said in days', () => {
  assert.deepEqual(limitSaid('today+30'), { way: 'after', value: '30' })
  assert.deepEqual(limitSaid('today-1'), { way: 'before', value: '1' })
  assert.deepEqual(limitSaid('today'), { way: 'today', value: '' })
  assert.deepEqual(limitSaid('2026-12-24'), { way: 'day', value: '24. 12. 2026' })
  assert.deepEqual(limitSaid(undefined), { way: 'none', value: '' })
})

test('what was said comes to the same limit again', () => {
  const limit = fc.oneof(
    fc.integer({ min: 1, max: 40_000 }).map(days => `today+${days}`),
    fc.integer({ min: 1, max: 40_000 }).map(days => `today-${days}`),
    fc.constantFrom('today', '2026-12-24', '2028-02-29', undefined),
  )
  fc.assert(
    fc.property(limit, some => assert.deepEqual(limitFrom(limitSaid(some)), { limit: some })),
  )
})

test('days must be a number, a date must exist', () => {
  assert.deepEqual(limitFrom({ way: 'after', value: 'měsíc' }), { wrong: 'days-wrong' })
  assert.deepEqual(limitFrom({ way: 'before', value: '' }), { wrong: 'days-wrong' })
  assert.deepEqual(limitFrom({ way: 'after', value: '99999' }), { wrong: 'days-wrong' })
  assert.deepEqual(limitFrom({ way: 'day', value: '31. 2. 2026' }), { wrong: 'day-wrong' })
  assert.deepEqual(limitFrom({ way: 'after', value: '0' }), { limit: 'today' })
})

test('a limit comes to a day by the day of filling in', () => {
  assert.equal(limitDay('today+30', '2026-11-22'), '2026-12-22')
  assert.equal(limitDay('today-22', '2026-11-22'), '2026-10-31')
  assert.equal(limitDay('2026-12-24', '2026-11-22'), '2026-12-24')
  assert.equal(limitDay('zítra', '2026-11-22'), null)
})

test('limits that leave no day between them are refused, days from today too', () => {
  const faults = (min: string, max: string) => {
    const read = readDefinition(
      formOf([pageOf({ name: 'od', kind: 'date', label: { cs: 'Od' }, min, max })]),
    )
    return read.ok ? [] : read.faults.map(({ code }) => code)
  }
  assert.deepEqual(faults('today+30', 'today+10'), ['limits-crossed'])
  assert.deepEqual(faults('2026-12-24', '2026-12-01'), ['limits-crossed'])
  assert.deepEqual(faults('today+10', 'today+30'), [])
  assert.deepEqual(faults('today', '2020-01-01'), [])
})
