import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countBuffers, plansOf } from '../../bench/buffers.ts'
import { listTurned } from '../../src/domains/publishing/index.ts'
import { operatorId } from '../../src/foundation/ids.ts'
import { openDatabase, type Sql, type Tx } from '../../src/platform/db/index.ts'
import { testCluster } from '../cluster.ts'
import { freshDatabase } from '../database.ts'

/** What the look of each minute may read at most; the table filled here has over 800 pages. */
const mostBuffers = 40

const until = new Date('2026-11-21T00:00:00+01:00')
const since = new Date(until.getTime() - 60_000)

test('what turns at midnight is found among many works without reading them all', async t => {
  const database = await freshDatabase(t)
  const superUrl = (await testCluster()).running.urlOf('postgres', database.name)
  const root = openDatabase(superUrl, { connections: 1 })
  t.after(() => root.end())
  await fillVersions(root, 20_000)
  await root`
    update publishing.versions set published_from = ${until}, published_to = null
    where slug = 'prace-7'`
  await root`
    update publishing.versions set published_to = ${until} where slug = 'prace-8'`
  await root`
    update publishing.versions set withdrawn_at = ${until} where slug = 'prace-9'`
  await root`vacuum analyze publishing.versions`

  const look = (tx: Tx) => listTurned(tx, { since, until })
  const slugs = (await listTurned(database.sql, { since, until })).map(({ slug }) => slug)
  assert.deepEqual(slugs.sort(), ['prace-7', 'prace-8', 'prace-9'])
  for (const plan of await plansOf(superUrl, operatorId, look)) {
    assert.doesNotMatch(plan, /"Seq Scan"/)
    assert.match(plan, /"versions_begun"[\s\S]*"versions_ended"[\s\S]*"versions_withdrawn"/)
  }
  const buffers = Math.max(...(await countBuffers(superUrl, operatorId, look)))
  t.diagnostic(`${buffers} buffers`)
  assert.ok(buffers <= mostBuffers, `${buffers} buffers`)
})

test('works that all begin at one midnight are had in turns, each once and none left', async t => {
  const database = await freshDatabase(t)
  const superUrl = (await testCluster()).running.urlOf('postgres', database.name)
  const root = openDatabase(superUrl, { connections: 1 })
  t.after(() => root.end())
  await fillVersions(root, 11_000)
  await root`update publishing.versions set published_from = ${until}, published_to = null`
  const slugs: string[] = []
  let turned = await listTurned(database.sql, { since, until })
  while (turned.length > 0) {
    assert.ok(turned.length <= 1000)
    slugs.push(...turned.map(({ slug }) => slug))
    turned = await listTurned(database.sql, { since, until, after: turned.at(-1)! })
  }
  assert.deepEqual([slugs.length, new Set(slugs).size], [11_000, 11_000])
})

/** So many published works of the operator, begun a minute after another long before. */
async function fillVersions(root: Sql, count: number): Promise<void> {
  await root`
    insert into publishing.works (office_id, id, kind, slug, last_version, created_at)
    select ${operatorId}, gen_random_uuid(), 'form', 'prace-' || number, 1, ${since}
    from generate_series(1, ${count}::int) number`
  await root`
    insert into publishing.versions
      (office_id, work_id, number, kind, slug, content, published_at, published_from, published_to,
        withdrawn_at, words)
    select office_id, id, 1, kind, slug, jsonb_build_object('title', repeat('dlouhý ', 30)),
      ${since}, begun, case when random() < 0.2 then begun + interval '9 hours' end,
      case when random() < 0.2 then begun + interval '3 hours' end, slug
    from publishing.works,
      lateral (select timestamptz '2020-01-01' + random() * interval '1000 days' as begun) long`
}
