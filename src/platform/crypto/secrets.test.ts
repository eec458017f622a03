import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import test from 'node:test'
import fc from 'fast-check'
import { newCode, normalCode } from './codes.ts'
import { decryptSecret, encryptSecret } from './secrets.ts'
import { newToken, tokenHash } from './tokens.ts'

const secret = randomBytes(32)

test('a secret comes back only with its key and its place', () => {
  const kept = encryptSecret(secret, 'JBSWY3DPEHPK3PXP', 'accounts/1')
  assert.equal(decryptSecret(secret, kept, 'accounts/1'), 'JBSWY3DPEHPK3PXP')
  assert.throws(() => decryptSecret(secret, kept, 'accounts/2'))
  assert.throws(() => decryptSecret(randomBytes(32), kept, 'accounts/1'))
})

test('a secret with any one bit flipped does not open', () => {
  const kept = encryptSecret(secret, 'JBSWY3DPEHPK3PXP', 'accounts/1')
  for (let bit = 0; bit < kept.length * 8; bit += 1) {
    const flipped = Buffer.from(kept)
    flipped[bit >> 3]! ^= 1 << (bit & 7)
    assert.throws(() => decryptSecret(secret, flipped, 'accounts/1'), `bit ${bit}`)
  }
})

test('the same secret is never written the same way twice', () => {
  const one = encryptSecret(secret, 'x', 'here')
  assert.notDeepEqual(encryptSecret(secret, 'x', 'here'), one)
})

test('a token has 256 bits and only its hash is kept', () => {
  const token = newToken()
  assert.equal(Buffer.from(token, 'base64url').length, 32)
  assert.equal(tokenHash(token).length, 32)
  assert.notEqual(newToken(), token)
})

test('a code read aloud, typed in any way, is the same code', () => {
  assert.match(newCode(2), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  assert.equal(normalCode(' k7qm 4r2o '), 'K7QM-4R20')
  assert.equal(normalCode('ilIL-0o0O'), '1111-0000')
  assert.equal(normalCode('<>'), '')
})

test('a new code is its own normal spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), groups => {
      const code = newCode(groups)
      return (
        normalCode(code) === code && normalCode(code.toLowerCase().replaceAll('-', ' ')) === code
      )
    }),
  )
})
