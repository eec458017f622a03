import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf } from '../../../../../tests/forms/example.ts'
import type { Field, FormPage } from '../definition.ts'
import { readDefinition } from '../reading/index.ts'
import { checkForm } from './index.ts'

const said = { cs: 'Když odpověď změníte, doklad se neodešle.' }
const owns = field('ma', 'yes-no')
const proof = field('doklad', 'file')

function field(name: string, kind: Field['kind'], more: Partial<Field> = {}): Field {
  return { name, kind, label: { cs: name }, ...more }
}

function page(name: string, fields: Field[], when?: string): FormPage {
  return { name, title: { cs: name }, fields, ...(when !== undefined && { when }) }
}

const signs = page('podpis', [field('druhy', 'cosignature')])

/** What blocks for being left behind on pages of who signs, after the sender's first page. */
function left(...pages: FormPage[]): string[] {
  return leftIn(signs, ...pages.map(page => ({ ...page, party: 'cosigner' as const })))
}

function leftIn(...pages: FormPage[]): string[] {
  const read = readDefinition(formOf(pages))
  assert.ok(read.ok, JSON.stringify(read))
  return checkForm(read.form)
    .filter(({ code }) => code === 'answer-left-behind')
    .map(({ level, place, detail }) => `${level} ${place}: ${detail}`)
}

test('what its sender leaves behind is told by the portal itself, so the form need not', () => {
  assert.deepEqual(leftIn(page('a', [owns]), page('b', [proof], 'ma')), [])
})

test('what the sender decides of the answers of who signs must be said', () => {
  const theirs = { ...page('b', [proof], 'ma'), party: 'cosigner' as const }
  assert.deepEqual(leftIn(page('a', [owns]), signs, theirs), [
    'blocks /pages/0/fields/0/help: doklad',
  ])
})

test('a file that a change of mind leaves behind blocks, at the deciding question', () => {
  assert.deepEqual(left(page('a', [owns]), page('b', [proof], 'ma')), [
    'blocks /pages/1/fields/0/help: doklad',
  ])
})

test('so do rows and long texts, each named once', () => {
  const rows = field('psi', 'group', { fields: [field('pes', 'text')], when: 'ma' })
  const why = field('proc', 'long-text', { when: 'ma' })
  assert.deepEqual(left(page('a', [owns, rows, why])), ['blocks /pages/1/fields/0/help: psi, proc'])
})

test('a help beside the deciding question, or an information on its page, is enough', () => {
  assert.deepEqual(left(page('a', [{ ...owns, help: said }]), page('b', [proof], 'ma')), [])
  const note = field('pozor', 'information', { text: said })
  assert.deepEqual(left(page('a', [note, owns]), page('b', [proof], 'ma')), [])
})

test('what is written in a moment is not called lost', () => {
  assert.deepEqual(left(page('a', [owns]), page('b', [field('kolik', 'number')], 'ma')), [])
})

test('what is asked whatever is answered is never left behind', () => {
  assert.deepEqual(left(page('a', [owns]), page('b', [proof], 'ma || !ma')), [])
})

test('both the condition of the page and that of the question decide', () => {
  const kind = field('druh', 'choice', {
    options: [
      { value: 'a', label: { cs: 'A' } },
      { value: 'b', label: { cs: 'B' } },
    ],
  })
  const inner = { ...proof, when: 'ma' }
  assert.deepEqual(left(page('a', [kind]), page('b', [owns, inner], "druh == 'a'")), [
    'blocks /pages/2/fields/0/help: doklad',
    'blocks /pages/1/fields/0/help: doklad',
  ])
})

test('through a computed value the questions behind it decide', () => {
  const sum = field('soucet', 'computed', { value: 'kolik * 2' })
  const count = field('kolik', 'number', { min: 0 })
  assert.deepEqual(left(page('a', [count, sum]), page('b', [proof], 'soucet > 4')), [
    'blocks /pages/1/fields/0/help: doklad',
  ])
})

test('within a row the question of the row decides', () => {
  const rows = field('psi', 'group', {
    fields: [field('nemoc', 'yes-no'), field('popis', 'long-text', { when: 'nemoc' })],
  })
  assert.deepEqual(left(page('a', [rows])), ['blocks /pages/1/fields/0/fields/0/help: popis'])
})

test('a declaration without which nobody goes on leaves nothing behind', () => {
  const agree = field('souhlas', 'declaration', { text: { cs: 'Souhlasím.' } })
  assert.deepEqual(left(page('a', [agree]), page('b', [proof], 'souhlas')), [])
})

test('the office and the day do not change by anybody’s change of mind', () => {
  assert.deepEqual(left(page('a', [{ ...proof, when: 'office.population > 1000' }])), [])
})

test('a condition that reads a question asked later is refused with its place', () => {
  const later = formOf([page('a', [{ ...proof, when: 'ma' }]), page('b', [owns])])
  const read = readDefinition(later)
  assert.ok(!read.ok)
  assert.deepEqual(
    read.faults.map(({ place, code }) => [place, code]),
    [['/pages/0/fields/0/when', 'rule-reads-later']],
  )
})
