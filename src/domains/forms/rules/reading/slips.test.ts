import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf, world } from '../../../../../tests/forms/example.ts'
import { walksOf } from '../checker/index.ts'
import { checkAll } from '../checking.ts'
import type { Field } from '../definition.ts'
import { fieldNameFrom } from '../editing/names.ts'
import { readDefinition } from './index.ts'

const words = { cs: 'Otázka' }
const text = (name: string): Field => ({ name, kind: 'text', label: words })

test('no question is named as what the pages of filling in send along', () => {
  for (const name of ['verze', 'akce', 'formular', 'videno', 'znovu', 'urad', 'z']) {
    assert.equal(first(formOf([pageOf(text(name))])), '/pages/0/fields/0/name name-taken', name)
  }
  assert.equal(fieldNameFrom('Verze', formOf([pageOf(text('a'))])), 'verze2')
})

test('what a database cannot keep is refused with its place', () => {
  for (const half of ['\\ud800', '\\u0000']) {
    const json = JSON.stringify(formOf([pageOf(text('a'))])).replace('Otázka', half)
    assert.equal(first(json), '/pages/0/fields/0/label/cs wrong-form')
  }
})

test('a file with a byte-order mark is read, and a huge one is called too large', () => {
  const json = JSON.stringify(formOf([pageOf(text('a'))]))
  assert.ok(readDefinition(`\uFEFF${json}`).ok)
  assert.equal(first(`"${'a'.repeat(3_000_000)}"`), ' too-large')
})

test('slips of those who never wrote a rule are told as what they are', () => {
  const faultOf = (when: string) => {
    const vek: Field = { name: 'vek', kind: 'number', label: words }
    return first(formOf([pageOf(vek, { ...text('b'), when })]))?.split(' ')[1]
  }
  assert.equal(faultOf('vek = 2'), 'rule-one-equals')
  assert.equal(faultOf('vek > 5,5'), 'rule-comma')
  assert.equal(faultOf('když vek > 2'), 'rule-words')
  assert.equal(faultOf('(vek > 2'), 'rule-syntax')
})

test('a text of letters that nobody sees is no answer', () => {
  const form = formOf([pageOf(text('a'))])
  for (const unseen of ['\u200B', '\u00AD\u2060', '\u3164', '\u115F \uFFA0', '\u2800']) {
    assert.equal(checkAll(form, { a: unseen }, world)[0]?.code, 'missing')
  }
  assert.deepEqual(checkAll(form, { a: 'Š\u200B' }, world), [])
})

test('a walk keeps the limits of days on the day on which it is walked', () => {
  const day: Field = { name: 'den', kind: 'date', label: words, min: 'today+30' }
  const form = formOf([pageOf(day)])
  for (const today of ['2026-11-22', '2031-02-28'] as const) {
    const [walk] = walksOf(form, today)
    assert.deepEqual(checkAll(form, walk!.answers, { ...world, today }), [])
  }
})

function first(json: unknown): string | undefined {
  const read = readDefinition(json)
  return read.ok ? undefined : `${read.faults[0]!.place} ${read.faults[0]!.code}`
}
