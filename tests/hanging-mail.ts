import assert from 'node:assert/strict'
import type { TestHouse } from './harness.ts'

/**
 * Does the jobs that are due while the mail server takes each letter and does not answer it; does
 * the work meanwhile, then lets the letter go. Gives how many letters hung.
 *
 * No transaction may be open while a letter leaves: one would keep rows of citizens locked.
 */
export async function whileMailHangs(
  house: TestHouse,
  work?: () => Promise<unknown>,
): Promise<number> {
  let hanging = house.mailServer.hang()
  const jobs = house.drainJobs().then(() => 'done')
  let letters = 0
  try {
    while ((await Promise.race([hanging.reached, jobs])) !== 'done') {
      letters += 1
      assert.deepEqual([...(await openTransactions(house))], [])
      await work?.()
      const next = house.mailServer.hang()
      hanging.letGo()
      hanging = next
    }
  } finally {
    hanging.letGo()
    await jobs
  }
  return letters
}

/** What was asked last in each of the application's transactions that nobody goes on with. */
function openTransactions({ owner }: TestHouse) {
  return owner<{ query: string }[]>`
    select query from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
      and state = 'idle in transaction' and usename = 'virtuos_app' limit 20`
}
