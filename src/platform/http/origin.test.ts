import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayAct } from './origin.ts'

const portal = 'https://virtuos.example'

test('reading is always allowed, whatever the page that asks', () => {
  assert.ok(mayAct('GET', { 'sec-fetch-site': 'cross-site' }, portal))
})

test('what the browser says of the site decides', () => {
  const from = (site: string) => mayAct('POST', { 'sec-fetch-site': site }, portal)
  assert.deepEqual(['same-origin', 'none'].map(from), [true, true])
  assert.deepEqual(['same-site', 'cross-site', 'odd'].map(from), [false, false, false])
})

test('on HTTPS only the configured address is ours, whatever name the request came by', () => {
  const evil = 'https://evil.example'
  assert.ok(mayAct('POST', { origin: portal }, portal))
  assert.ok(!mayAct('POST', { origin: evil, host: 'evil.example' }, portal))
  assert.ok(!mayAct('POST', { origin: 'null' }, portal))
  assert.ok(!mayAct('POST', {}, portal))
})

test('a demonstration may be reached by any name of its machine', () => {
  const demo = 'http://localhost:8080'
  const origin = 'http://127.0.0.1:8080'
  assert.ok(mayAct('POST', { origin, host: '127.0.0.1:8080' }, demo))
  assert.ok(!mayAct('POST', { origin, host: 'localhost:8080' }, demo))
})
