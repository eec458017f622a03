import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testCluster } from '../../../tests/cluster.ts'
import { openTown } from '../../../tests/town.ts'
import { openDatabase } from '../../platform/db/index.ts'
import { answer } from '../records/index.ts'
import { checkCustody } from './index.ts'

const town = await openTown({ after })
const { services, sql } = town.house
const { running } = await testCluster()
const database = new URL(services.config.databaseUrl).pathname.slice(1)
const root = openDatabase(running.urlOf('postgres', database), { connections: 1 })
after(() => root.end({ timeout: 2 }))

const open = await town.accepted()
const to = { caseId: open.id, version: open.version }
const letter = { subject: 'Odpověď', text: 'Povoluje se.', files: [], settles: false }
assert.ok((await answer(sql, town.doer(town.tomas), to, letter)).ok)
await town.house.drainJobs()

async function problem(): Promise<string> {
  const verdict = await checkCustody(services)
  return verdict.ok ? 'all holds' : verdict.problem
}

test('a last day that was moved is not the one that the law gives', async () => {
  assert.equal(await problem(), 'all holds')
  await root`update records.cases set due_on = due_on + 300`
  assert.match(await problem(), /KLAT\/00001\/2026: the last day of the case is not the one/)
  await root`update records.cases set due_on = due_on - 300`
  assert.equal(await problem(), 'all holds')
})

test('what a person reads in the mailbox is what the office has sent', async () => {
  await root`update mailbox.messages set body = body || ' Ne.' where author_kind = 'office'`
  assert.match(await problem(), /KLAT\/00002\/2026: the letter in the mailbox is not the one/)
  await root`delete from mailbox.messages where author_kind = 'office'`
  assert.match(await problem(), /KLAT\/00002\/2026: the letter is missing in the mailbox/)
})
