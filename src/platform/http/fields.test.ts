import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formLimitBytes, readFields } from './fields.ts'

test('a name that is sent several times gives a list, in its order', () => {
  assert.deepEqual({ ...readFields('a=1&b=2&a=3&a=4') }, { a: ['1', '3', '4'], b: '2' })
})

test('one name as often as a body can hold it holds up nobody', () => {
  const begin = performance.now()
  const fields = readFields('a=&'.repeat(formLimitBytes / 3))
  assert.ok(fields.a!.length > 300_000)
  assert.ok(performance.now() - begin < 3000)
})
