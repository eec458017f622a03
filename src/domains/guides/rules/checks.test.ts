import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsUntil, needsCheck } from './checks.ts'

test('a guide holds for twelve months as the law counts them', () => {
  assert.equal(holdsUntil('2028-02-29'), '2029-02-28')
  assert.ok(!needsCheck('2025-11-21', '2026-11-21'))
  assert.ok(needsCheck('2025-11-21', '2026-11-22'))
})
