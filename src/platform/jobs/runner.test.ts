import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import type { Services } from '../services.ts'
import { startRunner, type Tick } from './index.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** A runner of one tick by a clock that stands until it is moved. */
async function startOne(t: TestContext, { everyMs, run }: Pick<Tick, 'everyMs' | 'run'>) {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  const failures: string[] = []
  const log = { info() {}, warn() {}, error: (event: string) => void failures.push(event) }
  const services = { log } as unknown as Services
  const runner = await startRunner(services, [], [{ name: 'sweep', everyMs, run }])
  const pass = async (ms: number) => {
    t.mock.timers.tick(ms)
    await turn()
  }
  return { runner, failures, pass }
}

test('daily work is done also where the process restarts every hour, a minute after', async t => {
  let runs = 0
  const { runner, pass } = await startOne(t, { everyMs: dayMs, run: async () => void runs++ })
  await pass(minuteMs - 1)
  assert.equal(runs, 0, 'the start itself is not held up')
  await pass(1)
  assert.equal(runs, 1)
  await pass(dayMs - 1)
  assert.equal(runs, 1, 'then it keeps its period')
  await pass(1)
  assert.equal(runs, 2)
  await runner.stop()
  await pass(2 * dayMs)
  assert.equal(runs, 2)
})

test('what is stopped before its first minute never runs', async t => {
  let runs = 0
  const { runner, pass } = await startOne(t, { everyMs: dayMs, run: async () => void runs++ })
  await runner.stop()
  await pass(2 * dayMs)
  assert.equal(runs, 0)
})

test('work that comes several times a second waits no minute, and runs once a period', async t => {
  let runs = 0
  const { runner, pass } = await startOne(t, { everyMs: 200, run: async () => void runs++ })
  for (let period = 1; period <= 5; period++) {
    await pass(200)
    assert.equal(runs, period)
  }
  await runner.stop()
})

test('a run longer than its period is not doubled, and a failed one is told', async t => {
  const ends: (() => void)[] = []
  const run = () => new Promise<void>((_, fail) => ends.push(() => fail(new Error('dark'))))
  const { runner, failures, pass } = await startOne(t, { everyMs: minuteMs, run })
  await pass(minuteMs)
  await pass(minuteMs)
  assert.equal(ends.length, 1)
  ends[0]!()
  await turn()
  assert.deepEqual(failures, ['tick failed'])
  await pass(minuteMs)
  assert.equal(ends.length, 2)
  const stopping = runner.stop()
  ends[1]!()
  await stopping
})
