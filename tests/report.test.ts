import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import type { TestEvent } from 'node:test/reporters'
import { openReport } from './report.ts'

type Told = { skip?: string; todo?: string; error?: object; type?: 'suite'; ms?: number }

/** What the runner says of one test. */
function found(type: 'test:pass' | 'test:fail', name: string, told: Told = {}): TestEvent {
  const { skip, todo, error, type: kind = 'test', ms = 1 } = told
  const details = { duration_ms: ms, type: kind, error }
  const file = path.resolve('src/podatelna.test.ts')
  return { type, data: { name, file, nesting: 0, testNumber: 1, details, skip, todo } } as never
}

function report(...events: TestEvent[]) {
  let text = ''
  const all = openReport(1, piece => (text += piece))
  for (const event of events) all.hear(event)
  const code = all.end()
  return { text, code, last: text.trimEnd().split('\n').at(-1) }
}

test('the last line is the sum, and one failure makes the code 1', () => {
  const good = report(found('test:pass', 'a letter is received'))
  assert.equal(good.last, '1 passed, 0 failed, 0 skipped')
  assert.equal(good.code, 0)
  const error = { failureType: 'testCodeFailure', cause: new Error('no number') }
  const bad = report(found('test:pass', 'a'), found('test:fail', 'b', { error }))
  assert.equal(bad.last, '1 passed, 1 failed, 0 skipped')
  assert.equal(bad.code, 1)
  assert.match(bad.text, /✖ src\/podatelna\.test\.ts: b\n\s+Error: no number/)
})

test('nothing found is no success', () => {
  assert.equal(report().code, 1)
})

test('a skipped test is counted and tells why', () => {
  const { text, last } = report(found('test:pass', 'c', { skip: 'no browser here' }))
  assert.equal(last, '0 passed, 0 failed, 1 skipped')
  assert.match(text, /src\/podatelna\.test\.ts: c \(no browser here\)/)
})

test('a suite and a test around a failed one are not counted beside it', () => {
  const around = { error: { failureType: 'subtestsFailed' } }
  const inside = { error: { failureType: 'testCodeFailure', cause: new Error('x') } }
  const { last } = report(
    found('test:fail', 'inside', inside),
    found('test:fail', 'around', around),
    found('test:fail', 'suite', { ...around, type: 'suite' }),
    found('test:pass', 'another suite', { type: 'suite' }),
  )
  assert.equal(last, '0 passed, 1 failed, 0 skipped')
})
