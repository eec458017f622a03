import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../../../tests/harness.ts'
import { diskTrouble, examine, type HealthCheck } from './health.ts'

const now = new Date('2026-11-21T10:00:00+01:00')

test('a portal that can serve says so', async t => {
  const house = await openTestHouse(t)
  const reply = await house.as(null).get('/healthz')
  assert.equal(reply.status, 200)
  assert.deepEqual(JSON.parse(reply.text), { alive: true, ready: true, well: true, problems: [] })
})

test('a portal without its database is alive, but not ready', async t => {
  const house = await openTestHouse(t)
  await house.sql.end()
  const reply = await house.as(null).get('/healthz')
  const health = JSON.parse(reply.text)
  assert.equal(reply.status, 503)
  assert.equal(health.alive, true)
  assert.equal(health.ready, false)
  assert.ok(health.problems.some((problem: { name: string }) => problem.name === 'database'))
})

test('jobs that gave up are told without making the portal unready', async t => {
  const house = await openTestHouse(t)
  await house.owner`
    select graphile_worker.add_job('nobody', '{}'::json, max_attempts => 1)`
  await house.owner`update graphile_worker._private_jobs set attempts = 1`
  const { ready, problems } = JSON.parse((await house.as(null).get('/healthz')).text)
  assert.equal(ready, true)
  assert.deepEqual(problems, [{ name: 'jobs', level: 'warning', what: '1 jobs gave up' }])
})

test('a disk is full before its last byte', () => {
  assert.equal(diskTrouble(5e9), null)
  assert.equal(diskTrouble(1e9)?.level, 'warning')
  assert.equal(diskTrouble(1e8)?.level, 'failure')
})

test('a check that throws tells its code, not its words', async t => {
  const house = await openTestHouse(t)
  const broken: HealthCheck = {
    name: 'stamps',
    check: () => Promise.reject(Object.assign(new Error('secret'), { code: 'ECONNREFUSED' })),
  }
  const { problems } = await examine(house.services, [broken], now)
  assert.deepEqual(problems, [{ name: 'stamps', level: 'failure', what: 'ECONNREFUSED' }])
})

test('figures name routes by their pattern and stay within the machine', async t => {
  const house = await openTestHouse(t)
  const visitor = house.as(null)
  await visitor.get('/urady/klatovy')
  const reply = await visitor.get('/metrics')
  assert.equal(reply.status, 200)
  assert.match(reply.text, /^virtuos_jobs\{state="waiting"\} 0$/m)
  assert.match(reply.text, /^virtuos_database_connections\{state="active"\} \d+$/m)
  assert.match(reply.text, /virtuos_answer_seconds_count\{route="\/urady\/:slug",method="GET"/)
  assert.doesNotMatch(reply.text, /klatovy/)
  const outside = await visitor.get('/metrics', { 'x-forwarded-for': '198.51.100.7' })
  assert.equal(outside.status, 404)
})
