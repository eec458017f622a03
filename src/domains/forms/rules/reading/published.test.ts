import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { everyKind } from '../../../../../tests/forms/every-kind.ts'
import { dogForm, formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { largeForm } from '../../../../../tests/forms/large.ts'
import { functionNames } from '../cel/tree.ts'
import type { Field, FieldKind } from '../definition.ts'
import { planForm } from '../plan/index.ts'
import { schema } from './schema.ts'

const root = new URL('../../../../../', import.meta.url)
const published = new URL('docs/interface/form-definition.schema.json', root)
const guide = new URL('docs/interface/form-rules.md', root)

test('the published schema is the one that definitions are read by', () => {
  const text = `${JSON.stringify(schema, null, 2)}\n`
  if (process.env.UPDATE) writeFileSync(published, text)
  assert.equal(readFileSync(published, 'utf8'), text)
})

test('whoever reads the published schema takes our forms', () => {
  const ajv = new Ajv2020({ allowUnionTypes: true })
  const validate = ajv.compile(JSON.parse(readFileSync(published, 'utf8')))
  for (const form of [dogForm, everyKind, largeForm()]) {
    assert.ok(validate(form), JSON.stringify(validate.errors))
  }
})

test('the guide for clerks tells of each function of the rules', () => {
  const text = readFileSync(guide, 'utf8')
  const silent = functionNames.filter(name => !text.includes(`${name}(`))
  assert.deepEqual(silent, [])
})

const label = { cs: 'Otázka' }
const option = { value: 'park', label }
const named = (kinds: Record<string, FieldKind>): Field[] =>
  Object.entries(kinds).map(([name, kind]) => ({
    ...{ name, kind, label },
    ...(/^choices?$/.test(kind) && { options: [option] }),
  }))

/** The questions of which the guide speaks. */
const questions: Field[] = [
  ...named({ hasDog: 'yes-no', hasCat: 'yes-no', senior: 'yes-no', count: 'number' }),
  ...named({ place: 'choice', needs: 'choices', start: 'date', end: 'date', person: 'person' }),
  ...named({ owner: 'person', home: 'address', second: 'cosignature', photos: 'file' }),
  ...named({ phone: 'phone', mail: 'email' }),
  {
    ...{ name: 'dogs', kind: 'group', label },
    fields: named({ age: 'number', price: 'money', chip: 'text', name: 'text', guide: 'yes-no' }),
  },
]

test('each rule that the guide shows is taken', () => {
  const text = readFileSync(guide, 'utf8')
  const shown = text.slice(text.indexOf('## První'), text.indexOf('## Funkce'))
  const spans = [...shown.matchAll(/`([^`]+)`/g)].map(([, span]) => span!.replaceAll('\\|', '|'))
  const rules = spans.filter(span => /[(?]| [-+*<>=!&|]+ |"|^!\w|^office\./.test(span))
  const whole = rules.filter(rule => !/^age |^a \?|^"|^!$|x\)/.test(rule))
  assert.ok(whole.length >= 25, String(whole.length))
  for (const value of whole) {
    const result: Field = { name: 'result', kind: 'computed', label, value }
    const { faults } = planForm(formOf([pageOf(...questions, result)]))
    assert.deepEqual(faults, [], value)
  }
})
