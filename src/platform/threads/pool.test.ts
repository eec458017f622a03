import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause, setImmediate } from 'node:timers/promises'
import { adding, broken, endless, greedy, looking, sleeping } from '../../../tests/thread-work.ts'
import { openThreads, type ThreadLimits } from './index.ts'

/** A pool that ends with the test, and what its log was told. */
function open(t: TestContext, limits: Partial<ThreadLimits> = {}) {
  const told: unknown[] = []
  const log = {
    info() {},
    warn: (event: string, fields?: object) => void told.push([event, fields]),
    error: (event: string, _: unknown, fields?: object) => void told.push([event, fields]),
  }
  const threads = openThreads(log, limits)
  t.after(() => threads.close())
  return { threads, told }
}

const threadsNow = () =>
  process.getActiveResourcesInfo().filter(name => name === 'MessagePort').length

test('work is done beside, many at once and each with its own answer', async t => {
  const { threads } = open(t)
  const asked = [1, 2, 3, 4].map(number => threads.run(adding, [number, 10]))
  const sums = (await Promise.all(asked)).map(outcome => outcome.ok && outcome.value)
  assert.deepEqual(sums, [11, 12, 13, 14])
})

test('other work of this thread goes on while a thread works', async t => {
  const { threads } = open(t, { patienceMs: 1500 })
  let steps = 0
  const counting = setInterval(() => steps++, 20)
  await threads.run(endless, null)
  clearInterval(counting)
  assert.ok(steps > 10, `${steps} steps`)
})

test('what does not come back is ended, and the next work is done', async t => {
  const { threads, told } = open(t, { patienceMs: 1500 })
  const [stuck, behind] = await Promise.all([threads.run(endless, null), after(1000)])
  assert.deepEqual(stuck, { ok: false, refusal: 'too-long' })
  assert.deepEqual(behind, { ok: true, value: 3 })
  assert.deepEqual(told, [['thread took too long', { task: 'endless' }]])

  async function after(ms: number) {
    await pause(ms)
    return threads.run(adding, [1, 2])
  }
})

test('who waits in vain for a free thread is answered too', async t => {
  const { threads } = open(t, { patienceMs: 300 })
  const both = await Promise.all([threads.run(endless, null), threads.run(adding, [1])])
  assert.deepEqual(
    both.map(outcome => outcome.ok),
    [false, false],
  )
})

test('all are served in turns: no wishes of one stand before the first of another', async t => {
  const { threads } = open(t, { threads: 1 })
  const served: string[] = []
  const asks = (whose: string, count: number) =>
    Array.from({ length: count }, () =>
      threads
        .lineOf(whose)
        .run(adding, [1])
        .then(() => served.push(whose)),
    )
  await Promise.all([...asks('Tomáš', 20), ...asks('Hana', 2), ...asks('Věra', 1)])
  assert.deepEqual(served.slice(0, 5), ['Tomáš', 'Hana', 'Věra', 'Tomáš', 'Hana'])
  assert.equal(served.length, 23)
})

test('who comes back goes on waiting where they stood', async t => {
  const { threads } = open(t, { threads: 1 })
  const served: string[] = []
  const ask = async (whose: string) => {
    await threads.lineOf(whose).run(adding, [1])
    served.push(whose)
  }
  const again = async () => {
    for (let times = 0; times < 3; times++) await ask('Tomáš')
  }
  await Promise.all([again(), ask('Hana'), ask('Hana'), ask('Věra')])
  assert.ok(served.indexOf('Věra') < 3, served.join())
})

test('one person holds all threads but one, whatever their work does', async t => {
  const { threads } = open(t, { threads: 3 })
  const toms = threads.lineOf('Tomáš')
  const stuck = [1, 2, 3, 4].map(() => toms.run(endless, null))
  const answers = [threads.lineOf('Hana').run(adding, [1, 2]), threads.run(adding, [3])]
  assert.deepEqual(await Promise.all(answers), [
    { ok: true, value: 3 },
    { ok: true, value: 3 },
  ])
  await threads.close()
  assert.ok((await Promise.all(stuck)).every(outcome => !outcome.ok))
})

test('a thread that was given up on gets nobody’s work, though it answers too late', async t => {
  const { threads, told } = open(t, { threads: 1, patienceMs: 3000 })
  await threads.run(adding, [1])
  const late = threads.run(sleeping, 2000)
  await pause(1500)
  const behind = threads.run(adding, [1, 2])
  await pause(300)
  await setImmediate()
  // As when a large page is drawn: the patience and the answer are both noticed afterwards.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1200)
  assert.deepEqual(await late, { ok: false, refusal: 'too-long' })
  assert.deepEqual(await behind, { ok: true, value: 3 })
  assert.deepEqual(told, [['thread took too long', { task: 'sleeping' }]])
})

test('work that takes all memory ends its thread only', async t => {
  const { threads, told } = open(t, { memoryMb: 16 })
  assert.deepEqual(await threads.run(greedy, null), { ok: false, refusal: 'broken' })
  assert.deepEqual(told, [['thread died', { task: 'greedy' }]])
  assert.deepEqual(await threads.run(adding, [1, 2]), { ok: true, value: 3 })
})

test('a defect in the work is told to the log, and stops nobody', async t => {
  const { threads, told } = open(t)
  assert.deepEqual(await threads.run(broken, null), { ok: false, refusal: 'broken' })
  assert.deepEqual(told, [['thread died', { task: 'broken' }]])
  assert.deepEqual(await threads.run(adding, [1, 2]), { ok: true, value: 3 })
})

test('a thread knows no secret of the process', async t => {
  const { threads } = open(t)
  assert.ok(Object.keys(process.env).length > 0)
  assert.deepEqual(await threads.run(looking, null), { ok: true, value: [] })
})

test('no thread is there before the first work, nor when there was none for a while', async t => {
  const { threads } = open(t, { idleMs: 50 })
  assert.equal(threadsNow(), 0)
  const work = threads.run(adding, [1, 2])
  assert.equal(threadsNow(), 1)
  await work
  for (let tries = 0; tries < 100 && threadsNow() > 0; tries++) await pause(50)
  assert.equal(threadsNow(), 0)
  assert.deepEqual(await threads.run(adding, [2, 2]), { ok: true, value: 4 })
})

test('closing ends what works and refuses what waits and what comes', async t => {
  const { threads } = open(t)
  const asked = [threads.run(endless, null), threads.run(adding, [1])]
  await threads.close()
  asked.push(threads.run(adding, [2]))
  const refused = { ok: false, refusal: 'broken' }
  assert.deepEqual(await Promise.all(asked), [refused, refused, refused])
  assert.equal(threadsNow(), 0)
})
