import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { testCluster } from '../../../tests/cluster.ts'
import { freshDatabase } from '../../../tests/database.ts'

const { sql } = await freshDatabase({ after })
const { root } = await testCluster()

test('a connection that dies in a transaction is an error of it, not the end of all', async () => {
  for (let round = 0; round < 5; round++) {
    const broken = sql.begin(async tx => {
      const [row] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`
      await root`select pg_terminate_backend(${row!.pid})`
      await pause(100)
      await tx`select 2`
    })
    await assert.rejects(broken, /CONNECTION|terminating/)
  }
})

test('after that every connection of the pool still answers', async () => {
  const waiting = Array.from({ length: 30 }, () => sql`select 1 as one`.catch(() => null))
  const late = pause(5000, 'late', { ref: false })
  assert.notEqual(await Promise.race([Promise.all(waiting), late]), 'late')
})
