import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testCluster } from '../../../tests/cluster.ts'
import { openTown } from '../../../tests/town.ts'
import { openDatabase } from '../../platform/db/index.ts'
import { ledgerHealth } from '../ledger/index.ts'
import { answer, handOver } from '../records/index.ts'
import { checkCustodyDaily } from './actions/custody.ts'
import { checkCustody } from './index.ts'
import { ticks } from './jobs.ts'

const town = await openTown({ after })
const { services, sql, clock } = town.house
const { running } = await testCluster()
const database = new URL(services.config.databaseUrl).pathname.slice(1)
const root = openDatabase(running.urlOf('postgres', database), { connections: 1 })
after(() => root.end({ timeout: 2 }))

const photo = await stored('lípa.txt', 'Lípa z jihu.')
const plan = await stored('plánek.txt', 'Plánek zahrady.')
const settled = await town.accepted({ files: [photo, plan] })
const replied = { subject: 'Doplnění', text: 'Zde je plánek.', inCase: settled.id, files: [plan] }
await town.receive(replied)
const to = { caseId: settled.id, version: (await town.look(settled.id)).version }
const letter = { subject: 'Rozhodnutí', text: 'Povoluje se.', files: [photo], settles: true }
assert.ok((await answer(sql, town.doer(town.tomas), to, letter)).ok)
const given = await town.accepted({ files: [plan] })
const away = { toOfficeId: town.nyrsko.id, reason: 'Lípa stojí v Nýrsku.' }
const handed = { caseId: given.id, version: given.version }
assert.ok((await handOver(sql, town.doer(town.ivana), handed, away)).ok)
await town.house.drainJobs()
for (let count = 0; count < 210; count++) await town.receive()

/** The tables as they were; tampering is undone by putting them back. */
const tables = ['records.documents', 'records.components', 'records.handovers', 'filing.deliveries']
await root`set session_replication_role = replica`
for (const table of [...tables, 'records.cases', 'ledger.entries'])
  await root`create table public.${root(keptName(table))} as table ${root(table)}`

async function stored(name: string, content: string) {
  return { name, mimeType: 'text/plain', ...(await services.blobs.put(Buffer.from(content))) }
}

function keptName(table: string): string {
  return `kept_${table.replace('.', '_')}`
}

async function putBack(): Promise<void> {
  for (const table of [...tables, 'ledger.entries']) {
    await root`delete from ${root(table)}`
    await root`insert into ${root(table)} table public.${root(keptName(table))}`
  }
  await root`
    update records.cases c set received_at = kept.received_at, sender_name = kept.sender_name,
      record_mark = kept.record_mark
    from public.kept_records_cases kept where c.office_id = kept.office_id and c.id = kept.id`
}

async function problem(): Promise<string> {
  const verdict = await checkCustody(services)
  return verdict.ok ? 'all holds' : verdict.problem
}

test('what nobody touched is found in order, over several pages of the log', async () => {
  assert.deepEqual(await checkCustody(services), {
    ok: true,
    documents: 215,
    deliveries: 214,
    files: 6,
  })
})

const first = `record_mark = 'KLAT/00001/2026'`
const ofFirst = `document_id = (select id from records.documents where ${first})`
const answered = `record_mark = 'KLAT/00003/2026'`
const late = `record_mark = 'KLAT/00150/2026'`
const taken = `record_mark = 'NYRS/00001/2026'`
const text = /the subject or the text is not what was logged$/

