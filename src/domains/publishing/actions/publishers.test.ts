import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../../tests/town.ts'
import { operatorId } from '../../../foundation/ids.ts'
import { within } from '../../../platform/db/index.ts'
import { createOfficer, createOperator } from '../../identity/index.ts'
import { listPublishers } from '../index.ts'

test('heads and administrators of an office publish, and nobody of another one', async t => {
  const { house, klatovy, nyrsko } = await openTown(t)
  const of = (ownerId: string) => listPublishers(house.sql, ownerId, house.clock.now())
  const { who, invited } = await of(klatovy.id)
  assert.deepEqual(
    who.map(({ name }) => name),
    ['Alena Fialová', 'Ivana Zemanová'],
  )
  assert.deepEqual(invited, [])
  assert.deepEqual(await of(nyrsko.id), { who: [], invited: [] })
})

test('whose service is over publishes no more', async t => {
  const { house, klatovy } = await openTown(t)
  await within(
    house.sql,
    { officeId: klatovy.id },
    tx => tx`update identity.officers set until = '2020-01-31' where 'head' = any(roles)`,
  )
  const { who } = await listPublishers(house.sql, klatovy.id, house.clock.now())
  assert.deepEqual(
    who.map(({ name }) => name),
    ['Alena Fialová'],
  )
})

test('where nobody publishes it is known who was invited to, and has not come yet', async t => {
  const { house, nyrsko, hana } = await openTown(t)
  const { services, sql, clock } = house
  const seat = (name: string, email: string) =>
    createOfficer(services, {
      ...{ officeId: nyrsko.id, name, email, phone: '', roles: ['administrator'] },
      ...{ password: 'Lipa-u-radnice-26', at: clock.now() },
    })
  await seat('Pavel Říha', 'pavel.riha@urad.example')
  await seat('Olga Benešová', 'olga.benesova@urad.example')
  const scope = { officeId: nyrsko.id }
  await within(
    sql,
    scope,
    tx => tx`
      update identity.officers set accepted_at = null,
        until = case when name = 'Olga Benešová' then '2020-01-31'::date end
      where account_id <> ${hana.accountId}`,
  )
  const found = await listPublishers(sql, nyrsko.id, clock.now())
  assert.deepEqual(found, { who: [], invited: ['Pavel Říha'] })
})

test('what all offices share is published by the operators', async t => {
  const { house } = await openTown(t)
  const { services, sql, clock } = house
  await createOperator(services, {
    ...{ name: 'Ondřej Správný', email: 'ondrej.spravny@urad.example' },
    ...{ password: 'Lipa-u-radnice-26', at: clock.now() },
  })
  const { who, invited } = await listPublishers(sql, operatorId, clock.now())
  assert.deepEqual(
    who.map(({ name }) => name),
    ['Ondřej Správný'],
  )
  assert.deepEqual(invited, [])
})
