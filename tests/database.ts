import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase, type Sql } from '../src/platform/db/index.ts'
import { testCluster } from './cluster.ts'
import { atEnd, type Ending } from './ending.ts'

export type { Ending }

export type TestDatabase = {
  name: string
  /** The application's role: row-level security binds it. */
  sql: Sql
  appUrl: string
  /** The owner's role, for what a test must arrange or spoil behind the application's back. */
  owner: Sql
  ownerUrl: string
}

/** Who is still there after so long is thrown out. */
const patienceMs = 5000

let made = 0

export type TestDatabaseSettings = {
  /** The database to copy instead of the empty one. */
  from?: string
  /** Kept under this name when the test ends, for others to copy. */
  keptAs?: string
}

/** A new, migrated database for one test, empty unless told; dropped when the test ends. */
export async function freshDatabase(
  t: Ending,
  { from, keptAs }: TestDatabaseSettings = {},
): Promise<TestDatabase> {
  const { running, root, template } = await testCluster()
  const name = `test_${process.pid}_${++made}`
  // Files are copied as files: through the log of the database it takes three times as long.
  await root`
    create database ${root(name)} owner virtuos_owner
    template ${root(from ?? template)} strategy file_copy`
  const [appUrl, ownerUrl] = [
    running.urlOf('virtuos_app', name),
    running.urlOf('virtuos_owner', name),
  ]
  const sql = openDatabase(appUrl)
  const owner = openDatabase(ownerUrl, { connections: 3 })
  atEnd(t, async () => {
    await Promise.all([sql.end({ timeout: 2 }), owner.end({ timeout: 2 })])
    await emptied(root, name)
    if (keptAs) await root`alter database ${root(name)} rename to ${root(keptAs)}`
    else await root`drop database if exists ${root(name)} with (force)`
  })
  return { name, sql, appUrl, owner, ownerUrl }
}

/**
 * A queue's connections close after its work is said to be done; nobody hears their error. The
 * superuser's are the test's own, which may end them later.
 */
async function emptied(root: Sql, name: string): Promise<void> {
  for (let waited = 0; waited < patienceMs; waited += 20) {
    const [row] = await root`
      select 1 from pg_stat_activity
      where datname = ${name} and usename <> current_user limit 1`
    if (!row) return
    await pause(20)
  }
}
