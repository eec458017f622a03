import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isPhone } from '../../foundation/czech/index.ts'
import { demoOffices } from './offices.ts'

test('no two offices of the demonstration share a telephone, an e-mail or a data box', () => {
  for (const name of ['phone', 'email', 'dataBoxId', 'web'] as const) {
    const values = demoOffices.map(({ settings }) => settings[name])
    assert.equal(new Set(values).size, demoOffices.length, name)
  }
  for (const { settings } of demoOffices) assert.ok(isPhone(settings.phone ?? ''), settings.phone)
})

test('a guide of the demonstration names the contacts of its office, none of its own', () => {
  const source = readFileSync(new URL('./guides.ts', import.meta.url), 'utf8')
  assert.doesNotMatch(source, /podatelna@|\+420/)
})
