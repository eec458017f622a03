import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir, totalmem, userInfo } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepareDatabase } from '../src/app/prepare.ts'
import { type RunningDatabase, startDatabase } from '../src/platform/db/embedded/index.ts'
import { alone, isAlive } from '../src/platform/db/embedded/lock.ts'
import { migrationNames, openDatabase, type Sql } from '../src/platform/db/index.ts'

/** A template is kept this long after newer migrations have replaced it. */
const templateHours = 1

const gibibyte = 2 ** 30

/** One cluster for all test files of this user; left running, so that the next is quick. */
export const clusterFolder = path.join(placeForAll(), `virtuos-tests-${userInfo().uid}`)

/**
 * Where a machine has memory to spare, the databases stand in it: a copy of the template takes
 * 30 ms there and up to 800 ms on a disk that others write to. All processes must say the same, so
 * what is free at the moment is not asked.
 */
function placeForAll(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return tmpdir()
  const { blocks, bsize } = statfsSync(memory)
  const most = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  return blocks * bsize >= 4 * gibibyte && most >= 8 * gibibyte ? memory : tmpdir()
}

export type TestCluster = {
  running: RunningDatabase
  /** The superuser, who makes and drops databases. */
  root: Sql
  /** A database with all migrations run, to copy from. */
  template: string
}

let opened: Promise<TestCluster> | null = null

/**
 * The test cluster of this process, started or adopted at the first call. Each call gives a promise
 * of its own: the runner tells by promises which file asks, and cleans up for that one.
 */
export async function testCluster(): Promise<TestCluster> {
  opened ??= open()
  return opened
}

/** Stops the cluster when nobody else is using it; nothing happens when it does not run. */
export async function stopTestCluster(): Promise<void> {
  if (!existsSync(path.join(clusterFolder, 'postgres', 'data', 'postmaster.pid'))) return
  const { running, root } = await testCluster()
  await root.end({ timeout: 2 })
  await running.stop()
}

async function open(): Promise<TestCluster> {
  mkdirSync(clusterFolder, { recursive: true, mode: 0o755 })
  const folder = path.join(clusterFolder, 'postgres')
  const running = await startDatabase({ folder, durable: false })
  // Idle connections end at once: one that stays open would keep the test's process alive.
  const root = openDatabase(`${running.superUrl}&idle_timeout=0.1`, { connections: 2 })
  const template = await alone(path.join(clusterFolder, 'template.lock'), async () => {
    await dropLeftOvers(root)
    return madeTemplate(running, root)
  })
  return { running, root, template }
}

/** The tests have a clock of their own: nothing in a new house is of a day after it. */
const beforeAllTests = new Date('2020-01-01T00:00:00Z')

/** The template is named by what its migrations say, so a changed one gives a new database. */
async function madeTemplate(running: RunningDatabase, root: Sql): Promise<string> {
  const name = `template_${await migrationsHash()}`
  const ready = await root`select 1 from pg_database where datname = ${name} and datistemplate`
  if (ready.length > 0) return name
  await root`drop database if exists ${root(name)} with (force)`
  await root`create database ${root(name)} owner virtuos_owner`
  await prepareDatabase(running.urlOf('virtuos_owner', name), beforeAllTests)
  await root`alter database ${root(name)} with is_template true`
  return name
}

/**
 * The name of a beginning that all test files of one run copy; the run is the process that began
 * them, or the file itself when it was started alone.
 */
export function begunName(name: string): string {
  return `begun_${process.env.NODE_TEST_CONTEXT ? process.ppid : process.pid}_${name}`
}

/** Databases of tests that were killed, and templates that nobody needs any more. */
async function dropLeftOvers(root: Sql): Promise<void> {
  const rows = await root<{ name: string; hours: number }[]>`
    select datname as name, extract(epoch from now() - made.modification) / 3600 as hours
    from pg_database, pg_stat_file('base/' || oid || '/PG_VERSION', true) as made
    where datname ~ '^(test|begun|template)_' limit 10000`
  for (const { name, hours } of rows) {
    const pid = Number(/^(?:test|begun)_(\d+)_/.exec(name)?.[1])
    if (pid ? isAlive(pid) : Number(hours) < templateHours) continue
    if (!pid) await root`alter database ${root(name)} with is_template false`
    await root`drop database if exists ${root(name)} with (force)`
    rmSync(path.join(clusterFolder, name), { recursive: true, force: true })
  }
}

/** What makes a template: our migrations, who runs them, and the queue's version. */
async function migrationsHash(): Promise<string> {
  const home = fileURLToPath(new URL('../', import.meta.url))
  const names = (await migrationNames()).map(name => `db/migrations/${name}`)
  const hash = createHash('sha256')
  for (const name of [...names, 'src/platform/db/migrate.ts', 'package-lock.json']) {
    hash.update(name).update(await readFile(home + name))
  }
  return hash.digest('hex').slice(0, 16)
}
