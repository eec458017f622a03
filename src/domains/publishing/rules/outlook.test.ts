import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followerOf, lastDaysOf, outlookOf } from './outlook.ts'

const day = (number: number) => new Date(Date.UTC(2026, 10, number))
const version = (
  number: number,
  from: number,
  { to = null, withdrawn = null }: { to?: number | null; withdrawn?: number | null } = {},
) => ({
  number,
  publishedFrom: day(from),
  publishedTo: to === null ? null : day(to),
  withdrawnAt: withdrawn === null ? null : day(withdrawn),
})

/** Which version follows, in whatever order they come. */
function follower(...versions: ReturnType<typeof version>[]): number | null | undefined {
  const [number, turned] = [versions, versions.toReversed()].map(
    all => followerOf(all, day(10))?.number ?? null,
  )
  assert.equal(number, turned, 'the order in which they come says nothing')
  return number
}

test('the version that lasts longest follows, though another one began later', () => {
  assert.equal(follower(version(1, 1, { to: 20 }), version(2, 5, { to: 15 })), 1)
  assert.equal(follower(version(1, 1), version(2, 5, { to: 15 })), 1, 'no end lasts longest')
  assert.equal(follower(version(1, 1, { withdrawn: 12 }), version(2, 5, { to: 15 })), 2)
  assert.equal(follower(version(1, 1, { to: 30, withdrawn: 12 }), version(2, 5, { to: 15 })), 2)
})

test('of several that last as long the one that begins last follows, then the later', () => {
  assert.equal(follower(version(1, 5), version(2, 1), version(3, 3)), 1)
  assert.equal(follower(version(1, 5, { to: 15 }), version(2, 1, { to: 15 })), 1)
  assert.equal(follower(version(1, 5), version(2, 5)), 2)
})

test('what has ended or is withdrawn follows nothing, and what ends today not either', () => {
  assert.equal(follower(version(1, 1, { to: 9 }), version(2, 1, { withdrawn: 10 })), null)
  assert.deepEqual(followerOf([version(1, 1, { to: 11 })], day(10)), {
    number: 1,
    lastDay: '2026-11-11',
  })
})

test('what follows is what readers get after the last day of the new version', () => {
  const there = [version(1, 1, { to: 20 }), version(2, 5, { to: 15 })]
  const next = version(3, 11, { to: 17 })
  const { turns } = outlookOf([...there, next], day(10))
  assert.equal(turns.at(-2)?.number, followerOf(there, day(10))?.number)
  assert.equal(turns.at(-1)?.number, null)
})

/** The last days in whatever order the versions come. */
function lastDays(...versions: ReturnType<typeof version>[]): (string | null)[] {
  const [days, turned] = [versions, versions.toReversed()].map(all => lastDaysOf(all))
  const inOrder = (found = days) => versions.map(({ number }) => found!.get(number) ?? null)
  assert.deepEqual(inOrder(), inOrder(turned), 'the order in which they come says nothing')
  return inOrder()
}

test('a version ends the day before another one takes its place', () => {
  const november = (number: number) => `2026-11-${String(number).padStart(2, '0')}`
  // These begin at one in the morning in Prague: the day is the same.
  assert.deepEqual(lastDays(version(1, 1), version(2, 9)), [november(9), null])
  const withdrawn = [version(1, 1, { withdrawn: 15 }), version(2, 9, { withdrawn: 15 })]
  assert.deepEqual(lastDays(...withdrawn), [november(9), november(15)])
})

test('a version that comes back when another one ends has no end, or its own', () => {
  assert.deepEqual(lastDays(version(1, 1), version(2, 9, { to: 12 })), [null, '2026-11-12'])
  const ending = lastDays(version(1, 1, { to: 20 }), version(2, 9, { to: 12 }))
  assert.deepEqual(ending, ['2026-11-20', '2026-11-12'])
})

test('a version that is never offered keeps the end that it was given', () => {
  assert.deepEqual(lastDays(version(1, 5, { to: 12 }), version(2, 5)), ['2026-11-12', null])
  assert.deepEqual(lastDays(version(1, 9, { withdrawn: 7 }), version(2, 5)), ['2026-11-07', null])
  assert.deepEqual(lastDays(), [])
})
