import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stretchOf } from './stretch.ts'

const noon = new Date('2026-11-21T12:00:00+01:00')

test('a version is offered from midnight in Prague to the end of its last day', () => {
  assert.deepEqual(stretchOf({ from: '2026-12-24', to: '2026-12-24' }, noon), {
    ok: true,
    value: {
      from: new Date('2026-12-24T00:00:00+01:00'),
      to: new Date('2026-12-25T00:00:00+01:00'),
    },
  })
})

test('today and no day both mean from now on', () => {
  const now = { ok: true, value: { from: noon, to: null } }
  assert.deepEqual(stretchOf({ from: '2026-11-21', to: null }, noon), now)
  assert.deepEqual(stretchOf({ from: null, to: null }, noon), now)
})

test('nothing is published from a day that is over, or to one before its first', () => {
  const refused = (from: string | null, to: string | null) => {
    const outcome = stretchOf({ from, to }, noon)
    return outcome.ok ? null : outcome.refusal
  }
  assert.equal(refused('2026-11-20', null), 'day-past')
  assert.equal(refused('2025-12-01', null), 'day-past')
  assert.equal(refused('2026-12-24', '2026-12-23'), 'ends-before-it-begins')
  assert.equal(refused(null, '2026-11-20'), 'ends-before-it-begins')
})
