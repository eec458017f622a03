import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTest, readSources, readText } from './house/sources.ts'

const guide = readText('docs/operation.md')

test('the guide of operation names every setting, and no other', () => {
  const name = /\b(?:VIRTUOS|DATABASE)_[A-Z_]*[A-Z]\b/g
  const sources = readSources('src').filter(source => !isTest(source.path))
  const used = new Set(sources.flatMap(source => source.text.match(name) ?? []))
  const told = new Set(guide.match(name))
  assert.deepEqual(
    { untold: [...used.difference(told)], unused: [...told.difference(used)] },
    { untold: [], unused: [] },
  )
})
