import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { everyKind } from '../../../../../tests/forms/every-kind.ts'
import { dogForm } from '../../../../../tests/forms/example.ts'
import { largeForm } from '../../../../../tests/forms/large.ts'
import { functionNames } from '../cel/tree.ts'
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
