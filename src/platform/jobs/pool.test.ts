import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { testCluster } from '../../../tests/cluster.ts'
import { freshDatabase } from '../../../tests/database.ts'
import { newId } from '../../foundation/ids.ts'
import type { Services } from '../services.ts'
import { addJob, startRunner } from './index.ts'

const { sql, owner, ownerUrl, name } = await freshDatabase({ after })
const { root } = await testCluster()
const log = { info() {}, warn() {}, error() {} }
const services = { sql, config: { ownerUrl }, log } as unknown as Services

async function lockAs(pool: string, secondsAgo: number): Promise<string> {
  const key = newId()
  await addJob(sql, 'letter', {}, { key })
  await owner`
    update graphile_worker._private_jobs
    set locked_by = ${pool}, locked_at = now() - make_interval(secs => ${secondsAgo})
    where key = ${key}`
  return key
}

async function holderOf(key: string): Promise<string | null> {
  const rows = await owner<{ by: string | null }[]>`
    select locked_by as by from graphile_worker._private_jobs where key = ${key}`
  return rows[0]!.by
}

test('what a killed worker had in hand returns to the queue, the rest stays', async () => {
  await sql`select platform.tell_alive('living')`
  const [orphan, young, held] = [
    await lockAs('killed', 40),
    await lockAs('killed', 5),
    await lockAs('living', 400),
  ]
  await sql`select platform.tell_alive('another')`
  assert.equal(await holderOf(orphan), null)
  assert.equal(await holderOf(young), 'killed', 'it may just be starting')
  assert.equal(await holderOf(held), 'living')
})

test('when the database ends all its connections, work goes on by itself', async () => {
  const done: number[] = []
  const job = { name: 'count', run: async (_: Services, { n }: { n: number }) => void done.push(n) }
  const runner = await startRunner(services, [job as never], [])
  try {
    await addJob(sql, 'count', { n: 1 })
    await until(() => done.includes(1))
    for (let n = 2; n <= 4; n++) {
      await root`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = ${name} and usename = 'virtuos_owner'`
      await addJob(sql, 'count', { n })
      await until(() => done.includes(n))
    }
  } finally {
    await runner.stop()
  }
})

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) await pause(100)
  assert.ok(holds(), 'within 20 s')
}
