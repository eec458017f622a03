import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Supplied, supplyDeed } from './supplying.ts'

const old = { title: 'Pes' }
const newer = { title: 'Psi' }
const own = { title: 'Pejsek' }

/** A work that nobody has touched since it came with the product. */
const untouched: Supplied = {
  newest: { content: old, byProduct: true, isWithdrawn: false },
  ...{ hasDraft: false, base: old, kept: null },
}

const edited: Supplied = {
  ...untouched,
  newest: { content: own, byProduct: false, isWithdrawn: false },
}

test('a newer text is published over what nobody has touched, the same one never', () => {
  assert.equal(supplyDeed(newer, untouched), 'publish')
  assert.equal(supplyDeed({ ...old }, untouched), 'nothing')
})

test('whatever a person did keeps the newer text waiting', () => {
  assert.equal(supplyDeed(newer, edited), 'keep')
  assert.equal(supplyDeed(newer, { ...untouched, hasDraft: true }), 'keep')
  const withdrawn = { content: old, byProduct: true, isWithdrawn: true }
  assert.equal(supplyDeed(newer, { ...untouched, newest: withdrawn }), 'keep')
})

test('an edited work waits for nothing while the product stays as it was', () => {
  assert.equal(supplyDeed(old, edited), 'nothing')
})

test('what is kept already is not kept again, and not told again once it was decided', () => {
  assert.equal(supplyDeed(newer, { ...edited, kept: newer }), 'nothing')
  assert.equal(supplyDeed(newer, { ...edited, kept: newer, base: newer }), 'nothing')
})

test('when the owner or the product come to the same text, no older one waits', () => {
  assert.equal(supplyDeed(own, { ...edited, kept: newer }), 'settle')
  assert.equal(supplyDeed(old, { ...edited, kept: newer }), 'settle')
})

test('a text that the owner declined is not published when their draft is gone', () => {
  assert.equal(supplyDeed(newer, { ...untouched, kept: newer, base: newer }), 'nothing')
})

test('what was begun and thrown away keeps no text of the product from its address', () => {
  const left = { newest: null, hasDraft: false, base: null, kept: null }
  assert.equal(supplyDeed(newer, left), 'publish')
  assert.equal(supplyDeed(newer, { ...left, hasDraft: true }), 'keep')
})
