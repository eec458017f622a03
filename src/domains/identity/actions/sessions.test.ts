import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plansOf } from '../../../../bench/buffers.ts'
import { testCluster } from '../../../../tests/cluster.ts'
import { openTown } from '../../../../tests/town.ts'
import { findCaller, openSession } from './sessions.ts'

test('who comes to a desk is found by one statement, with the office’s name', async t => {
  const { house, hana } = await openTown(t)
  const at = house.clock.now()
  const { accountId } = hana
  const token = await openSession(house.sql, { accountId, completed: true, at })
  assert.equal((await findCaller(house.sql, token, at))?.desk?.name, 'Nýrsko')

  const [row] = await house.sql<{ name: string }[]>`select current_database()::text as name`
  const superUrl = (await testCluster()).running.urlOf('postgres', row!.name)
  const plans = await plansOf(superUrl, hana.desk!.officeId, async tx => {
    for (let page = 0; page < 3; page += 1) {
      assert.equal((await findCaller(tx, token, at))?.desk?.name, 'Nýrsko')
    }
  })
  const asking = (table: string) => plans.filter(plan => plan.includes(table)).length
  assert.equal(asking('identity.sessions'), 3)
  assert.equal(asking('offices.offices'), 1)
})

test('an office that an import renamed is called by its new name after five seconds', async t => {
  const { house, hana } = await openTown(t)
  const at = house.clock.now()
  const { accountId } = hana
  const token = await openSession(house.sql, { accountId, completed: true, at })
  const nameAfter = async (seconds: number) =>
    (await findCaller(house.sql, token, new Date(at.getTime() + seconds * 1000)))?.desk?.name
  assert.equal(await nameAfter(0), 'Nýrsko')
  await house.owner`
    update offices.offices set name = 'Město Nýrsko' where id = ${hana.desk!.officeId}`
  assert.equal(await nameAfter(4), 'Nýrsko')
  assert.equal(await nameAfter(5), 'Město Nýrsko')
})
