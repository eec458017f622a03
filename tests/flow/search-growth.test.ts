import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countBuffers, plansOf } from '../../bench/buffers.ts'
import { type DocumentWord, fillIndex } from '../../bench/documents.ts'
import { searchPortal } from '../../src/domains/portal/index.ts'
import { openDatabase, type Tx } from '../../src/platform/db/index.ts'
import { testCluster } from '../cluster.ts'
import { freshDatabase } from '../database.ts'

/** What one search may read at most; EXPLAIN counts it, so no noise of the machine disturbs it. */
const mostBuffers = 4000

test('a search reads little, whatever it is for, and never the whole table', async t => {
  const database = await freshDatabase(t)
  const { running } = await testCluster()
  const superUrl = running.urlOf('postgres', database.name)
  const root = openDatabase(superUrl, { connections: 1 })
  t.after(() => root.end())
  const words = (await fillIndex({ root }, 5_000)).filter(word => word.documents > 0)
  const at = (place: number) => (words.at(place) as DocumentWord).folded

  const searches: Record<string, string> = {
    rare: at(-1),
    middle: at(5_000),
    common: at(0),
    'two common': `${at(0)} ${at(4)}`,
    'common and rare': `${at(0)} ${at(-1)}`,
    'a beginning': at(0).slice(0, 3),
    misspelt: `${at(0).slice(0, 4)}x${at(0).slice(5)} ${at(4)}`,
    unknown: 'qqqqq wwwww',
  }
  for (const [name, typed] of Object.entries(searches)) {
    const search = (tx: Tx) => searchPortal(tx, { typed, lang: 'cs', at: new Date(), only: null })
    const buffers = Math.max(...(await countBuffers(superUrl, '', search)))
    t.diagnostic(`${name}: ${buffers} buffers`)
    assert.ok(buffers <= mostBuffers, `${name}: ${buffers} buffers`)
    const plans = await plansOf(superUrl, '', search)
    assert.ok(!plans.some(plan => /"Seq Scan"[^}]*"search_entries"/.test(plan)), name)
    assert.ok(
      plans.some(plan => /"Index Name": "search_(entries|words)/.test(plan)),
      name,
    )
  }
  const { found } = await root.begin(tx =>
    searchPortal(tx, { typed: at(0), lang: 'cs', at: new Date(), only: null }),
  )
  assert.equal(found.length, 250, 'fifty of each kind')
})
