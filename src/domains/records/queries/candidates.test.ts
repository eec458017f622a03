import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countBuffers } from '../../../../bench/buffers.ts'
import { testCluster } from '../../../../tests/cluster.ts'
import { openTown } from '../../../../tests/town.ts'
import { within } from '../../../platform/db/index.ts'
import { findCandidates } from './candidates.ts'

test('a word of 20,000 cases is looked up as cheaply as one of a thousand', async t => {
  const town = await openTown(t)
  const { sql, owner } = town.house
  const officeId = town.klatovy.id
  await within(
    sql,
    { officeId },
    tx => tx`
      insert into records.words (office_id, word, case_id)
      select ${officeId}, word, uuidv7(make_interval(hours => n))
      from generate_series(1, 20000) n
      cross join lateral (values ('lipy'), ('cislo' || n)) words (word)`,
  )
  await owner`vacuum (analyze) records.words`
  const [row] = await sql<{ name: string }[]>`select current_database()::text as name`
  const superUrl = (await testCluster()).running.urlOf('postgres', row!.name)
  for (const stem of ['lip', 'cislo', 'cislo123']) {
    const counts = await countBuffers(superUrl, officeId, tx => findCandidates(tx, officeId, stem))
    assert.ok(Math.max(...counts) <= 400, `${stem}: ${counts} buffers`)
  }
})
