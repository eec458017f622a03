import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'
import { within } from '../../../platform/db/index.ts'
import { matter as address } from '../paths.ts'
import { listAllDocuments } from '../queries/documents.ts'
import type { Case } from '../rules/case.ts'
import { handOver } from './handover.ts'
import { openCase } from './reading.ts'

/** A case with so many letters, each with a file of its own. */
async function longCase(town: Town, letters: number): Promise<Case> {
  const matter = await town.accepted()
  const stored = await town.house.services.blobs.put(Buffer.from('Lípa z jihu.'))
  for (let number = 2; number <= letters; number += 1) {
    const files = [{ name: `lípa-${number}.txt`, mimeType: 'text/plain', ...stored }]
    await town.receive({ inCase: matter.id, text: `Dopis ${number}.`, files })
  }
  return town.look(matter.id)
}

test('the hundred and first letter of a case is handed over with the others', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const matter = await longCase(town, 101)
  const target = { caseId: matter.id, version: matter.version }
  const handing = { toOfficeId: town.nyrsko.id, reason: 'Patří tam.' }
  assert.ok((await handOver(sql, town.doer(town.tomas), target, handing)).ok)
  await town.house.drainJobs()

  const [{ body, files }] = await within(
    sql,
    { officeId: town.nyrsko.id },
    tx => tx<{ body: string; files: string[] }[]>`
      select d.body, array(select name from records.components p
        where p.office_id = d.office_id and p.document_id = d.id) as files
      from records.documents d where d.office_id = ${town.nyrsko.id}`,
  )
  for (const last of [100, 101]) {
    assert.ok(body.includes(`Dopis ${last}.`), `the text of letter ${last}`)
    assert.ok(files.includes(`lípa-${last}.txt`), `the file of letter ${last}`)
  }
})

test('a case of 101 letters is shown by pages, and the page says that there are more', async t => {
  const town = await openTown(t)
  const { id } = await longCase(town, 101)
  const tomas = town.house.as(town.tomas)
  const first = await tomas.get(address({ id }))
  assert.ok(!first.text.includes('Dopis 101.'))
  const [, more = ''] = /href="([^"]+)">Další dokumenty/.exec(first.text) ?? []
  const second = await tomas.get(more)
  assert.ok(second.text.includes('Dopis 101.'))
  assert.ok(!second.text.includes('Další dokumenty'))
})

test('a letter of the new year stands after those of the old one', async t => {
  const town = await openTown(t)
  const { sql, clock } = town.house
  for (let n = 0; n < 3; n += 1) await town.receive()
  const matter = await town.accepted()
  clock.set('2027-01-04T10:00:00+01:00')
  await town.receive({ inCase: matter.id })

  const { documents } = await openCase(sql, town.doer(town.tomas), matter.id)
  const marks = ['KLAT/00004/2026', 'KLAT/00001/2027']
  assert.deepEqual(
    documents.map(one => one.recordMark),
    marks,
  )
  const all = await within(sql, { officeId: town.klatovy.id }, tx =>
    listAllDocuments(tx, town.klatovy.id, matter.id),
  )
  assert.deepEqual(
    all.map(one => one.recordMark),
    marks,
  )
})
