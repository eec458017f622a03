import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../../tests/harness.ts'
import { listPublished } from '../domains/forms/index.ts'
import { findWorkBySlug, withdrawWork } from '../domains/publishing/index.ts'
import { operatorId } from '../foundation/ids.ts'
import { within } from '../platform/db/index.ts'
import { publishContent } from './content.ts'

test('the forms and guides of the product are there at once, and once', async t => {
  const { services, sql, clock, as } = await openTestHouse(t)
  await publishContent(services)
  const count = async () => (await listPublished(sql, { officeId: null, at: clock.now() })).length
  const first = await count()
  assert.ok(first >= 12, `${first} forms`)
  clock.pass({ days: 1 })
  await publishContent(services)
  assert.equal(await count(), first)
  const dog = await as(null).get('/formulare/poplatek-ze-psu')
  assert.equal(dog.status, 200)
  assert.equal((await as(null).get('/zivotni-situace/poplatek-ze-psu')).status, 200)
})

test('what the operator withdrew stays withdrawn at the next start', async t => {
  const { services, sql, clock, as } = await openTestHouse(t)
  await publishContent(services)
  await within(sql, { officeId: operatorId }, async tx => {
    const place = { kind: 'form', slug: 'stiznost' } as const
    const work = await findWorkBySlug(tx, operatorId, place)
    await withdrawWork(
      tx,
      { ownerId: operatorId, workId: work!.id },
      { from: clock.now(), note: '' },
      { accountId: null, name: 'Provozovatel', at: clock.now() },
    )
  })
  clock.pass({ days: 1 })
  await publishContent(services)
  assert.equal((await as(null).get('/formulare/stiznost')).status, 404)
})
