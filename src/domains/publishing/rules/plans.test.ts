import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newestOf, plansOf, whyNotCallOff, withdrawalPlanned } from './plans.ts'

const day = (number: number) => new Date(Date.UTC(2026, 11, number))
const version = (number: number, from: number, withdrawn?: number) => ({
  ...{ number, publishedFrom: day(from), publishedTo: null },
  withdrawnAt: withdrawn ? day(withdrawn) : null,
})

test('what is planned is what begins or is withdrawn on a later day, the nearest first', () => {
  const versions = [version(3, 20, 28), version(2, 5, 28), version(1, 1, 28)]
  assert.deepEqual(plansOf(versions, day(10)), [
    { kind: 'version', number: 3, from: day(20) },
    { kind: 'withdrawal', number: 3, from: day(28) },
  ])
  assert.deepEqual(plansOf(versions, day(29)), [])
  assert.deepEqual(withdrawalPlanned(versions, day(10)), day(28))
  assert.equal(withdrawalPlanned(versions, day(28)), null)
})

test('a version that was called off is neither planned nor the newest', () => {
  const versions = [version(2, 20, 10), version(1, 1)]
  assert.deepEqual(plansOf(versions, day(9)).length, 1, 'before it is called off')
  assert.deepEqual(plansOf(versions, day(11)), [])
  assert.equal(newestOf(versions)?.number, 1)
  assert.equal(newestOf([version(1, 20, 10)])?.number, 1, 'of nothing else it is')
  assert.equal(newestOf([version(2, 3, 8), version(1, 1)])?.number, 2, 'withdrawn, not called off')
})

test('a plan is called off only as it was seen', () => {
  const versions = [version(2, 20), version(1, 1)]
  const seen = { kind: 'version', number: 2, from: day(20) } as const
  assert.equal(whyNotCallOff(versions, seen, day(10)), null)
  assert.equal(whyNotCallOff(versions, seen, day(21)), 'no-plan')
  assert.equal(whyNotCallOff(versions, { ...seen, from: day(19) }, day(10)), 'no-plan')
  assert.equal(whyNotCallOff(versions, { ...seen, kind: 'withdrawal' }, day(10)), 'no-plan')
})
