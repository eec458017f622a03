import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Submission } from '../../rules/submission.ts'
import { type Invited, mayRead } from './invited.ts'

const draft = { received: null } as Submission
const sent = { received: { recordMark: 'KLAT/00001/2026' } } as Submission

const reads = (around: Partial<Parameters<typeof mayRead>[0]>) =>
  mayRead({ viewer: 'invited', state: 'invited', unfit: null, draft, ...around })

test('whose signature a change has ended reads the form until it is sent, and no more then', () => {
  assert.equal(reads({ state: 'outdated' }), true)
  assert.equal(reads({ state: 'outdated', draft: sent }), false)
})

test('who signed what was sent reads it also afterwards; who never answered does not', () => {
  assert.equal(reads({ state: 'confirmed', draft: sent }), true)
  assert.equal(reads({ draft: sent }), false)
})

test('nobody reads who is a stranger, may not sign, has refused or came too late', () => {
  assert.equal(reads({ viewer: 'stranger', state: 'confirmed' }), false)
  assert.equal(reads({ unfit: 'other-name' }), false)
  for (const state of ['refused', 'expired', 'taken-back', 'none'] as Invited['state'][]) {
    assert.equal(reads({ state }), false, state)
  }
})
