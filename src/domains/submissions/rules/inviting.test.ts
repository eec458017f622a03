import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostInvitations } from './inviting.ts'

test('who has shown no office their identity invites fewer people a day', () => {
  const verified = mostInvitations({ isVerified: true, places: 1 })
  const unverified = mostInvitations({ isVerified: false, places: 1 })
  assert.ok(unverified.person < verified.person)
  assert.ok(unverified.email < verified.email)
  assert.ok(verified.pair < verified.email)
})

test('each place of a form can be invited once, and a few of them anew', () => {
  for (const places of [1, 2, 20]) {
    const { draft } = mostInvitations({ isVerified: true, places })
    assert.ok(draft > places && draft <= places + 5)
  }
})
