import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countBuffers } from '../../bench/buffers.ts'
import { listOwnRefs } from '../../src/domains/publishing/index.ts'
import { operatorId } from '../../src/foundation/ids.ts'
import { openDatabase, type Sql, type Tx } from '../../src/platform/db/index.ts'
import { testCluster } from '../cluster.ts'
import { freshDatabase } from '../database.ts'

/** What one address may read at most; the table filled here has over 800 pages. */
const mostBuffers = 30

const at = new Date('2026-11-21T10:00:00+01:00')

test('who offers something at an address is known without reading what others offer', async t => {
  const database = await freshDatabase(t)
  const superUrl = (await testCluster()).running.urlOf('postgres', database.name)
  const root = openDatabase(superUrl, { connections: 1 })
  t.after(() => root.end())
  await fillVersions(root, { offices: 200, works: 100 })
  await root`vacuum analyze publishing.versions`
  for (const [slug, count] of [
    ['neznama', 0],
    ['prace-7', 1],
  ] as const) {
    const look = (tx: Tx) => listOwnRefs(tx, { kind: 'form', slug, at })
    assert.equal((await listOwnRefs(database.sql, { kind: 'form', slug, at })).length, count)
    const buffers = Math.max(...(await countBuffers(superUrl, operatorId, look)))
    t.diagnostic(`${slug}: ${buffers} buffers`)
    assert.ok(buffers <= mostBuffers, `${slug}: ${buffers} buffers`)
  }
})

/** So many offices, each with so many published forms of its own. */
async function fillVersions(
  root: Sql,
  { offices, works }: { offices: number; works: number },
): Promise<void> {
  await root`
    insert into publishing.works (office_id, id, kind, slug, last_version, created_at)
    select office, gen_random_uuid(), 'form', 'prace-' || nth * ${works}::int + number, 1, ${at}
    from (select nth, gen_random_uuid() as office from generate_series(0, ${offices - 1}::int) nth)
      having_offices, generate_series(1, ${works}::int) number`
  await root`
    insert into publishing.versions
      (office_id, work_id, number, kind, slug, content, published_at, published_from, words)
    select office_id, id, 1, kind, slug, jsonb_build_object('title', repeat('dlouhý ', 30)),
      ${at}, ${at}, slug from publishing.works`
}
