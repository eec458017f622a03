import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buffersOf, plansOf } from '../../../../bench/buffers.ts'
import { testCluster } from '../../../../tests/cluster.ts'
import { growCases } from '../../../../tests/grown.ts'
import { openTown, type Town } from '../../../../tests/town.ts'
import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { accept } from '../actions/assignment.ts'
import type { Doer } from '../actions/deed.ts'
import { readWorklist } from '../actions/worklist.ts'
import { wishFrom } from '../rules/worklist.ts'
import { saveDraft } from './drafts.ts'

/** The statements of one look at the worklist, its beginning and its end left out. */
async function statementsOf(town: Town, doer: Doer, query: string) {
  const [row] = await town.house.sql<{ name: string }[]>`select current_database()::text as name`
  const superUrl = (await testCluster()).running.urlOf('postgres', row!.name)
  const plans = await plansOf(superUrl, doer.officeId, tx =>
    readWorklist(inOne(tx), doer, wishIn(query, doer)),
  )
  return plans.filter(plan => !plan.includes('set_config'))
}

const wishIn = (query: string, doer: Doer) =>
  wishFrom(Object.fromEntries(new URLSearchParams(query)), doer)

/** A pool whose only transaction is the one that is open already. */
const inOne = (tx: Tx) =>
  Object.assign(tx, { begin: (work: (tx: Tx) => unknown) => work(tx) }) as unknown as Sql

test('a page of the worklist is four statements, whoever looks and however much waits', async t => {
  const town = await openTown(t)
  for (let letter = 0; letter < 3; letter += 1) await town.accepted()
  for (const caller of [town.vera, town.tomas, town.ivana]) {
    for (const query of ['', 'seznam=all', 'seznam=unit', 'lhuta=late&razeni=received']) {
      const statements = await statementsOf(town, town.doer(caller), query)
      assert.equal(statements.length, 4, `${caller.name} ${query}`)
    }
  }
})

test('what a page of many cases asks is planned once, not each time it is read', async t => {
  const town = await openTown(t)
  const ivana = town.doer(town.ivana)
  const { officeId } = ivana
  await growCases(town, 5000)
  const za = `2026-12-20~${officeId}`
  for (const query of ['', 'seznam=unit', 'seznam=all', `seznam=all&za=${za}`, 'razeni=received']) {
    const planned = await within(town.house.sql, { officeId }, async tx => {
      for (let time = 0; time < 9; time += 1) {
        await readWorklist(inOne(tx), ivana, wishIn(query, ivana))
      }
      return tx<{ often: number }[]>`
        select max(custom_plans)::int as often from pg_prepared_statements
        where statement ~ '(records|identity|offices)[.]' and custom_plans + generic_plans >= 9`
    })
    assert.equal(planned[0]?.often, firstPlans, query)
  }
})

test('no statement of a page reads more than 120 pages of the database, of many cases', async t => {
  const town = await openTown(t)
  const ivana = town.doer(town.ivana)
  await growCases(town, 20_000)
  await beginDrafts(town, 2000)
  for (const query of ['', 'seznam=unit', 'seznam=all', 'seznam=all&razeni=received']) {
    const buffers = (await statementsOf(town, ivana, query)).map(buffersOf)
    assert.ok(Math.max(...buffers) <= 120, `${query}: ${buffers}`)
  }
})

/** So often PostgreSQL plans a statement before it keeps the plan. */
const firstPlans = 5

test('an answer that somebody has begun is marked in lists and in what a search finds', async t => {
  const town = await openTown(t)
  const begun = await town.accepted()
  await town.accepted()
  const { officeId, officerId } = town.doer(town.ivana)
  const draft = { subject: 'Odpověď', body: 'Vážená paní', files: [], savedAt: new Date() }
  await within(town.house.sql, { officeId }, tx =>
    saveDraft(tx, { officeId, officerId, caseId: begun.id }, draft),
  )
  const tomas = town.doer(town.tomas)
  for (const query of ['', 'hledat=Nováková', `hledat=${begun.recordMark}`]) {
    const { cases } = await readWorklist(town.house.sql, tomas, wishIn(query, tomas))
    const marked = cases.filter(one => one.drafted).map(one => one.id)
    assert.deepEqual(marked, [begun.id], query)
    assert.equal(cases.length, query.includes('/') ? 1 : 2)
  }
})

test('the counts of a unit are those of all its officers, of an officer their own', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  await town.accepted()
  const ivana = town.doer(town.ivana)
  const read = () => readWorklist(town.house.sql, ivana, wishFrom({}, ivana))
  const before = await read()
  assert.deepEqual([before.badges.mine?.open, before.badges.unit?.open], [0, 2])
  assert.equal(before.badges.all?.open, 2)
  await accept(town.house.sql, ivana, { caseId: matter.id, version: matter.version })
  const after = await read()
  assert.deepEqual([after.badges.mine?.open, after.badges.unit?.open], [1, 2])
})

/** Answers begun in the oldest cases, which stand on the first pages. */
async function beginDrafts(town: Town, count: number): Promise<void> {
  const { officerId, officeId } = town.tomas.desk!
  await within(
    town.house.sql,
    { officeId },
    tx => tx`
    insert into records.drafts (office_id, case_id, officer_id, subject, body, saved_at)
    select office_id, id, ${officerId}, '', '', now() from records.cases
    where office_id = ${officeId} order by received_at limit ${count}`,
  )
  await town.house.owner`analyze records.drafts`
}