/** What a superuser may do behind everyone's back, and what is told of it. */
const tamperings: [string, string, RegExp][] = [
  [
    'text changed',
    `update records.documents set body = 'Nežádám.' where ${first}`,
    /^office klatovy, KLAT\/00001\/2026: the subject or the text is not what was logged$/,
  ],
  ['subject changed', `update records.documents set subject = 'Jiné' where ${late}`, text],
  ['an answer changed', `update records.documents set body = 'Zamítá se.' where ${answered}`, text],
  ['a letter of the other office', `update records.documents set body = '' where ${taken}`, text],
  [
    'author changed',
    `update records.documents set author = 'Karel Dvořák' where ${first}`,
    /author of the document is not the sender of the case$/,
  ],
  [
    'sender changed',
    `update records.cases set sender_name = 'Karel Dvořák' where ${late}`,
    /KLAT\/00150\/2026: the author of the document is not the sender/,
  ],
  [
    'time of a document',
    `update records.documents set at = at - interval '1 second' where ${late}`,
    /KLAT\/00150\/2026: the document has another time$/,
  ],
  [
    'number of a document',
    `update records.documents set record_mark = 'KLAT/09999/2026' where ${late}`,
    /KLAT\/00150\/2026: the document has another number$/,
  ],
  [
    'document deleted',
    `delete from records.documents where ${late}`,
    /KLAT\/00150\/2026: the document is missing$/,
  ],
  [
    'document moved',
    `update records.documents set case_id = '${settled.id}' where ${late}`,
    /KLAT\/00150\/2026: the document is (in another case|missing)$/,
  ],
  [
    'document taken out of the log',
    `update records.documents set log_index = null where ${late}`,
    /KLAT\/00150\/2026: the document is missing$/,
  ],
  [
    'document put in',
    `insert into records.documents (office_id, id, case_id, year, serial, record_mark, direction,
       channel, at, author, subject, body, log_index)
     select office_id, uuidv7(), case_id, year, 9999, 'KLAT/09999/2026', direction, channel, at,
       author, subject, body, null from records.documents where ${late}`,
    /KLAT\/09999\/2026: the document has no entry in the log$/,
  ],
  [
    'document put in at the place of another',
    `insert into records.documents (office_id, id, case_id, year, serial, record_mark, direction,
       channel, at, author, subject, body, log_index)
     select office_id, uuidv7(), case_id, year, 9999, 'KLAT/09999/2026', direction, channel, at,
       author, subject, body, log_index from records.documents where ${late}`,
    /KLAT\/00150\/2026: two documents stand in one place of the log$/,
  ],
  [
    'last entry deleted',
    `delete from ledger.entries where index = 213`,
    /: the document has no entry in the log$/,
  ],
  [
    'time of a case',
    `update records.cases set received_at = received_at - interval '1 day' where ${late}`,
    /KLAT\/00150\/2026: the case has another time of receipt$/,
  ],
  [
    'number of a case',
    `update records.cases set record_mark = 'KLAT/09999/2026' where ${late}`,
    /KLAT\/00150\/2026: the case has another number$/,
  ],
  [
    'time of a delivery',
    `update filing.deliveries set at = at + interval '1 day' where ${late}`,
    /KLAT\/00150\/2026: the delivery has another time$/,
  ],
  [
    'number of a delivery',
    `update filing.deliveries set record_mark = 'x' where ${late}`,
    /KLAT\/00150\/2026: the delivery has another number$/,
  ],
  [
    'delivery deleted',
    `delete from filing.deliveries where ${late}`,
    /KLAT\/00150\/2026: the delivery is missing$/,
  ],
  [
    'hash of a file',
    `update records.components set sha256 = repeat('0', 64) where position = 1`,
    /KLAT\/00001\/2026: the file plánek\.txt is not the one that was logged$/,
  ],
  [
    'name of a file',
    `update records.components set name = 'smrk.txt' where position = 0 and ${ofFirst}`,
    /KLAT\/00001\/2026: the file lípa\.txt is not the one that was logged$/,
  ],
  [
    'file taken away',
    `delete from records.components where position = 1`,
    /KLAT\/00001\/2026: files were added or taken away$/,
  ],
  [
    'reason of a handover',
    `update records.handovers set reason = 'Nechceme ji.'`,
    /the handover is not what was logged$/,
  ],
  ['handover deleted', 'delete from records.handovers', /the handover is missing/],
]

for (const [what, statement, told] of tamperings) {
  test(`${what}: the first wrong row is named`, async () => {
    const { count } = await root.unsafe(statement)
    assert.ok(count > 0, 'something was changed')
    try {
      assert.match(await problem(), told)
    } finally {
      await putBack()
    }
    assert.equal(await problem(), 'all holds')
  })
}

test('a byte of a stored file is changed, or the file is gone: its letter is named', async () => {
  const place = join(services.config.dataDir, 'files', photo.sha256.slice(0, 2), photo.sha256)
  const bytes = await readFile(place)
  await writeFile(place, Buffer.from('Lípa z severu.'))
  const told = 'office klatovy, KLAT/00001/2026: the stored file lípa.txt is'
  assert.equal(await problem(), `${told} damaged`)
  await rm(place)
  assert.equal(await problem(), `${told} missing`)
  await writeFile(place, bytes)
  assert.equal(await problem(), 'all holds')
})

test('once a day the house looks itself, and its health tells what was found', async () => {
  const health = async () => (await ledgerHealth(sql, clock.now())).problems
  await checkCustodyDaily(services)
  assert.ok(!(await health()).includes('custody-found'))
  await root.unsafe(`delete from filing.deliveries where ${late}`)
  await checkCustodyDaily(services)
  assert.ok(!(await health()).includes('custody-found'), 'not twice a day')
  clock.pass({ days: 1 })
  await ticks[0]!.run(services)
  assert.ok((await health()).includes('custody-found'))
  assert.ok(town.house.logged.some(({ event }) => event === 'custody check'))
  await putBack()
  clock.pass({ days: 1 })
  await checkCustodyDaily(services)
  assert.ok(!(await health()).includes('custody-found'))
})
