import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from '../platform/config/index.ts'
import { whyUnsafe } from './safety.ts'

const safe = {
  VIRTUOS_PRODUCTION: '1',
  VIRTUOS_BASE_URL: 'https://portal.plzensky-kraj.cz',
  VIRTUOS_STAMP_URL: 'https://tsa.cesnet.cz',
  VIRTUOS_MAIL_URL: 'smtps://posta.plzensky-kraj.cz',
  VIRTUOS_OPERATOR_NAME: 'Plzeňský kraj',
}

test('a portal for real people runs with safe settings', () => {
  assert.deepEqual(whyUnsafe(readConfig(safe, {}), []), [])
})

const unsafe: [string, Record<string, string>, RegExp][] = [
  ['a plain address', { VIRTUOS_BASE_URL: 'http://portal.plzensky-kraj.cz' }, /https/],
  ['no stamping authority', { VIRTUOS_STAMP_URL: undefined as never }, /time-stamping/],
  ['no mail server', { VIRTUOS_MAIL_URL: undefined as never }, /mail server/],
  ["the demonstration's operator", { VIRTUOS_OPERATOR_NAME: undefined as never }, /who runs/],
  ['a log named by an example', { VIRTUOS_LOG_ORIGIN: 'virtuos.example' }, /LOG_ORIGIN/],
  ['a log named by this machine', { VIRTUOS_LOG_ORIGIN: 'localhost:8080' }, /LOG_ORIGIN/],
  ['limits against guessing raised', { VIRTUOS_LIMIT_FACTOR: '1000' }, /LIMIT_FACTOR/],
]

for (const [what, change, reason] of unsafe) {
  test(`it does not run with ${what}`, () => {
    const reasons = whyUnsafe(readConfig({ ...safe, ...change }, {}), [])
    assert.equal(reasons.length, 1, reasons.join('; '))
    assert.match(reasons[0]!, reason)
  })
}

test('it does not run on a database that forgets', () => {
  const reasons = whyUnsafe(readConfig(safe, {}), ['fsync', 'full_page_writes'])
  assert.deepEqual(reasons, ['the database loses what was stored: fsync, full_page_writes off'])
})

test('it does not run with the demonstration', () => {
  const [reason] = whyUnsafe(readConfig(safe, { demo: true }), [])
  assert.match(reason!, /demonstration/)
})

test('an address of stamps that is none ends the start, whatever the mode', () => {
  const wrong = { VIRTUOS_STAMP_URL: 'razitka.example' }
  assert.throws(() => readConfig(wrong, {}), /VIRTUOS_STAMP_URL/)
})
