import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/database.ts'
import { newId } from '../../foundation/ids.ts'
import { askWithin, type Db, enter, sendAhead, type Tx, within } from './index.ts'

const officeOf = async (db: Db) => {
  const [row] = await db<{ office: string | null }[]>`select platform.office() as office`
  return row!.office
}

test('the scope is in force before the work, of several statements at once too', async t => {
  const { sql } = await freshDatabase(t)
  const officeId = newId()
  for (let round = 0; round < 20; round++) {
    const seen = await within(sql, { officeId }, tx =>
      Promise.all([officeOf(tx), officeOf(tx), tx`select platform.person() as person`]),
    )
    assert.deepEqual(seen.slice(0, 2), [officeId, officeId])
  }
})

test('the scope ends with its transaction, whatever its end', async t => {
  const { sql } = await freshDatabase(t)
  const officeId = newId()
  await assert.rejects(
    within(sql, { officeId }, async () => {
      throw new Error('the lights went out')
    }),
    /lights/,
  )
  const seen = await Promise.all(Array.from({ length: 20 }, () => officeOf(sql)))
  assert.deepEqual(new Set(seen), new Set([null]))
})

test('two offices at once never see each other’s scope', async t => {
  const { sql } = await freshDatabase(t)
  const offices = Array.from({ length: 40 }, () => newId())
  const seen = await Promise.all(
    offices.map(officeId => within(sql, { officeId }, tx => officeOf(tx))),
  )
  assert.deepEqual(seen, offices)
})

test('a transaction turns to another party and back', async t => {
  const { sql } = await freshDatabase(t)
  const [first, second] = [newId(), newId()]
  const seen = await within(sql, { officeId: first }, async tx => {
    await enter(tx, { officeId: second })
    const inSecond = await officeOf(tx)
    await enter(tx, { officeId: first })
    return [inSecond, await officeOf(tx)]
  })
  assert.deepEqual(seen, [second, first])
})

test('a work that fails at once leaves the pool usable', async t => {
  const { sql } = await freshDatabase(t)
  const broken = () =>
    within(sql, { officeId: newId() }, tx => tx`select 1 / 0`.then(() => undefined))
  for (let round = 0; round < 30; round++) await assert.rejects(broken(), /division by zero/)
  assert.equal(await officeOf(sql), null)
})

test('questions asked at once are answered in the scope; nothing may follow them', async t => {
  const { sql } = await freshDatabase(t)
  const officeId = newId()
  const seen = await askWithin(sql, { officeId }, tx => Promise.all([officeOf(tx), officeOf(tx)]))
  assert.deepEqual(seen, [officeId, officeId])
  const late = askWithin(sql, { officeId }, async tx => [await officeOf(tx), await officeOf(tx)])
  await assert.rejects(late, { code: 'CONNECTION_ENDED' })
})

test('what nobody waits for is done with the commit, or nothing of the transaction is', async t => {
  const { sql } = await freshDatabase(t)
  const note = (tx: Tx, id: string) =>
    tx`
    insert into platform.audit (id, at, event, person_id, request_id)
    values (${id}, now(), 'test', platform.person(), '')`.then(() => {})
  const personId = newId()
  const writeLast = (...ids: string[]) =>
    within(sql, { personId }, async tx => {
      await note(tx, newId())
      await sendAhead(...ids.map(id => note(tx, id)))
    })
  const notes = () => within(sql, { personId }, tx => tx`select id from platform.audit limit 9`)
  const id = newId()
  await assert.rejects(writeLast(newId(), id, id, newId()), { code: '23505' })
  assert.equal((await notes()).length, 0)
  await writeLast(newId(), id)
  assert.equal((await notes()).length, 3)
})

test('a transaction on a connection that never comes is refused, and so is its work', async t => {
  const { sql } = await freshDatabase(t)
  await sql.end()
  await assert.rejects(
    within(sql, {}, tx => tx`select 1`.then(() => {})),
    { code: 'CONNECTION_ENDED' },
  )
})
