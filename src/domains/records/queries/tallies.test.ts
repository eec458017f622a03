import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openTown, type Town } from '../../../../tests/town.ts'
import { within } from '../../../platform/db/index.ts'
import { call } from '../actions/answering.ts'
import { accept, assign } from '../actions/assignment.ts'
import { settle } from '../actions/settling.ts'
import type { Case } from '../rules/case.ts'
import { listTallies } from './tallies.ts'

const at = (matter: Case) => ({ caseId: matter.id, version: matter.version })
const reason = { way: 'vzetimNaVedomi', text: 'Bereme na vědomí.' } as const
const missing = { subject: 'Výzva', text: 'Chybí plánek.', days: 15 }

/** Counts the rows behind the rollup's back. */
async function counted(town: Town) {
  const officeId = town.klatovy.id
  const [kept, rows] = await within(town.house.sql, { officeId }, tx =>
    Promise.all([
      listTallies(tx, officeId, 'officer'),
      tx<object[]>`
        select officer_id as "ownerId", state, is_running as running, due_order as "dueOrder",
          count(*)::int as cases
        from records.cases where officer_id is not null and is_open group by 1, 2, 3, 4`,
    ]),
  )
  const sorted = (list: readonly object[]) => list.map(row => JSON.stringify(row)).sort()
  return { kept: sorted(kept), rows: sorted(rows.map(row => ({ ...row }))) }
}

test('whatever officers do, the kept counts are those of the rows', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const tomas = town.doer(town.tomas)
  const matters: Case[] = []
  for (let count = 0; count < 4; count += 1) matters.push(await town.accepted())
  const officers = [town.tomas, town.ivana].map(caller => caller.desk!.officerId)
  const deeds = [
    (matter: Case) => call(sql, tomas, at(matter), missing),
    (matter: Case) => settle(sql, tomas, at(matter), reason),
    (matter: Case) => accept(sql, tomas, at(matter)),
    (matter: Case) => assign(sql, tomas, at(matter), { unitId: null, officerId: officers[1]! }),
    (matter: Case) => town.receive({ inCase: matter.id }),
  ]
  const step = fc.tuple(fc.nat(matters.length - 1), fc.nat(deeds.length - 1))
  const steps = fc.sample(step, 30)
  for (const [which, deed] of steps) await deeds[deed]!(await town.look(matters[which]!.id))

  const { kept, rows } = await counted(town)
  assert.deepEqual(kept, rows)
})

test('a day on which nothing is due any more leaves no row behind', async t => {
  const town = await openTown(t)
  const officeId = town.klatovy.id
  const matters: Case[] = []
  for (let day = 0; day < 3; day += 1) {
    matters.push(await town.accepted())
    town.house.clock.pass({ days: 1 })
  }
  const rows = () =>
    within(
      town.house.sql,
      { officeId },
      tx => tx`select level from records.tallies where office_id = ${officeId}`,
    )
  assert.equal((await rows()).length, 9)
  for (const matter of matters) {
    assert.ok((await settle(town.house.sql, town.doer(town.tomas), at(matter), reason)).ok)
  }
  assert.equal((await rows()).length, 0)
})

test('cases that leave and come to one day at once are counted to the last', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const leaving: Case[] = []
  for (let count = 0; count < 6; count += 1) leaving.push(await town.accepted())
  await Promise.all(
    leaving.flatMap(matter => [
      settle(sql, town.doer(town.tomas), at(matter), reason),
      town.accepted(),
    ]),
  )
  const { kept, rows } = await counted(town)
  assert.deepEqual(kept, rows)
  assert.equal(kept.length, 1)
})
