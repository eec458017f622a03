import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'
import { NotFound, within } from '../../../platform/db/index.ts'
import type { Caller } from '../../../platform/http/index.ts'
import { file } from '../paths.ts'
import { listDocuments } from '../queries/documents.ts'
import type { Case } from '../rules/case.ts'
import { answer } from './answering.ts'
import { accept, assign } from './assignment.ts'
import { note } from './handling.ts'
import { openCase } from './reading.ts'
import { settle } from './settling.ts'

const at = (matter: Case) => ({ caseId: matter.id, version: matter.version })
const reply = { subject: 'Odpověď', text: 'Povoluje se.', files: [], settles: false }
const reason = { way: 'vzetimNaVedomi', text: 'Bereme na vědomí.' } as const

const open = (town: Town, caller: Caller, id: string) =>
  openCase(town.house.sql, town.doer(caller), id)

test('an officer sees cases of their unit only; another unit’s is not there', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  await assert.rejects(open(town, town.lenka, matter.id), NotFound)
  await assert.rejects(open(town, town.hana, matter.id), NotFound)
  await assert.rejects(open(town, town.alena, matter.id), NotFound)
  assert.ok(await open(town, town.josef, matter.id))
})

test('the mayor reads and changes nothing', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const { sql } = town.house
  const josef = town.doer(town.josef)
  const to = { unitId: town.units.transport, officerId: null }
  const deeds = await Promise.all([
    accept(sql, josef, at(matter)),
    assign(sql, josef, at(matter), to),
    note(sql, josef, at(matter), 'Spěchá!'),
    settle(sql, josef, at(matter), reason),
    answer(sql, josef, at(matter), reply),
  ])
  for (const deed of deeds) assert.equal(deed.ok || deed.refusal, 'not-yours')
})

test('whoever opens a file of a case without its page is written down all the same', async t => {
  const town = await openTown(t)
  const { services, clock } = town.house
  const content = Buffer.from('Lípa z jihu.')
  const stored = await services.blobs.put(content)
  const matter = await town.accepted({
    files: [{ name: 'lípa.txt', mimeType: 'text/plain', ...stored }],
  })
  const documents = await within(services.sql, { officeId: town.klatovy.id }, tx =>
    listDocuments(tx, town.klatovy.id, matter.id),
  )
  const address = file({ id: matter.id, document: documents[0]!.id, position: '0' })
  const readers = async () => {
    const rows = await within(
      services.sql,
      { personId: town.janaId },
      tx => tx`
        select officer_name as name, subject from identity.accesses
        where person_id = ${town.janaId} order by id`,
    )
    return rows.map(row => `${row.name} ${row.subject}`)
  }
  const tomas = town.house.as(town.tomas)
  assert.deepEqual((await tomas.get(address)).body, content)
  await tomas.get(address)
  assert.deepEqual(await readers(), [`Tomáš Beneš ${matter.recordMark}`])
  clock.pass({ minutes: 1 })
  await town.house.as(town.ivana).get(address)
  clock.pass({ minutes: 16 })
  await tomas.get(address)
  assert.deepEqual(await readers(), [
    `Tomáš Beneš ${matter.recordMark}`,
    `Ivana Zemanová ${matter.recordMark}`,
    `Tomáš Beneš ${matter.recordMark}`,
  ])
  assert.equal((await town.house.as(town.lenka).get(address)).status, 404)
  assert.equal((await readers()).length, 3, 'who got nothing has read nothing')
})

test('a file that was changed in the store is not handed out as the letter’s own', async t => {
  const town = await openTown(t)
  const { services } = town.house
  for (const sizeBytes of [100, 300_000]) {
    const stored = await services.blobs.put(Buffer.alloc(sizeBytes, 'lípa'))
    const part = { name: 'lípa.txt', mimeType: 'text/plain', ...stored }
    const matter = await town.accepted({ files: [part] })
    const documents = await within(services.sql, { officeId: town.klatovy.id }, tx =>
      listDocuments(tx, town.klatovy.id, matter.id),
    )
    const address = file({ id: matter.id, document: documents[0]!.id, position: '0' })
    const tomas = town.house.as(town.tomas)
    assert.equal((await tomas.get(address)).body.length, sizeBytes)
    const { sha256 } = stored
    const place = join(services.config.dataDir, 'files', sha256.slice(0, 2), sha256)
    await writeFile(place, Buffer.alloc(sizeBytes, 'smrk'))
    const reply = await tomas.get(address).catch(() => null)
    assert.ok(reply === null || reply.status === 500, 'the connection broke or nothing came')
  }
})

test('whoever opens a case is written down, in the office and for the person', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  await open(town, town.ivana, matter.id)
  town.house.clock.pass({ minutes: 1 })

  const { readings } = await open(town, town.tomas, matter.id)
  assert.deepEqual(
    readings.map(reading => reading.officerName),
    ['Ivana Zemanová'],
  )
  const seen = await within(
    town.house.sql,
    { personId: town.janaId },
    tx => tx`
    select officer_name as name, subject from identity.accesses
    where person_id = ${town.janaId} order by id`,
  )
  assert.deepEqual(
    seen.map(row => row.name),
    ['Ivana Zemanová', 'Tomáš Beneš'],
  )
  assert.equal(seen[0]?.subject, matter.recordMark)
})
