import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { demoPassword, jana, officers } from '../demo/cast.ts'
import { beginDemo, endDemo, hasDemo, isDemoUnfinished, signInTable } from './demo.ts'

test('everybody of the cast is told to the newcomer, each on a line', () => {
  const table = signInTable()
  assert.match(table, new RegExp(demoPassword))
  for (const { email } of [jana, ...Object.values(officers)]) {
    assert.match(table, new RegExp(`^  .*  ${email}$`, 'm'))
  }
})

test('README names everybody whom the start names', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  for (const [, email] of signInTable().matchAll(/ {2}(\S+@\S+)$/gm)) {
    assert.ok(readme.includes(`\`${email}\``), email)
  }
})

test('a demonstration is unfinished until it is told to its end', async t => {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtuos-demo-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const state = () => [isDemoUnfinished(folder), hasDemo(folder)]
  assert.deepEqual(state(), [false, false])
  await beginDemo(folder)
  assert.deepEqual(state(), [true, false])
  await endDemo(folder)
  assert.deepEqual(state(), [false, true])
  assert.ok(existsSync(folder))
})
