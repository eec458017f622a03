import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countBuffers } from '../../../bench/buffers.ts'
import { testCluster } from '../../../tests/cluster.ts'
import { growCases } from '../../../tests/grown.ts'
import { openTown, type Town } from '../../../tests/town.ts'
import { within } from '../../platform/db/index.ts'
import { assign } from './actions/assignment.ts'
import { readWorklist } from './actions/worklist.ts'
import { listWorklist } from './queries/worklist.ts'
import type { ListedCase } from './rules/case.ts'
import { placeOf } from './rules/places.ts'
import { wishFrom } from './rules/worklist.ts'

const everything = {
  officerId: null,
  unitIds: null,
  state: null,
  matterKind: null,
  dueFrom: null,
  dueTo: null,
  sort: 'due' as const,
  after: null,
}

async function found(town: Town, search: string) {
  const vera = town.doer(town.vera)
  const { cases } = await readWorklist(town.house.sql, vera, wishFrom({ hledat: search }, vera))
  return cases.map(matter => matter.recordMark).sort()
}

test('a letter of which one word in another ending and the street are known is found', async t => {
  const town = await openTown(t)
  await town.receive({ subject: 'Kácení lípy v Zahradní ulici' })
  await town.receive({ subject: 'Parkovací místo' })

  assert.deepEqual(await found(town, 'kácením Zahradní'), ['KLAT/00001/2026'])
  assert.deepEqual(await found(town, 'lípa'), ['KLAT/00001/2026'])
  assert.deepEqual(await found(town, 'PARKOVACÍCH'), ['KLAT/00002/2026'])
  assert.deepEqual(await found(town, 'novákové'), ['KLAT/00001/2026', 'KLAT/00002/2026'])
  assert.deepEqual(await found(town, 'lípa parkovací'), [])
})

test('a number is found as it is said: whole, or the order number and the year', async t => {
  const town = await openTown(t)
  await town.receive()
  const matter = await town.accepted()
  for (const search of [matter.recordMark, '2/2026', 'KLAT/00002/2026 ']) {
    const tomas = town.doer(town.tomas)
    const wish = wishFrom({ hledat: search }, tomas)
    const { cases } = await readWorklist(town.house.sql, tomas, wish)
    assert.deepEqual(
      cases.map(one => one.id),
      [matter.id],
      search,
    )
  }
})

test('pages of the worklist show each case once, whatever comes in between', async t => {
  const town = await openTown(t)
  const officeId = town.klatovy.id
  const start = Date.parse('2026-10-01T08:00:00Z')
  const dayMs = 86_400_000
  for (let day = 0; day < 12; day += 1) {
    await town.receive({ at: new Date(start + Math.floor(day / 3) * dayMs) })
  }
  for (const sort of ['due', 'received', 'received-first'] as const) {
    const seen: string[] = []
    let after: { value: string; id: string } | null = null
    for (let page = 0; page < 5; page += 1) {
      const query = { ...everything, officeId, sort, after, limit: 3 }
      const cases: ListedCase[] = await within(town.house.sql, { officeId }, tx =>
        listWorklist(tx, query),
      )
      seen.push(...cases.map(matter => matter.id))
      const last = cases.at(-1)
      if (!last) break
      const [value = '', id = ''] = placeOf(sort === 'due' ? 'due' : 'received', last).split('~')
      after = { value, id }
    }
    assert.equal(seen.length, 12, sort)
    assert.equal(new Set(seen).size, 12, sort)
  }
})

test('what is due first stands first, and what waits is sorted by what it waits for', async t => {
  const town = await openTown(t)
  const officeId = town.klatovy.id
  await town.receive()
  await town.receive({ matterKind: 'information-request' })
  await town.receive({ matterKind: 'complaint' })
  const cases = await within(town.house.sql, { officeId }, tx =>
    listWorklist(tx, { ...everything, officeId, limit: 10 }),
  )
  assert.deepEqual(
    cases.map(matter => matter.matterKind),
    ['information-request', 'general', 'complaint'],
  )
})

