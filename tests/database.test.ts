import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDatabase } from '../src/platform/db/index.ts'
import { freshDatabase } from './database.ts'

test('each test has a database of its own, with all migrations run', async t => {
  const [first, second] = [await freshDatabase(t), await freshDatabase(t)]
  await first.owner`create table public.only_here (id int)`
  const found = await second.owner`select 1 from pg_tables where tablename = 'only_here'`
  assert.equal(found.length, 0)
  const ran = await second.owner`select name from public.migrations limit 1000`
  assert.ok(ran.some(row => row.name === '0001-platform.sql'))
})

test('the application owns nothing and bypasses nothing', async t => {
  const { sql } = await freshDatabase(t)
  const [role] = await sql`
    select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole
    from pg_roles where rolname = current_user`
  assert.deepEqual(
    { ...role },
    {
      rolname: 'virtuos_app',
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
    },
  )
  const owned = await sql`select 1 from pg_class where relowner = current_user::regrole limit 1`
  assert.equal(owned.length, 0)
})

test('a database goes only when whoever still leaves it has left', async t => {
  let answer: Promise<unknown> = Promise.resolve()
  await t.test('somebody is slow to leave', async inner => {
    const { ownerUrl } = await freshDatabase(inner)
    const leaving = openDatabase(ownerUrl, { connections: 1 })
    await leaving`select 1`
    answer = leaving`select pg_sleep(0.5)`.then(
      () => 'left in peace',
      error => error.code,
    )
    void answer.then(() => leaving.end())
  })
  assert.equal(await answer, 'left in peace')
})
