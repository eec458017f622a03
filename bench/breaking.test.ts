import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { runVirtuos } from '../tests/command.ts'

/** A measurement that works in a folder of its own, by which its processes are known. */
function measure(t: TestContext, name: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'broken-off-'))
  // The database runs as another user than a root who measures.
  chmodSync(folder, 0o755)
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const bench = runVirtuos(['bench', name], { env: { TMPDIR: folder } })
  const running = () =>
    execFileSync('ps', ['-eo', 'args='], { encoding: 'utf8' })
      .split('\n')
      .filter(words => words.includes(folder))
  const runs = async (words: RegExp) => {
    for (let tries = 0; tries < 600 && !running().some(one => words.test(one)); tries++)
      await pause(50)
    assert.ok(
      running().some(one => words.test(one)),
      bench.said(),
    )
  }
  const left = () => readdirSync(folder).filter(one => one.startsWith('virtuos-bench'))
  return { bench, running, runs, left }
}

const patience = { timeout: 90_000 }
const database = /postgres.* -D /

test('a measurement that is ended leaves no database, process or folder', patience, async t => {
  const { bench, running, runs, left } = measure(t, 'ledger')
  await bench.says(/ledger: entries/)
  await runs(database)
  await runs(/portal-process/)
  assert.equal(left().length, 1)
  bench.process.kill('SIGTERM')
  assert.equal((await bench.ended()).code, 143)
  assert.deepEqual([running(), left()], [[], []])
})

test('nor does one that is broken off while it opens, also when told twice', patience, async t => {
  const { bench, running, runs, left } = measure(t, 'pages')
  await runs(database)
  bench.process.kill('SIGINT')
  bench.process.kill('SIGTERM')
  assert.ok([130, 143].includes((await bench.ended()).code!))
  assert.deepEqual([running(), left()], [[], []])
})

test('nor one that measures starts of the whole portal', patience, async t => {
  const { bench, running, runs, left } = measure(t, 'start')
  await runs(database)
  bench.process.kill('SIGTERM')
  assert.equal((await bench.ended()).code, 143)
  assert.deepEqual([running(), left()], [[], []])
})