test('the counts beside the list tell what is late and what is soon late', async t => {
  const town = await openTown(t)
  await town.accepted()
  await town.accepted({ matterKind: 'information-request' })
  town.house.clock.set('2026-12-16T09:00:00+01:00')
  const tomas = town.doer(town.tomas)
  const { badges } = await readWorklist(town.house.sql, tomas, wishFrom({}, tomas))
  assert.deepEqual(badges.mine, { open: 2, late: 1, today: 0, soon: 1, waiting: 0, toTakeOver: 0 })

  const late = await readWorklist(town.house.sql, tomas, wishFrom({ lhuta: 'late' }, tomas))
  assert.deepEqual(
    late.cases.map(matter => matter.matterKind),
    ['information-request'],
  )
})

test('a head sees what one of the unit has, to give it to others', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const { caseId } = await town.receive()
  const ivana = town.doer(town.ivana)
  const to = { unitId: town.units.environment, officerId: null }
  await assign(town.house.sql, town.doer(town.vera), { caseId, version: 1 }, to)

  const list = async (query: Record<string, string>) => {
    const { cases } = await readWorklist(town.house.sql, ivana, wishFrom(query, ivana))
    return cases.map(one => one.id)
  }
  assert.deepEqual((await list({ seznam: 'unit' })).sort(), [caseId, matter.id].sort())
  const kdo = town.tomas.desk!.officerId
  assert.deepEqual(await list({ seznam: 'unit', kdo }), [matter.id])
  assert.deepEqual(await list({ seznam: 'all', kdo }), [matter.id])
  assert.deepEqual(await list({ seznam: 'unit', kdo: town.lenka.desk!.officerId }), [])
})

test('who belongs to two units has one list of both, in one order', async t => {
  const town = await openTown(t)
  const officeId = town.klatovy.id
  for (const unitId of [town.units.environment, town.units.transport]) {
    for (const matterKind of ['complaint', 'general']) {
      const { caseId } = await town.receive({ matterKind })
      const to = { unitId, officerId: null }
      await assign(town.house.sql, town.doer(town.vera), { caseId, version: 1 }, to)
    }
  }
  const unitIds = Object.values(town.units)
  for (const sort of ['due', 'received', 'received-first'] as const) {
    const query = { ...everything, officeId, unitIds, sort, limit: 3 }
    const cases = await within(town.house.sql, { officeId }, tx => listWorklist(tx, query))
    assert.equal(cases.length, 3, sort)
    if (sort !== 'due') continue
    const kinds = cases.map(one => one.matterKind)
    assert.deepEqual(kinds, ['general', 'general', 'complaint'])
  }
})

test('without a scope nobody sees a case', async t => {
  const town = await openTown(t)
  await town.receive()
  const officeId = town.klatovy.id
  for (const scope of [{}, { officeId: town.nyrsko.id }]) {
    const cases = await within(town.house.sql, scope, tx =>
      listWorklist(tx, { ...everything, officeId, limit: 10 }),
    )
    assert.equal(cases.length, 0)
  }
})

test('a first page of a worklist of 20,000 cases touches few pages of the database', async t => {
  const town = await openTown(t)
  const officeId = town.klatovy.id
  const officerId = town.tomas.desk!.officerId
  await growCases(town, 20_000, 60)
  const wishes = [
    { ...everything, officerId },
    { ...everything, unitIds: [town.units.environment] },
    { ...everything, sort: 'received' as const },
    { ...everything, after: { value: '2027-01-10', id: officerId } },
  ]
  for (const wish of wishes) {
    const buffers = await buffersOf(town, wish)
    assert.ok(buffers <= 120, `${buffers} buffers: ${JSON.stringify(wish)}`)
  }
  const tally = await within(
    town.house.sql,
    { officeId },
    tx => tx`
    select sum(cases)::int as cases from records.tallies
    where office_id = ${officeId} and level = 'office'`,
  )
  assert.equal(tally[0]?.cases, 20_000)
})

async function buffersOf(town: Town, wish: object): Promise<number> {
  const officeId = town.klatovy.id
  const [row] = await town.house.sql<{ name: string }[]>`select current_database()::text as name`
  const superUrl = (await testCluster()).running.urlOf('postgres', row!.name)
  const query = { ...everything, ...wish, officeId, limit: 51 }
  const counts = await countBuffers(superUrl, officeId, tx => listWorklist(tx, query))
  return Math.max(...counts)
}
