import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field } from '../../forms/index.ts'
import { mostNames } from './filling-names.ts'

const text: Field = { name: 'ulice', kind: 'text', label: { cs: 'Ulice' } }
const options = Array.from({ length: 150 }, (_, at) => ({
  value: `v${at}`,
  label: { cs: `${at}` },
}))

test('a page can send each part of each answer, and the buttons of the portal', () => {
  assert.equal(mostNames([text]), 206)
  assert.equal(mostNames([text, { ...text, kind: 'choices', options }]), 356)
})

test('a group can send a hundred rows, and how many there are', () => {
  const fields = Array.from({ length: 60 }, (_, at) => ({ ...text, name: `t${at}` }))
  assert.equal(mostNames([{ ...text, kind: 'group', fields }]), 200 + 1 + 100 * 60 * 6)
})

test('of a page whose questions are not known nothing is said', () => {
  assert.equal(mostNames([]), undefined)
})
