import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestEvent } from 'node:test/reporters'
import { openReport } from './report.ts'

type Told = {
  skip?: string
  todo?: string
  error?: object
  type?: 'suite'
  ms?: number
  nesting?: number
}

const file = 'src/podatelna.test.ts'

/** What the runner says of one test. */
function found(type: 'test:pass' | 'test:fail', name: string, told: Told = {}): TestEvent {
  const { skip, todo, error, type: kind = 'test', ms = 1, nesting = 1 } = told
  const details = { duration_ms: ms, type: kind, error }
  return { type, data: { name, nesting, testNumber: 1, details, skip, todo } } as never
}

/** What it says when a file is done. */
const ended = (name = file) => found('test:pass', name, { nesting: 0 })

/** A run of one process, which runs one file to its end if nothing else is told. */
function report(events: TestEvent[], files = [file]) {
  let text = ''
  const all = openReport(1, piece => (text += piece))
  const batch = all.openBatch(files)
  for (const event of events) batch.hear(event)
  batch.end()
  const code = all.end()
  return { text, code, last: text.trimEnd().split('\n').at(-1) }
}

test('the last line is the sum, and one failure makes the code 1', () => {
  const good = report([found('test:pass', 'a letter is received'), ended()])
  assert.equal(good.last, '1 passed, 0 failed, 0 skipped')
  assert.equal(good.code, 0)
  const error = { failureType: 'testCodeFailure', cause: new Error('no number') }
  const bad = report([found('test:pass', 'a'), found('test:fail', 'b', { error }), ended()])
  assert.equal(bad.last, '1 passed, 1 failed, 0 skipped')
  assert.equal(bad.code, 1)
  assert.match(bad.text, /✖ src\/podatelna\.test\.ts: b\n\s+Error: no number/)
})

test('nothing found is no success', () => {
  assert.equal(report([ended()]).code, 1)
})

test('a skipped test is counted and tells why', () => {
  const { text, last } = report([found('test:pass', 'c', { skip: 'no browser here' }), ended()])
  assert.equal(last, '0 passed, 0 failed, 1 skipped')
  assert.match(text, /src\/podatelna\.test\.ts: c \(no browser here\)/)
})

test('a suite and a test around a failed one are not counted beside it', () => {
  const around = { error: { failureType: 'subtestsFailed' } }
  const inside = { error: { failureType: 'testCodeFailure', cause: new Error('x') } }
  const { last } = report([
    found('test:fail', 'inside', inside),
    found('test:fail', 'around', around),
    found('test:fail', 'suite', { ...around, type: 'suite' }),
    found('test:pass', 'another suite', { type: 'suite' }),
    found('test:fail', file, { ...around, nesting: 0 }),
  ])
  assert.equal(last, '0 passed, 1 failed, 0 skipped')
})

test('a file that cannot be read has failed', () => {
  const error = { failureType: 'testCodeFailure', cause: new Error('a brace is missing') }
  const { text, last } = report([found('test:fail', file, { error, nesting: 0 })])
  assert.equal(last, '0 passed, 1 failed, 0 skipped')
  assert.match(text, /✖ src\/podatelna\.test\.ts: .*\n\s+Error: a brace is missing/)
})

test('files to which a process that died did not come have failed', () => {
  const files = [file, 'src/cesta.test.ts', 'src/posta.test.ts']
  const { text, last } = report([found('test:pass', 'a'), ended()], files)
  assert.equal(last, '1 passed, 2 failed, 0 skipped')
  assert.match(text, /✖ src\/cesta\.test\.ts: the whole file\n\s+its process ended before it/)
})

test('what two processes find at the same time stands under its own file', () => {
  let text = ''
  const all = openReport(2, piece => (text += piece))
  const [one, other] = [all.openBatch(['a.test.ts']), all.openBatch(['b.test.ts'])]
  one.hear(found('test:pass', 'first of a'))
  other.hear(found('test:pass', 'first of b'))
  one.hear(found('test:pass', 'second of a'))
  one.hear(ended('a.test.ts'))
  other.hear(ended('b.test.ts'))
  assert.match(text, /a\.test\.ts\n {2}✔ first of a\n {2}✔ second of a\n\nb\.test\.ts\n/)
})
