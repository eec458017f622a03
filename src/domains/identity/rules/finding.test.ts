import assert from 'node:assert/strict'
import test from 'node:test'
import { isFinding, sealFinding } from './finding.ts'

const secret = Buffer.alloc(32, 7)
const finding = { officerId: 'officer', personId: 'person' }
const at = new Date('2026-11-21T10:00:00+01:00')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)
const proof = sealFinding(secret, finding, at)

test('a finding holds for half an hour and not before it was made', () => {
  assert.equal(isFinding(secret, finding, proof, at), true)
  assert.equal(isFinding(secret, finding, proof, later(1800)), true)
  assert.equal(isFinding(secret, finding, proof, later(1801)), false)
  assert.equal(isFinding(secret, finding, proof, later(-60)), false)
})

test('a finding is of one officer, one person and one installation', () => {
  assert.equal(isFinding(secret, { ...finding, officerId: 'other' }, proof, at), false)
  assert.equal(isFinding(secret, { ...finding, personId: 'other' }, proof, at), false)
  assert.equal(isFinding(Buffer.alloc(32, 8), finding, proof, at), false)
})

test('a changed or malformed proof is none', () => {
  const [seconds, mac] = proof.split('.')
  for (const wrong of ['', '.', `${Number(seconds) + 1}.${mac}`, `${seconds}.`, `${proof}A`, mac!])
    assert.equal(isFinding(secret, finding, wrong, at), false, wrong)
})
