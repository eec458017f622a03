import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { compare, median, resultOf } from './compare.ts'
import { load, send } from './load.ts'
import { whyNotJudge } from './machine.ts'
import { goalText, lineOf, meets, shown } from './result.ts'
import { scenarios } from './scenarios/index.ts'

const about = { name: 'intake', scenario: '200 kB', unit: 'letters/s', goal: { atLeast: 0.6 } }
const quiet = { syncsPerSecond: 1000, busyShare: 0.05 }

async function openServer(t: TestContext, answer: (path: string) => [number, string]) {
  const server = createServer((asked, reply) => {
    const [status, body] = answer(asked.url ?? '')
    asked.resume()
    asked.on('end', () => reply.writeHead(status).end(body))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  t.after(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('the median was really measured', () => {
  assert.equal(median([5, 1, 3]), 3)
  assert.equal(median([4, 1, 3, 2]), 2)
  assert.ok(Number.isNaN(median([])))
})

test('the two are measured in turns and the first round is dropped', async () => {
  const order: string[] = []
  const take = (name: string, values: number[]) => async () => {
    order.push(name)
    return values.shift()!
  }
  const result = await compare({
    ...about,
    ours: take('ours', [1, 60, 70, 80, 90, 100]),
    limit: take('limit', [1000, 100, 100, 100, 100, 100]),
  })
  assert.deepEqual(order.slice(0, 4), ['ours', 'limit', 'ours', 'limit'])
  assert.equal(order.length, 12)
  assert.deepEqual([result.ours, result.limit], [80, 100])
  assert.deepEqual([result.ratioMin, result.ratio, result.ratioMax], [0.6, 0.8, 1])
})

test('a rate holds from its goal on, a time up to its goal', () => {
  assert.equal(meets({ atLeast: 0.6 }, 0.6), true)
  assert.equal(meets({ atLeast: 0.6 }, 0.59), false)
  assert.equal(meets({ atMost: 1.2 }, 1.2), true)
  assert.equal(meets({ atMost: 1.2 }, 1.21), false)
  assert.deepEqual([goalText({ atLeast: 0.6 }), goalText({ atMost: 1.2 })], ['>= 0.6', '<= 1.2'])
})

test('the ratio is that of each round, not of the medians', () => {
  const pairs = [
    { ours: 1, limit: 1 },
    { ours: 10, limit: 100 },
    { ours: 9, limit: 10 },
  ]
  assert.equal(resultOf(about, pairs).ratio, 0.9)
})

test('a result has the ten fields that programs read, and is one line', () => {
  const result = resultOf(about, [{ ours: 60, limit: 100 }])
  assert.deepEqual(Object.keys(result), [
    'name',
    'scenario',
    'ours',
    'limit',
    'unit',
    'ratio',
    'ratioMin',
    'ratioMax',
    'goal',
    'holds',
  ])
  assert.doesNotMatch(JSON.stringify(result), /\n/)
})

test('a line says whether the goal holds, or that nothing is judged', () => {
  const result = resultOf(about, [{ ours: 60, limit: 100 }])
  assert.match(lineOf(result), /ratio 0\.6 .*goal >= 0\.6: holds$/)
  assert.match(lineOf({ ...result, holds: false }), /DOES NOT HOLD$/)
  assert.match(lineOf({ ...result, holds: null }), /not judged$/)
})

test('three digits are shown', () => {
  assert.deepEqual([1234.5, 0.12345, 7].map(shown), ['1230', '0.123', '7'])
})

test('nothing is judged on a machine that others use, or whose disk changed its speed', () => {
  assert.equal(whyNotJudge(quiet, quiet), null)
  assert.match(whyNotJudge({ ...quiet, busyShare: 0.8 }, quiet)!, /80 % busy/)
  assert.match(whyNotJudge(quiet, { ...quiet, syncsPerSecond: 600 })!, /moved by 40 %/)
  assert.match(whyNotJudge(quiet, { ...quiet, syncsPerSecond: 1500 })!, /moved by 50 %/)
})

test('only right replies count, by status and body', async t => {
  let count = 0
  const address = await openServer(t, () => (++count % 2 ? [200, 'right'] : [200, 'wrong']))
  const result = await load({
    address,
    clients: 1,
    forMs: 200,
    next: () => (count < 20 ? { path: '/' } : null),
    isRight: reply => reply.status === 200 && reply.body.includes('right'),
  })
  assert.deepEqual([result.right, result.wrong], [10, 10])
})

test('so many clients call at once, each after its last reply', async t => {
  const address = await openServer(t, () => [200, ''])
  const calls = new Map<number, number>()
  await load({
    address,
    clients: 4,
    forMs: 100,
    next(client) {
      calls.set(client, (calls.get(client) ?? 0) + 1)
      return { path: '/' }
    },
    isRight: () => true,
  })
  assert.deepEqual([...calls.keys()].sort(), [0, 1, 2, 3])
})

test('a client that is told to wait does so', async t => {
  const address = await openServer(t, () => [503, ''])
  let count = 0
  await load({
    address,
    clients: 1,
    forMs: 300,
    next() {
      count++
      return { path: '/' }
    },
    isRight: () => true,
    pauseMs: () => 100,
  })
  assert.ok(count <= 4, String(count))
})

test('a call sends its body and gives the whole reply', async t => {
  const address = await openServer(t, path => [201, `at ${path}`])
  const reply = await send(address, { method: 'POST', path: '/x', body: Buffer.from('abc') })
  assert.equal(reply.status, 201)
  assert.equal(String(reply.body), 'at /x')
})

test('every measurement says what it is about', () => {
  const wanted = ['intake', 'overload', 'pages', 'worklist', 'ledger', 'start', 'search']
  for (const name of wanted) assert.ok(scenarios[name]?.about, name)
})
