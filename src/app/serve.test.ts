import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { test } from 'node:test'
import { freePort } from '../../tests/command.ts'
import { openTestHouse, type TestHouse } from '../../tests/harness.ts'
import { addJob, type Job, startRunner } from '../platform/jobs/index.ts'
import { serve } from './serve.ts'
import { closeServices, openServices } from './services.ts'

const jobs = 60

/** A process of the portal, as far as one process can be two. */
async function openPortal(house: TestHouse) {
  const port = await freePort()
  const services = await openServices({ ...house.services.config, port }, house.services)
  const serving = await serve(services, { host: '127.0.0.1', worker: true })
  const close = async () => {
    await serving.stop()
    await closeServices(services)
  }
  return { port, address: `http://127.0.0.1:${port}`, close }
}

test('several processes on one database serve the same portal', async t => {
  const house = await openTestHouse(t)
  const portals = [await openPortal(house), await openPortal(house)]
  for (const { address } of portals) {
    const health = await fetch(`${address}/healthz`)
    assert.equal(health.status, 200)
    const office = await fetch(`${address}/urady/neni`)
    assert.equal(office.status, 404)
  }
  for (const portal of portals) await portal.close()
})

test('a job that two workers see is done once', async t => {
  const house = await openTestHouse(t)
  const done: number[] = []
  const job: Job<{ number: number }> = {
    name: 'counting',
    run: async (_services, { number }) => {
      done.push(number)
    },
  }
  const runners = await Promise.all(
    [1, 2].map(() => startRunner(house.services, [job as Job<never>], [])),
  )
  for (let number = 0; number < jobs; number++) await addJob(house.sql, 'counting', { number })
  while (done.length < jobs) await new Promise(resolve => setTimeout(resolve, 20))
  await Promise.all(runners.map(runner => runner.stop()))
  assert.deepEqual(
    done.sort((a, b) => a - b),
    Array.from({ length: jobs }, (_, number) => number),
  )
})

test('a request that has begun is answered though the portal is stopping', async t => {
  const house = await openTestHouse(t)
  const { port, close } = await openPortal(house)
  const socket = connect(port, '127.0.0.1')
  const head = [
    'POST /neni HTTP/1.1',
    'Host: x',
    'Sec-Fetch-Site: same-origin',
    'Connection: close',
  ]
  const body = ['Content-Type: application/x-www-form-urlencoded', 'Content-Length: 3', '', 'a=']
  socket.write([...head, ...body].join('\r\n'))
  await new Promise(resolve => setTimeout(resolve, 100))
  const closed = close()
  socket.write('1')
  const [answer] = await once(socket, 'data')
  assert.match(String(answer), /^HTTP\/1\.1 404 /)
  await closed
  const late = await fetch(`http://127.0.0.1:${port}/`).catch(error => error)
  assert.ok(late instanceof Error)
})
