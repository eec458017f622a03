import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anyone, officer, openBareSite, plain } from '../../../tests/bare-site.ts'
import { path } from '../../foundation/path.ts'
import { get } from './index.ts'
import { openTurns } from './turns.ts'

/** A site with one costly page, which is made when it is let go; tells what is made now. */
async function costlySite() {
  const going: (() => void)[] = []
  let [begun, now, most] = [0, 0, 0]
  const costly = { ...anyone, costly: true } as const
  const site = await openBareSite(
    [
      get(path('/historie'), costly, async () => {
        begun++
        most = Math.max(most, ++now)
        await new Promise<void>(go => going.push(go))
        now--
        return plain('Historie')
      }),
      get(path('/urady'), anyone, () => plain('Úřady')),
    ],
    { officer },
  )
  const cookie = { cookie: 'session=officer' }
  return {
    ask: (headers = {}) => site.inject({ url: '/historie', headers }).then(one => one.statusCode),
    cookie,
    begun: () => begun,
    mostAtOnce: () => most,
    /** Lets one page come to its end. */
    async letGo() {
      while (going.length === 0) await new Promise(setImmediate)
      going.shift()!()
    },
    /** Whatever can begin has begun when other pages were answered. */
    async settled() {
      for (let times = 0; times < 3; times++) await site.inject('/urady')
    },
  }
}

test('costly pages of one person come one by one; a few wait, more are refused', async () => {
  const { ask, begun, letGo, settled, mostAtOnce } = await costlySite()
  const asked = Array.from({ length: 10 }, () => ask())
  await settled()
  assert.equal(begun(), 1)
  for (let page = 0; page < 6; page++) await letGo()
  const statuses = await Promise.all(asked)
  assert.equal(mostAtOnce(), 1)
  assert.equal(statuses.filter(status => status === 200).length, 6)
  assert.equal(statuses.filter(status => status === 429).length, 4)
})

test('whoever asks for many costly pages stops nobody else', async () => {
  const { ask, begun, letGo, settled, cookie } = await costlySite()
  const many = Array.from({ length: 6 }, () => ask())
  await settled()
  const other = ask(cookie)
  await settled()
  assert.equal(begun(), 2, 'the other one is served beside the first of many')
  for (let page = 0; page < 7; page++) await letGo()
  assert.equal(await other, 200)
  assert.deepEqual(new Set(await Promise.all(many)), new Set([200]))
})

test('a page that breaks lets the next one go on', async () => {
  const inTurn = openTurns()
  const broken = inTurn('Tomáš', () => {
    throw new TypeError('nobody thought of this')
  })
  const next = inTurn('Tomáš', () => 'page')
  await assert.rejects(broken, TypeError)
  assert.equal(await next, 'page')
  assert.equal(await inTurn('Tomáš', () => 'later'), 'later')
})
