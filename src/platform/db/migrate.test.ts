import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/database.ts'
import { migrate, migrationNames } from './migrate.ts'

test('a database of the newest shape stays as it is', async t => {
  const { owner } = await freshDatabase(t)
  assert.deepEqual(await migrate(owner), [])
  const names = await migrationNames()
  assert.deepEqual(names, [...names].sort())
  const [row] = await owner`select count(*)::int as count from public.migrations`
  assert.equal(row!.count, names.length)
})

test('two that start at once migrate one after the other', async t => {
  const { owner } = await freshDatabase(t)
  await owner`delete from public.migrations where name = '0090-overview.sql'`
  await owner`drop schema overview cascade`
  const ran = await Promise.all([migrate(owner), migrate(owner)])
  assert.deepEqual(ran.flat(), ['0090-overview.sql'])
})

test('a database that another version of a file made is refused', async t => {
  const { owner } = await freshDatabase(t)
  await owner`update public.migrations set sha256 = 'other' where name = '0010-offices.sql'`
  await assert.rejects(migrate(owner), /made by another version of 0010-offices\.sql/)
})
