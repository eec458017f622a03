import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Check, unusual } from './checks.ts'
import { checksOf } from './flags.ts'

const unchecked: Check = { name: 'no-malware', result: 'not-done', details: [] }
const letter = { checks: [unchecked], waitsSince: '2026-11-20', earlierMark: null }
const found = (changes: Partial<Parameters<typeof checksOf>[0]>, today: string) =>
  unusual(checksOf({ ...letter, ...changes }, today)).map(check => check.name)

test('a letter of Friday has waited too long on Wednesday, the weekend not counted', () => {
  assert.deepEqual(found({}, '2026-11-20'), [])
  assert.deepEqual(found({}, '2026-11-22'), [])
  assert.deepEqual(found({}, '2026-11-24'), [])
  assert.deepEqual(found({}, '2026-11-25'), ['on-time'])
  assert.deepEqual(found({}, '2027-11-25'), ['on-time'])
})

test('holidays are not waited through, and what is assigned waits no more', () => {
  assert.deepEqual(found({ waitsSince: '2026-12-23' }, '2026-12-29'), [])
  assert.deepEqual(found({ waitsSince: '2026-12-23' }, '2026-12-30'), ['on-time'])
  assert.deepEqual(found({ waitsSince: null }, '2026-12-30'), [])
})

test('an earlier letter stands out by its mark, and what holds for all letters does not', () => {
  const checks = checksOf({ ...letter, earlierMark: 'KLAT/00001/2026' }, '2026-11-20')
  assert.deepEqual(unusual(checks), [
    { name: 'first-time', result: 'unusual', details: ['KLAT/00001/2026'] },
  ])
  assert.ok(!checks.some(check => check.name === 'no-malware'))
})
