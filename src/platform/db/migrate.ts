import { hash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Sql } from './client.ts'

const folder = fileURLToPath(new URL('../../../db/migrations/', import.meta.url))

/** Any two installers of one database wait for each other on this number. */
const migrationLock = 20_081_121

/**
 * Brings a database to the newest schema, each file of `db/migrations` once, in their order.
 *
 * Takes a pool of the owner's role; gives the names of the files that it ran. Each file runs in
 * a transaction of its own, so that a failing one leaves the database as the one before it.
 */
export async function migrate(owner: Sql): Promise<string[]> {
  const held = await owner.reserve()
  try {
    await held`select pg_advisory_lock(${migrationLock})`
    return await runMissing(owner)
  } finally {
    await held`select pg_advisory_unlock(${migrationLock})`
    held.release()
  }
}

/** The names of all migration files, in the order in which they run. */
export async function migrationNames(): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter(name => name.endsWith('.sql')).sort()
}

async function runMissing(owner: Sql): Promise<string[]> {
  await owner`
    create table if not exists public.migrations (
      name text primary key,
      sha256 text not null,
      ran_at timestamptz not null default now()
    )`
  const rows = await owner<{ name: string; sha256: string }[]>`
    select name, sha256 from public.migrations limit 10000`
  const ran = new Map(rows.map(row => [row.name, row.sha256]))
  const missing: string[] = []
  for (const name of await migrationNames()) {
    const text = await readFile(folder + name, 'utf8')
    const sha256 = hash('sha256', text)
    if (!ran.has(name)) {
      await runOne(owner, { name, text, sha256 })
      missing.push(name)
    } else if (ran.get(name) !== sha256) throw new ChangedMigration(name)
  }
  return missing
}

/** What a file says now is not what made this database: its tables cannot be trusted to fit. */
class ChangedMigration extends Error {
  override name = 'ChangedMigration'
  constructor(file: string) {
    super(`the database was made by another version of ${file}; a released file is never edited`)
  }
}

type Migration = { name: string; text: string; sha256: string }

async function runOne(owner: Sql, { name, text, sha256 }: Migration): Promise<void> {
  await owner.begin(async tx => {
    await tx.unsafe(text).simple()
    await tx`insert into public.migrations (name, sha256) values (${name}, ${sha256})`
  })
}
