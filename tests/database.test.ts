import assert from 'node:assert/strict'
import { test } from 'node:test'
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
