import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { house } from '../src/app/house.ts'
import type { Route } from '../src/platform/http/index.ts'

const snapshot = new URL('paths.snapshot.txt', import.meta.url)

/** Renewed on purpose only: `UPDATE=1 ./virtuos test paths`, then read the difference. */
test('no address changes unnoticed: method, pattern, who may come', async () => {
  const now = house.routes.map(lineOf).sort().join('\n') + '\n'
  if (process.env.UPDATE) await writeFile(snapshot, now)
  assert.equal(now, await readFile(snapshot, 'utf8'))
})

test('every address is served once', () => {
  const doors = house.routes.map(({ method, pattern }) => `${method} ${pattern}`)
  assert.deepEqual(doors, [...new Set(doors)])
})

test('addresses are Czech nouns in small letters without diacritics', () => {
  const strange = house.routes
    .map(route => route.pattern)
    .filter(pattern => !/^(\/([a-z0-9.-]+|:[A-Za-z]+|\*))*\/?$/.test(pattern))
  assert.deepEqual(strange, [])
})

test('a deed that changes something leaves a trace', () => {
  const silent = house.routes
    .filter(route => route.method === 'POST' && !route.settings.machine)
    .filter(route => Array.isArray(route.settings.who) && !route.settings.audit)
  assert.deepEqual(silent.map(lineOf), [])
})

function lineOf({ method, pattern, settings }: Route): string {
  const who = typeof settings.who === 'string' ? settings.who : settings.who.join(', ')
  const turns = settings.costly ? ', one at a time' : ''
  return `${method.padEnd(4)} ${pattern}  ${who}${turns}`
}
