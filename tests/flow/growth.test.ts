import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countBuffers } from '../../bench/buffers.ts'
import { growCases, middlePlace } from '../../bench/cases.ts'
import { readOverview } from '../../src/domains/overview/actions.ts'
import { listTallies, listWorklist } from '../../src/domains/records/index.ts'
import { openDatabase, type Tx } from '../../src/platform/db/index.ts'
import { testCluster } from '../cluster.ts'
import { openTown } from '../town.ts'

/** What a page may read at most (performance goals); EXPLAIN counts it, so no noise disturbs it. */
const mostBuffers = 120

test('a list reads as little of 100,000 cases as of 1,000', async t => {
  const { house, klatovy } = await openTown(t)
  const { running } = await testCluster()
  const [database] = await house.sql<{ name: string }[]>`select current_database()::text as name`
  const superUrl = running.urlOf('postgres', database!.name)
  const root = openDatabase(superUrl, { connections: 1 })
  t.after(() => root.end())

  const all = {
    ...{ officeId: klatovy.id, officerId: null, unitIds: null, state: null, matterKind: null },
    ...{ dueFrom: null, dueTo: null, limit: 51 },
  }
  const settled = { ...all, sort: 'received', state: 'settled' } as const
  const measure = async () => {
    const [value, id] = (await middlePlace({ root }, klatovy.id)).split('~') as [string, string]
    const work: ((tx: Tx) => Promise<unknown>)[] = [
      tx => listWorklist(tx, { ...all, sort: 'due', after: null }),
      tx => listWorklist(tx, { ...all, sort: 'due', after: { value, id } }),
      tx => listWorklist(tx, { ...all, sort: 'due', dueTo: '2026-11-20', after: null }),
      tx => listWorklist(tx, { ...all, sort: 'received-first', after: null }),
      tx => listWorklist(tx, { ...settled, after: null }),
      tx => listWorklist(tx, { ...settled, matterKind: 'petition', after: null }),
      tx => listTallies(tx, klatovy.id, 'office'),
    ]
    const buffers: number[] = []
    for (const one of work)
      buffers.push(Math.max(...(await countBuffers(superUrl, klatovy.id, one))))
    return buffers
  }
  await growCases({ root }, klatovy.id, 1, 1_000)
  const few = await measure()
  await growCases({ root }, klatovy.id, 1_001, 100_000)
  const many = await measure()

  assert.ok(
    many.every(buffers => buffers <= mostBuffers),
    `${few} became ${many}`,
  )
  const overview = await readOverview(house.sql, klatovy.id, '2026-11-21')
  assert.equal(overview.standing.open, 9_100)
})
