import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { careOf, endOf, firstCare, type Unsent } from './unfinished.ts'

const changedAt = new Date('2026-11-01T09:00:00Z')
const on = (day: number) => new Date(changedAt.getTime() + day * 86_400_000)
const fresh: Unsent = { changedAt, remindedAt: null, warnedAt: null }

test('for a week nobody is bothered', () => {
  assert.deepEqual(careOf(fresh, on(6.9)), { due: 'nothing', again: on(7) })
  assert.deepEqual(firstCare(changedAt), on(7))
})

test('after a week the sender is reminded, once', () => {
  assert.deepEqual(careOf(fresh, on(7)), { due: 'reminder', again: on(14) })
  const reminded = { ...fresh, remindedAt: on(7) }
  assert.deepEqual(careOf(reminded, on(14)), { due: 'nothing', again: on(21) })
  assert.deepEqual(careOf(reminded, on(49)), { due: 'nothing', again: on(53) })
})

test('whoever writes on is reminded anew, a week after that', () => {
  const again = { changedAt: on(10), remindedAt: on(7), warnedAt: null }
  assert.deepEqual(careOf(again, on(11)), { due: 'nothing', again: on(17) })
})

test('a week before its end the sender is warned, and on its day the draft ends', () => {
  assert.deepEqual(careOf({ ...fresh, remindedAt: on(7) }, on(53)), {
    due: 'warning',
    again: on(60),
  })
  const warned = { ...fresh, remindedAt: on(7), warnedAt: on(53) }
  assert.equal(careOf(warned, on(59)).due, 'nothing')
  assert.deepEqual(careOf(warned, on(60)), { due: 'end', again: null })
})

test('a warning that came late is followed by a whole week', () => {
  assert.deepEqual(careOf(fresh, on(90)), { due: 'warning', again: on(97) })
  const warned = { ...fresh, warnedAt: on(90) }
  assert.equal(careOf(warned, on(96)).due, 'nothing')
  assert.equal(careOf(warned, on(97)).due, 'end')
  assert.deepEqual(endOf(warned, on(91)), on(97))
})

test('nothing ever ends that was not warned of a week before', () => {
  const day = fc.integer({ min: 0, max: 200 }).map(on)
  fc.assert(
    fc.property(fc.option(day), fc.option(day), day, (remindedAt, warnedAt, at) => {
      const { due } = careOf({ changedAt, remindedAt, warnedAt }, at)
      if (due !== 'end') return
      assert.ok(warnedAt && at.getTime() - warnedAt.getTime() >= 7 * 86_400_000)
      assert.ok(at >= on(60))
    }),
  )
})
