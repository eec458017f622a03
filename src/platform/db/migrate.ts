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
      ran_at timestamptz not null default now()
    )`
  const ran = await owner<{ name: string }[]>`select name from public.migrations limit 10000`
  const missing = (await migrationNames()).filter(name => !ran.some(row => row.name === name))
  for (const name of missing) await runOne(owner, name)
  return missing
}

async function runOne(owner: Sql, name: string): Promise<void> {
  const text = await readFile(folder + name, 'utf8')
  await owner.begin(async tx => {
    await tx.unsafe(text).simple()
    await tx`insert into public.migrations (name) values (${name})`
  })
}
