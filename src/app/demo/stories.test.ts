import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse, type TestHouse } from '../../../tests/harness.ts'
import { publishContent } from '../content.ts'
import { tellStories } from './stories.ts'

type Row = { office: string; mark: string; state: string; subject: string }

test('the stories are told by the real actions and leave the clock where it was', async t => {
  const house = await openTestHouse(t, { at: '2026-11-21T10:00:00+01:00' })
  await tellStories(house.services, house.clock)
  assert.equal(house.clock.now().toISOString(), '2026-11-21T09:00:00.000Z')

  const cases = await readCases(house)
  assert.deepEqual(tally(cases), {
    klatovy: { accepted: 1, received: 5, settled: 1, waiting: 1 },
    nyrsko: { 'handed-over': 1 },
    plzen: { received: 1 },
    dlazov: { settled: 1 },
  })
  assert.ok(cases.some(one => one.mark === 'KLAT/00001/2026'))
  const broken = house.logged.filter(line => line.level === 'error')
  assert.deepEqual(broken, [])

  const { form, guide } = await publishContent(house.services)
  const changed = [...form, ...guide].filter(([, outcome]) => outcome !== 'nothing')
  assert.deepEqual(changed, [], 'the next start leaves what the stories tell')
})

/** Each office in its own scope, since nobody may see all of them at once. */
async function readCases(house: TestHouse): Promise<Row[]> {
  const offices = await house.sql<{ id: string; slug: string }[]>`
    select id, slug from offices.offices where connected_at is not null limit 20`
  const rows: Row[] = []
  for (const { id, slug } of offices) {
    const found = await house.sql.begin(async tx => {
      await tx`select set_config('app.office_id', ${id}, true)`
      return tx<Omit<Row, 'office'>[]>`
        select record_mark as mark, state, subject from records.cases limit 100`
    })
    rows.push(...found.map(row => ({ ...row, office: slug })))
  }
  return rows
}

function tally(rows: readonly Row[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {}
  for (const { office, state } of rows) {
    counts[office] ??= {}
    counts[office][state] = (counts[office][state] ?? 0) + 1
  }
  return counts
}
