import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Sql } from '../../src/platform/db/index.ts'

/** Gives when somebody in the database waits for the lock of another. */
export async function untilWaiting(sql: Sql) {
  for (let tries = 0; tries < 200; tries += 1) {
    const [row] = await sql`
      select 1 from pg_locks waiting
      join pg_locks here on here.pid = waiting.pid
      join pg_database d on d.oid = here.database
      where not waiting.granted and d.datname = current_database() limit 1`
    if (row) return
    await pause(20)
  }
  assert.fail('nobody waits')
}
