import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tracesOf } from './traces.ts'

const file = (sha256: string) => ({ name: 'a.pdf', sha256, sizeBytes: 1, mimeType: 'x' })
const letter = { sender: { name: 'Jana Nováková' }, subject: 'Kácení lípy', files: [file('ab')] }
const meets = (one: typeof letter, other: typeof letter) =>
  tracesOf(one).some(trace => tracesOf(other).includes(trace))

test('a letter is known again by its sender with its subject or a file', () => {
  assert.ok(meets(letter, { ...letter, subject: 'KACENI  lipy.', files: [] }))
  assert.ok(meets(letter, { ...letter, subject: 'Ještě jednou' }))
  assert.ok(!meets(letter, { ...letter, subject: 'Kácení smrku', files: [file('cd')] }))
  assert.ok(!meets(letter, { ...letter, sender: { name: 'Karel Dvořák' } }))
})

test('nobody known is not the same nobody twice, and no subject is no likeness', () => {
  assert.deepEqual(tracesOf({ ...letter, sender: { name: ' ' } }), [])
  assert.deepEqual(tracesOf({ ...letter, subject: '', files: [] }), [])
})

test('one file attached twice leaves one trace', () => {
  assert.equal(tracesOf({ ...letter, files: [file('ab'), file('ab')] }).length, 2)
})
