import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openStampingServer } from '../../../../sim/tsa/server.ts'
import { freshDatabase } from '../../../../tests/database.ts'
import { within } from '../../../platform/db/index.ts'
import { readStampedSize } from '../queries/upkeep.ts'
import { installationId } from '../rules/origins.ts'
import { sealedProof } from './proving.ts'
import { sampleLetter, sampleOffice, sampleServices } from './sample-log.ts'
import { signDueCheckpoints } from './signing.ts'
import { checkDaily, ledgerHealth, stampDueCheckpoints } from './upkeep.ts'

const authority = await openStampingServer(() => new Date('2026-11-21T10:00:00+01:00'))
after(() => authority.close())
const { sql, owner } = await freshDatabase({ after })
const { services, time } = sampleServices(sql, { stampUrl: authority.url })
const officeId = await sampleOffice(sql, 'klatovy')

const pass = (hours: number) => {
  time.now = new Date(time.now.getTime() + hours * 3_600_000)
}
const problems = async () => (await ledgerHealth(sql, time.now)).problems

async function receive(number: string) {
  await sampleLetter(sql, officeId, number)
  await signDueCheckpoints(services)
}

test('one stamp covers all heads since the last; none is bought for nothing', async () => {
  for (const number of ['KLAT/1', 'KLAT/2', 'KLAT/3']) await receive(number)
  await stampDueCheckpoints(services)
  await stampDueCheckpoints(services)
  assert.equal(authority.given(), 1)
  assert.equal(await readStampedSize(sql), 3)
})

test('two workers buy one stamp', async () => {
  await receive('KLAT/4')
  await Promise.all([stampDueCheckpoints(services), stampDueCheckpoints(services)])
  assert.equal(authority.given(), 2)
})

test('an authority that fails for four hours turns health red until it works', async () => {
  await receive('KLAT/5')
  authority.breakDown(true)
  await stampDueCheckpoints(services)
  assert.deepEqual(await problems(), [])
  pass(3.9)
  await stampDueCheckpoints(services)
  assert.deepEqual(await problems(), [])
  pass(0.2)
  await stampDueCheckpoints(services)
  assert.deepEqual(await problems(), ['stamping-fails'])
  const place = await sampleLetter(sql, officeId, 'KLAT/5b')
  assert.equal(await sealedProof(services, place, { waitMs: 1000 }), null, 'nothing is confirmed')
  authority.breakDown(false)
  await stampDueCheckpoints(services)
  assert.deepEqual(await problems(), [])
  assert.match((await sealedProof(services, place, { waitMs: 1000 }))!, /tlog-proof/)
})

test('an installation that gave up its authority is well', async () => {
  await receive('KLAT/5c')
  authority.breakDown(true)
  await stampDueCheckpoints(services)
  authority.breakDown(false)
  pass(5)
  assert.deepEqual(await problems(), ['stamping-fails'])
  await stampDueCheckpoints({ ...services, config: { ...services.config, stampUrl: null } })
  assert.deepEqual(await problems(), [])
  await stampDueCheckpoints(services)
})

test('an installation without an authority buys no stamps and is well', async () => {
  const without = { ...services, config: { ...services.config, stampUrl: null } }
  await receive('KLAT/6')
  await stampDueCheckpoints(without)
  assert.equal(await readStampedSize(sql), 7)
  assert.deepEqual(await problems(), [])
})

test('the log is recomputed once a day; what is wrong turns health red', async () => {
  await checkDaily(services)
  assert.deepEqual(await problems(), [])
  await owner.begin(async tx => {
    await tx`select set_config('app.office_id', ${officeId}, true)`
    await tx`update ledger.entries set entry = entry || ' ' where index = 2`
  })
  pass(23)
  await checkDaily(services)
  assert.deepEqual(await problems(), [], 'not yet a day')
  pass(1)
  await checkDaily(services)
  assert.deepEqual(await problems(), ['check-found'])
})

test('a check that nobody does any more is noticed', async () => {
  pass(37)
  assert.ok((await problems()).includes('not-checked'))
})

test('stamps are over the log of the installation', async () => {
  const size = await within(sql, { officeId: installationId }, tx => readStampedSize(tx))
  const [log] = await sql`select size from ledger.logs where office_id = ${installationId}`
  assert.ok(size <= log!.size)
})
