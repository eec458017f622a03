import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { after, test } from 'node:test'
import { openStampingServer } from '../../../../sim/tsa/server.ts'
import { testCluster } from '../../../../tests/cluster.ts'
import { freshDatabase } from '../../../../tests/database.ts'
import { newId } from '../../../foundation/ids.ts'
import { openDatabase } from '../../../platform/db/index.ts'
import { checkLedger } from './checking.ts'
import { sampleLetter, sampleOffice, sampleServices } from './sample-log.ts'
import { signDueCheckpoints } from './signing.ts'
import { stampDueCheckpoints } from './upkeep.ts'

const authority = await openStampingServer(() => new Date('2026-11-21T10:00:00+01:00'))
after(() => authority.close())
const { sql, name } = await freshDatabase({ after })
const { running } = await testCluster()
const root = openDatabase(running.urlOf('postgres', name), { connections: 1 })
after(() => root.end({ timeout: 2 }))
const { services, key } = sampleServices(sql, { stampUrl: authority.url })
const check = () => checkLedger(sql, [key])

const offices = [await sampleOffice(sql, 'klatovy'), await sampleOffice(sql, 'nyrsko')]
const matters = [newId(), newId(), newId()]
for (let count = 0; count < 330; count++) {
  const matter = count % 4 === 0 ? matters[count % 3] : undefined
  await sampleLetter(sql, offices[count % 11 === 0 ? 1 : 0]!, `ROK/${count}`, matter)
  if (count % 25 === 0) await signDueCheckpoints(services)
}
await signDueCheckpoints(services)
await stampDueCheckpoints(services)
await sampleLetter(sql, offices[0]!, 'not signed yet')

/** The tables as they were; tampering is undone by putting them back. */
const tables = ['logs', 'heads', 'entries', 'matters', 'salts', 'subtrees', 'checkpoints', 'stamps']
for (const table of tables)
  await root`create table public.${root(`kept_${table}`)} as table ledger.${root(table)}`

test('a log to which nothing happened is found in order', async () => {
  const verdict = await check()
  assert.deepEqual(
    { ...verdict, checkpoints: 0 },
    {
      ok: true,
      logs: 3,
      entries: 331 + (verdict.ok ? verdict.checkpoints - 15 : 0),
      checkpoints: 0,
      stamps: 1,
    },
  )
})

test('heads signed by another key are refused', async () => {
  const other = { ...key, publicKey: generateKeyPairSync('ed25519').publicKey }
  const verdict = await checkLedger(sql, [other])
  assert.match(verdict.ok ? '' : verdict.problem, /log klatovy, checkpoint 23: note is refused/)
})

/** What a superuser may do to a row behind everyone's back; `random` picks the row. */
const tampering = {
  'entry changed': `update ledger.entries set entry = entry || ' ' where ctid = ?`,
  'entry and its hash changed': `update ledger.entries set entry = entry || ' ',
    leaf_hash = ledger.leaf_hash(entry || ' ') where ctid = ?`,
  'hash changed': `update ledger.entries set leaf_hash = sha256('x') where ctid = ?`,
  'entry deleted': `delete from ledger.entries where ctid = ?`,
  'entry given to another matter': `update ledger.entries set matter_id = gen_random_uuid()
    where ctid = ?`,
  'entry moved': `update ledger.entries set index = index + 1000 where ctid = ?`,
  'salts deleted': `delete from ledger.salts where ctid = ?`,
  'salts emptied': `update ledger.salts set parts = '[]' where ctid = ?`,
  'part renamed': `update ledger.salts set parts = jsonb_set(parts, '{0,name}', '"x"')
    where ctid = ?`,
  'file hash changed': `update ledger.salts
    set parts = jsonb_set(parts, '{0,sha256}', to_jsonb(repeat('ab', 32))) where ctid = ?`,
  'salts moved': `update ledger.salts set index = index + 1000 where ctid = ?`,
  'checkpoint root changed': `update ledger.checkpoints set root = sha256('x') where ctid = ?`,
  'checkpoint note changed': `update ledger.checkpoints set note = replace(note, 'log', 'lot')
    where ctid = ?`,
  'checkpoint deleted': `delete from ledger.checkpoints where ctid = ?`,
  'checkpoint moved': `update ledger.checkpoints set size = size + 10000 where ctid = ?`,
  'subtree changed': `update ledger.subtrees set hash = sha256('x') where ctid = ?`,
  'subtree deleted': `delete from ledger.subtrees where ctid = ?`,
  'matter changed': `update ledger.matters set last_hash = sha256('x') where ctid = ?`,
  'matter deleted': `delete from ledger.matters where ctid = ?`,
  'log shortened': `update ledger.logs set size = size - 1 where ctid = ?`,
  'log renamed': `update ledger.logs set name = 'other' where ctid = ?`,
  'head changed': `update ledger.heads set root = sha256('x') where ctid = ?`,
  'head set back': `update ledger.heads set size = size - 1 where ctid = ?`,
  'stamp changed': `update ledger.stamps set token = overlay(token placing 'x' from 300)
    where ctid = ?`,
  'stamp moved': `update ledger.stamps set size = size - 1 where ctid = ?`,
}

const inserting = {
  'entry inserted': `insert into ledger.entries
    select office_id, index + 5000, entry, leaf_hash, matter_id from ledger.entries where ctid = ?`,
  'checkpoint inserted': `insert into ledger.checkpoints
    select office_id, size + 5000, previous_size, root, note, signed_at
    from ledger.checkpoints where ctid = ?`,
  'salts inserted': `insert into ledger.salts
    select office_id, index + 5000, parts from ledger.salts where ctid = ?`,
  'matter inserted': `insert into ledger.matters
    select office_id, gen_random_uuid(), last_hash from ledger.matters where ctid = ?`,
  'subtree inserted': `insert into ledger.subtrees
    select office_id, level, index + 50, hash from ledger.subtrees where ctid = ?`,
}

test('of 210 changes, deletions and insertions by a superuser all are found', async () => {
  const all = Object.entries({ ...tampering, ...inserting })
  const missed: string[] = []
  for (let round = 0; round < 210; round++) {
    const [what, statement] = all[round % all.length]!
    const table = /ledger\.\w+/.exec(statement)![0]
    await tamper(table, statement).catch(error => {
      throw new Error(`${what}: ${error}`)
    })
    if ((await check()).ok) missed.push(what)
    await undo()
  }
  assert.deepEqual(missed, [])
  assert.ok((await check()).ok, 'and after each was undone, nothing is wrong')
})

test('the first wrong row is named', async () => {
  await tamper(
    `ledger.entries where index = 7 and office_id = '${offices[0]}'`,
    tampering['hash changed'],
  )
  const verdict = await check()
  await undo()
  assert.deepEqual(verdict, {
    ok: false,
    problem: 'log klatovy, entry 7: hash is not that of the entry',
  })
})

async function tamper(from: string, statement: string): Promise<void> {
  await root.begin(async tx => {
    await tx`set local session_replication_role = replica`
    const [row] = await tx.unsafe(`select ctid::text as at from ${from} order by random() limit 1`)
    const signed = statement.replace('ctid = ?', `ctid = '${row!.at}'`)
    const { count } = await tx.unsafe(signed)
    assert.equal(count, 1)
  })
}

async function undo(): Promise<void> {
  await root.begin(async tx => {
    await tx`set local session_replication_role = replica`
    for (const table of tables) {
      await tx.unsafe(`delete from ledger.${table}`)
      await tx.unsafe(`insert into ledger.${table} table public.kept_${table}`)
    }
  })
}
