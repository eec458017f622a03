import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogGuide } from '../../../../tests/guides/example.ts'
import { withPart } from './editing.ts'
import type { Guide } from './guide.ts'
import { readContent } from './reading.ts'

const typedFee = (czk: string) =>
  readContent(withPart(dogGuide, 'fees', { 'fees-0-name-cs': 'Za psa', 'fees-0-czk': czk }))

test('an amount of a guide is read as the amounts of forms are', () => {
  for (const [typed, czk] of [
    ['1 200,50 Kč', 1200.5],
    ['1.500', 1500],
    ['1.500,50', 1500.5],
    ['1 500,-', 1500],
    ['1500.5', 1500.5],
    ['0', 0],
  ] as const) {
    const read = typedFee(typed)
    assert.ok(read.ok, typed)
    assert.equal((read.content as Guide).fees?.[0]?.czk, czk, typed)
  }
})

test('an amount that is unclear, finer than hellers, negative or no number is asked back', () => {
  for (const typed of ['1,500', '1,2345', '-5', 'moc', '12 korun', '1234567890']) {
    assert.deepEqual(
      typedFee(typed),
      { ok: false, faults: [{ place: '/fees/0/czk', code: 'no-amount' }] },
      typed,
    )
  }
})
