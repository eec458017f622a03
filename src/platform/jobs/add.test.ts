import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../../../tests/harness.ts'
import { addJob, drainJobs, type Job } from './index.ts'

/** A job that only remembers what it was given. */
function remembering(seen: unknown[]): Job<never> {
  const job: Job<{ value: number }> = {
    name: 'remember',
    run: async (_services, payload) => void seen.push(payload.value),
  }
  return job as Job<never>
}

test('a job that was put into the queue is done once, and so is the next of its name', async t => {
  const { sql, services } = await openTestHouse(t)
  const seen: unknown[] = []
  await addJob(sql, 'remember', { value: 1 })
  await addJob(sql, 'remember', { value: 2 })
  await drainJobs(services, [remembering(seen)])
  await drainJobs(services, [remembering(seen)])
  assert.deepEqual(seen.sort(), [1, 2])
})

test('a job of a transaction that failed never was', async t => {
  const { sql, services } = await openTestHouse(t)
  const seen: unknown[] = []
  await addJob(sql, 'remember', { value: 1 })
  const broken = sql.begin(async tx => {
    await addJob(tx, 'remember', { value: 2 })
    throw new Error('the lights went out')
  })
  await assert.rejects(broken, /lights/)
  await drainJobs(services, [remembering(seen)])
  assert.deepEqual(seen, [1])
})

test('of jobs with one key the last one stays', async t => {
  const { sql, services } = await openTestHouse(t)
  const seen: unknown[] = []
  for (const value of [1, 2, 3]) await addJob(sql, 'remember', { value }, { key: 'same' })
  await drainJobs(services, [remembering(seen)])
  assert.deepEqual(seen, [3])
})

test('a job for later waits for its time', async t => {
  const { sql, services } = await openTestHouse(t)
  const seen: unknown[] = []
  await addJob(sql, 'remember', { value: 1 })
  await drainJobs(services, [remembering(seen)])
  await addJob(sql, 'remember', { value: 2 }, { runAt: new Date(Date.now() + 3_600_000) })
  await drainJobs(services, [remembering(seen)])
  assert.deepEqual(seen, [1])
})
