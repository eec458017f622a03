import assert from 'node:assert/strict'
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { atEnd } from '../../../../tests/ending.ts'
import { openDatabase } from '../client.ts'
import { losesWrites, whyNotUse } from './external.ts'
import { type RunningDatabase, startDatabase } from './index.ts'

/** A folder whose name would break a careless command line. */
function emptyFolder(t: TestContext): string {
  const above = mkdtempSync(path.join(tmpdir(), 'virtuos-database-'))
  chmodSync(above, 0o711)
  atEnd(t, () => rmSync(above, { recursive: true, force: true }))
  return path.join(above, "data of Věra's office", 'postgres')
}

function processOf({ folder }: RunningDatabase): number {
  return Number(readFileSync(path.join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
}

async function answers(url: string, ask: string): Promise<unknown> {
  const sql = openDatabase(url, { connections: 1 })
  try {
    const [row] = await sql.unsafe(ask)
    return row && Object.values(row)[0]
  } finally {
    await sql.end({ timeout: 1 })
  }
}

test('a database is made, keeps what it was told, and is durable', async t => {
  const folder = emptyFolder(t)
  const first = await startDatabase({ folder })
  await answers(first.ownerUrl, 'create table kept as select 42 as answer')
  await first.stop()
  const second = await startDatabase({ folder })
  atEnd(t, () => second.stop())
  assert.equal(await answers(second.ownerUrl, 'select answer from kept'), 42)
  const sql = openDatabase(second.appUrl, { connections: 1 })
  assert.deepEqual(await losesWrites(sql), [])
  // In a rush on a new portal the plans follow the tables within seconds.
  assert.equal(await answers(second.appUrl, 'show autovacuum_naptime'), '10s')
  await sql.end()
})

test("the operator's own settings win from the next start", async t => {
  const folder = emptyFolder(t)
  const first = await startDatabase({ folder, durable: false })
  await first.stop()
  writeFileSync(path.join(first.folder, 'local.conf'), "work_mem = '8MB'\n", { mode: 0o644 })
  const second = await startDatabase({ folder, durable: false })
  assert.equal(await answers(second.appUrl, 'show work_mem'), '8MB')
  await second.stop()
})

test('it listens on a socket that only its owner reaches, and on nothing else', async t => {
  const database = await startDatabase({ folder: emptyFolder(t), durable: false })
  atEnd(t, () => database.stop())
  assert.equal(await answers(database.superUrl, 'show listen_addresses'), '')
  assert.equal(statSync(database.socketFolder).mode & 0o777, 0o700)
  assert.ok(path.join(database.socketFolder, '.s.PGSQL.5432.lock').length < 107)
})

test('one that still runs is adopted, and stops when the last one leaves', async t => {
  const folder = emptyFolder(t)
  const first = await startDatabase({ folder, durable: false })
  const second = await startDatabase({ folder, durable: false })
  assert.equal(processOf(first), processOf(second))
  const guest = openDatabase(second.appUrl, { connections: 1 })
  await guest`select 1`
  await first.stop()
  const [alive] = await guest`select 1 as alive`
  assert.equal(alive?.alive, 1)
  await guest.end()
  await second.stop()
  assert.throws(() => processOf(second), /ENOENT/)
  assert.throws(() => statSync(second.socketFolder), /ENOENT/)
})

test('where its user cannot come, the database lies elsewhere and a link tells where', async t => {
  if (process.getuid?.() !== 0) return t.skip('only root gives up its rights')
  const above = mkdtempSync(path.join(tmpdir(), 'virtuos-closed-'))
  const folder = path.join(above, 'data', 'postgres')
  const database = await startDatabase({ folder, durable: false })
  assert.equal(await answers(database.appUrl, 'select 1'), 1)
  assert.equal(realpathSync(folder), database.folder)
  assert.notEqual(database.folder, folder)
  assert.equal(statSync(above).mode & 0o777, 0o700)
  await database.stop()
  for (const place of [database.folder, above]) rmSync(place, { recursive: true })
})

test('the folder of data itself is opened for passing through', async t => {
  const above = mkdtempSync(path.join(tmpdir(), 'virtuos-closed-'))
  atEnd(t, () => rmSync(above, { recursive: true }))
  const database = await startDatabase({ folder: path.join(above, 'postgres'), durable: false })
  assert.equal(database.folder, path.join(above, 'postgres'))
  assert.equal(await answers(database.appUrl, 'select 1'), 1)
  await database.stop()
})

test('two starts at once make one database', async t => {
  const folder = emptyFolder(t)
  const [first, second] = await Promise.all([
    startDatabase({ folder, durable: false }),
    startDatabase({ folder, durable: false }),
  ])
  assert.equal(processOf(first), processOf(second))
  await Promise.all([first.stop(), second.stop()])
})

test('a server that is killed is raised again, with all that was committed', async t => {
  const database = await startDatabase({ folder: emptyFolder(t) })
  atEnd(t, () => database.stop())
  await answers(database.ownerUrl, 'create table kept as select 42 as answer')
  const killed = processOf(database)
  process.kill(killed, 'SIGKILL')
  const until = Date.now() + 15_000
  let answer: unknown = null
  while (answer === null && Date.now() < until) {
    await sleep(100)
    answer = await answers(database.ownerUrl, 'select answer from kept').catch(() => null)
  }
  assert.equal(answer, 42)
  assert.notEqual(processOf(database), killed)
})

test("a dead server's number that another program has got does not stop the start", async t => {
  const folder = emptyFolder(t)
  const first = await startDatabase({ folder, durable: false })
  await first.stop()
  writeFileSync(
    path.join(first.folder, 'data', 'postmaster.pid'),
    `${process.pid}\n${path.join(first.folder, 'data')}\n1\n5432\n\n\n\nready\n`,
  )
  const second = await startDatabase({ folder, durable: false })
  assert.equal(await answers(second.appUrl, 'select 1'), 1)
  await second.stop()
})

test('no statement and no value of a row comes into its log', async t => {
  const database = await startDatabase({ folder: emptyFolder(t), durable: false })
  await answers(database.ownerUrl, 'create table people (name text primary key)')
  const twice = "insert into people values ('Jana Nováková'), ('Jana Nováková')"
  await assert.rejects(answers(database.ownerUrl, twice))
  await database.stop()
  const log = readFileSync(path.join(database.folder, 'server.log'), 'utf8')
  assert.match(log, /duplicate key/)
  assert.doesNotMatch(log, /Nováková|insert/)
})

test('a database whose application could pass by the rules is refused', async t => {
  const database = await startDatabase({ folder: emptyFolder(t), durable: false })
  atEnd(t, () => database.stop())
  assert.deepEqual(await whyNotUse(database.appUrl, database.ownerUrl), [])
  const superOfOurs = database.urlOf('postgres', 'virtuos')
  const [reason] = await whyNotUse(superOfOurs, database.ownerUrl)
  assert.match(reason!, /row-level security/)
  const [weak] = await whyNotUse(database.appUrl, database.appUrl)
  assert.match(weak!, /may not make schemas/)
  const off = openDatabase(database.appUrl, { connections: 1 })
  assert.deepEqual((await losesWrites(off)).sort(), [
    'fsync',
    'full_page_writes',
    'synchronous_commit',
  ])
  await off.end()
})
