import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { freshDatabase } from '../../../tests/database.ts'
import { readConfig } from '../config/index.ts'
import { within } from '../db/index.ts'
import { addJob, drainJobs, type Job } from '../jobs/index.ts'
import { silentLog } from '../log/index.ts'
import type { Services } from '../services.ts'
import { announce, type Listener, listen, news, newsJobs, newsTick } from './index.ts'

const received = news<{ mark: string }>('filing.received')
const takenDown = news<{ mark: string }>('board.taken-down')

test('news of a committed deed reaches everyone who listens for it, and nobody else', async t => {
  const heard: string[] = []
  const services = await openHouse(t)
  await within(services.sql, {}, tx => announce(tx, received, { mark: 'KLAT/1' }))
  await hear(services, [ear('citizen', heard), ear('overview', heard), deaf(heard)])
  assert.deepEqual(heard.sort(), ['citizen KLAT/1', 'overview KLAT/1'])
})

test('a deed that was rolled back is no news', async t => {
  const heard: string[] = []
  const services = await openHouse(t)
  const failing = within(services.sql, {}, async tx => {
    await announce(tx, received, { mark: 'KLAT/2' })
    throw new Error('the deed failed')
  })
  await assert.rejects(failing, /the deed failed/)
  await hear(services, [ear('citizen', heard)])
  assert.deepEqual(heard, [])
})

test('one listener that fails does not keep the news from the others', async t => {
  const heard: string[] = []
  const services = await openHouse(t)
  const failing = listen(received, 'failing', async () => {
    throw new Error('not now')
  })
  await within(services.sql, {}, tx => announce(tx, received, { mark: 'KLAT/3' }))
  await hear(services, [failing, ear('citizen', heard)])
  assert.deepEqual(heard, ['citizen KLAT/3'])
  assert.equal(await countSettled(services), 1)
})

/** How many jobs wait; what is done leaves the queue a moment after it was told. */
async function countSettled({ sql }: Services, tries = 50): Promise<number> {
  const [counts] = await sql<{ waiting: number }[]>`select * from platform.job_counts()`
  if (counts!.waiting === 1 || tries === 0) return counts!.waiting
  await pause(40)
  return countSettled({ sql } as Services, tries - 1)
}

test('a job waits for its time, and a newer one under the same key takes its place', async t => {
  const ran: string[] = []
  const services = await openHouse(t)
  const job: Job<{ word: string }> = {
    name: 'remind',
    run: async (_services, { word }) => {
      ran.push(word)
    },
  }
  const tomorrow = new Date(Date.now() + 86_400_000)
  await addJob(services.sql, 'remind', { word: 'tomorrow' }, { runAt: tomorrow })
  await addJob(services.sql, 'remind', { word: 'first' }, { key: 'k' })
  await addJob(services.sql, 'remind', { word: 'second' }, { key: 'k' })
  await drainJobs(services, [job as Job<never>])
  assert.deepEqual(ran, ['second'])
})

test('the application may add a job or news, but neither read nor change the queue', async t => {
  const services = await openHouse(t)
  await assert.rejects(services.sql`select * from platform.news limit 1`, { code: '42501' })
  await assert.rejects(services.sql`select * from graphile_worker._private_jobs limit 1`, {
    code: '42501',
  })
})

test('news that nobody hears is gone, and news of a listener is heard in its order', async t => {
  const heard: string[] = []
  const services = await openHouse(t)
  for (const mark of ['KLAT/4', 'KLAT/5', 'KLAT/6']) {
    await announce(services.sql, received, { mark })
    await announce(services.sql, takenDown, { mark })
  }
  await hear(services, [ear('citizen', heard)])
  assert.deepEqual(heard, ['citizen KLAT/4', 'citizen KLAT/5', 'citizen KLAT/6'])
})

async function hear(services: Services, listeners: Listener<never>[]): Promise<void> {
  await drainJobs(services, newsJobs(listeners), [newsTick(listeners)])
}

function ear(name: string, heard: string[]): Listener<never> {
  return listen(received, name, async (_services, { mark }) => {
    heard.push(`${name} ${mark}`)
  })
}

function deaf(heard: string[]): Listener<never> {
  return { ...ear('deaf', heard), hears: 'board.posted' }
}

async function openHouse(t: TestContext): Promise<Services> {
  const { sql, ownerUrl, appUrl } = await freshDatabase(t)
  const config = readConfig({}, { databaseUrl: appUrl, ownerUrl })
  return { sql, config, log: silentLog, clock: () => new Date() } as unknown as Services
}
