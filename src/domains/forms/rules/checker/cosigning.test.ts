import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf } from '../../../../../tests/forms/example.ts'
import { flat } from '../../../../../tests/forms/flat.ts'
import type { Field, FormDefinition, FormPage, Shows } from '../definition.ts'
import { readDefinition } from '../reading/index.ts'
import { checkForm } from './index.ts'

const text = (name: string, more: Partial<Field> = {}): Field => ({
  ...{ name, kind: 'text', label: { cs: name } },
  ...more,
})
const asks = text('adresa')
const birthNumber = text('rodne', { kind: 'birth-number' })
const signer = (name: string, shows?: Shows) =>
  text(name, { kind: 'cosignature', ...(shows && { shows }) })
const pageOf = (name: string, fields: Field[], more: Partial<FormPage> = {}): FormPage => ({
  ...{ name, title: { cs: name }, fields },
  ...more,
})
const own = (name: string, fields: Field[], cosigner?: string) =>
  pageOf(name, fields, { party: 'cosigner', ...(cosigner && { cosigner }) })

/** What is found of who signs. */
function found(form: FormDefinition): string[] {
  const read = readDefinition(form)
  assert.ok(read.ok, JSON.stringify(read))
  return checkForm(read.form)
    .filter(({ code }) => /^cosigner|^shown|^signer/.test(code))
    .map(({ level, place, code, detail }) => `${level} ${place} ${code}: ${detail}`)
}

test('a form where each sees what is theirs has nothing to be told', () => {
  assert.deepEqual(found(flat), [])
})

test('who would sign without seeing anything stops publishing', () => {
  for (const shows of [undefined, {}, { fees: true }, { pages: ['podpis'] }]) {
    const pages = [pageOf('kde', [asks]), pageOf('podpis', [signer('druhy', shows)])]
    assert.deepEqual(found(formOf(pages)), [
      'blocks /pages/1/fields/0/shows cosigner-sees-nothing: druhy',
    ])
  }
})

test('a birth number is not shown with its page; shown by name, it is warned of', () => {
  const pages = (shows: Shows) => [pageOf('kdo', [birthNumber]), pageOf('b', [signer('s', shows)])]
  assert.deepEqual(found(formOf(pages({ pages: ['kdo'] }))), [
    'blocks /pages/1/fields/0/shows cosigner-sees-nothing: s',
  ])
  assert.deepEqual(found(formOf(pages({ fields: ['rodne'] }))), [
    'warns /pages/1/fields/0/shows cosigner-sees-birth-number: rodne',
  ])
})

test("another signer's page, answer or name is not to be shown", () => {
  const shows = { pages: ['kde', 'za-prvni'], fields: ['prvni', 'souhlas'] }
  const form = formOf([
    pageOf('kde', [asks, signer('prvni', { pages: ['kde'] }), signer('druhy', shows)]),
    own('za-prvni', [text('souhlas')], 'prvni'),
  ])
  assert.deepEqual(
    found(form),
    ['za-prvni', 'prvni', 'souhlas'].map(
      name => `blocks /pages/0/fields/2/shows cosigner-sees-other: ${name}`,
    ),
  )
})

test('of two who sign each page says whose it is', () => {
  const seen = { pages: ['kde'] }
  const pages = (cosigner?: string) => [
    pageOf('kde', [asks, signer('prvni', seen), signer('druhy', seen)]),
    own('za', [text('souhlas')], cosigner),
  ]
  const said = ['blocks /pages/1/cosigner cosigner-unsaid: za']
  assert.deepEqual(found(formOf(pages())), said)
  assert.deepEqual(found(formOf(pages('nikdo'))), said)
  assert.deepEqual(found(formOf(pages('prvni'))), [])
})

test('what is to be shown and is gone is named', () => {
  const shows = { pages: ['kde', 'pryc'], fields: ['nic'] }
  assert.deepEqual(found(formOf([pageOf('kde', [asks, signer('s', shows)])])), [
    'blocks /pages/0/fields/1/shows shown-gone: pryc',
    'blocks /pages/0/fields/1/shows shown-gone: nic',
  ])
})

test('a value that tells what is hidden is warned of; a rule on another signer blocks', () => {
  const seen = { pages: ['kde'] }
  const sum = text('soucet', { kind: 'computed', value: 'prijem * 2.0' })
  const income = text('prijem', { kind: 'number', min: 0 })
  const form = formOf([
    pageOf('kdo', [income]),
    pageOf('kde', [asks, sum, signer('prvni', seen), signer('druhy', seen)]),
    own('za-prvni', [text('a')], 'prvni'),
    own('za-druhy', [text('b', { when: "a == 'ano'" })], 'druhy'),
  ])
  const warned = 'warns /pages/1/fields/1/value cosigner-reads-hidden: prijem'
  assert.deepEqual(found(form), [warned, 'blocks /pages/3/fields/0/when cosigner-reads-other: a'])
})

test('who signs is a person asked for before; a link to anything else stops publishing', () => {
  const person = text('osoba', { kind: 'person' })
  const linked = (to: string) => text('s', { kind: 'cosignature', person: to, shows })
  const shows = { pages: ['kde'] }
  const group = text('lide', { kind: 'group', fields: [text('clen', { kind: 'person' })] })
  const forms: [string, Field[], string[]][] = [
    ['osoba', [person, linked('osoba')], []],
    ['nikdo', [linked('nikdo')], ['signer-gone: nikdo']],
    ['adresa', [linked('adresa')], ['signer-no-person: adresa']],
    ['clen', [group, linked('clen')], ['signer-no-person: clen']],
    ['osoba', [linked('osoba'), person], ['signer-later: osoba']],
  ]
  for (const [to, fields, expected] of forms) {
    const at = fields.findIndex(({ name }) => name === 's')
    const form = formOf([pageOf('kde', [asks]), pageOf('kdo', fields)])
    const said = expected.map(one => `blocks /pages/1/fields/${at}/person ${one}`)
    assert.deepEqual(found(form), said, to)
  }
})

test('a person whom another signer names is not one to invite; alone they are not enough', () => {
  const person = text('osoba', { kind: 'person' })
  const first = signer('prvni', { pages: ['kde'] })
  const second = text('druhy', { kind: 'cosignature', person: 'osoba', shows: { pages: ['kde'] } })
  const form = formOf([
    pageOf('kde', [asks, first]),
    own('za', [person], 'prvni'),
    pageOf('dalsi', [second]),
  ])
  assert.deepEqual(found(form), ['blocks /pages/2/fields/0/person signer-later: osoba'])
  const blind = text('s', { kind: 'cosignature', person: 'osoba' })
  assert.deepEqual(found(formOf([pageOf('kdo', [person, blind])])), [
    'blocks /pages/0/fields/1/shows cosigner-sees-nothing: s',
  ])
})

test('only a question for who signs links to a person', () => {
  const read = readDefinition(formOf([pageOf('kde', [text('adresa', { person: 'nikdo' })])]))
  assert.ok(!read.ok)
  assert.match(JSON.stringify(read), /fields\/0\/person.*does-not-belong/)
})
