import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import type { Client } from '../../../tests/client.ts'
import { openTown } from '../../../tests/town.ts'
import { demoPassword, demoTotpSecret, officers } from '../../app/demo/cast.ts'
import { createOfficer, createOperator } from './index.ts'
import { nextCode } from './rules/second-factor.ts'

const town = await openTown({ after })
const { house, klatovy, nyrsko } = town
const signInPage = '/identita/prihlaseni'
const isIn = async (client: Client) => (await client.get('/identita/ucet')).status === 200

/** Miroslav sits in two offices and shows the demonstration's second factor. */
const miroslav = {
  name: officers.miroslav.name,
  email: officers.miroslav.email,
  phone: '+420 376 000 200',
  password: demoPassword,
  secondFactor: demoTotpSecret,
  at: house.clock.now(),
}
for (const office of [klatovy, nyrsko])
  await createOfficer(house.services, { ...miroslav, officeId: office.id, roles: ['mayor'] })

const half = async () => {
  const client = house.as(null)
  const who = { email: miroslav.email, password: demoPassword, next: '/prehled' }
  const reply = await client.post(signInPage, who)
  assert.equal(reply.location, '/identita/druhy-faktor?next=%2Fprehled')
  return client
}
const factorPage = '/identita/druhy-faktor'

test('an officer is not in before the second factor, and a code works once', async () => {
  const [one, two] = [await half(), await half()]
  assert.equal(await isIn(one), false)
  const planted = one.cookies.get('session')
  const code = nextCode(demoTotpSecret, 0, house.clock.now())
  const inside = await one.post(factorPage, { code, next: '/prehled' })
  assert.equal(inside.location, '/prehled')
  assert.notEqual(one.cookies.get('session'), planted)
  assert.equal(await isIn(one), true)

  const replayed = await two.post(factorPage, { code })
  assert.equal(replayed.status, 422)
  assert.match(replayed.text, /už byl použit/)
  assert.equal(await isIn(two), false)
})

test('the demonstration shows a code that works, also right after another one', async () => {
  const client = await half()
  const { text } = await client.get(factorPage)
  const code = /kód: (\d{6})/.exec(text)![1]!
  assert.equal((await client.post(factorPage, { code })).status, 303)
})

test('a recovery code replaces the phone once', async () => {
  house.clock.pass({ minutes: 2 })
  const client = await half()
  const code = nextCode(demoTotpSecret, 0, house.clock.now())
  await client.post(factorPage, { code })
  const { text } = await client.post('/identita/ucet/zalozni-kody')
  const recovery = /<code>([0-9A-Z-]{19})<\/code>/.exec(text)![1]!
  const lost = await half()
  assert.equal((await lost.post(factorPage, { code: recovery.toLowerCase() })).status, 303)
  assert.equal((await (await half()).post(factorPage, { code: recovery })).status, 422)
})

test('guesses at the second factor are limited', async () => {
  const client = await half()
  const statuses = new Set<number>()
  for (let i = 0; i < 12; i += 1)
    statuses.add((await client.post(factorPage, { code: `00000${i % 10}` })).status)
  assert.ok(statuses.has(429))
  house.clock.pass({ minutes: 16 })
})

test('an officer of two offices changes desks; a foreign desk is absent', async () => {
  const client = await half()
  const code = nextCode(demoTotpSecret, 0, house.clock.now())
  await client.post(factorPage, { code })
  assert.match((await client.get('/identita/ucet')).text, /Klatovy/)
  const before = client.cookies.get('session')
  assert.equal((await client.post('/identita/pult', { officeId: nyrsko.id })).status, 303)
  assert.notEqual(client.cookies.get('session'), before)
  assert.match((await client.get('/identita/ucet')).text, /<dd>Nýrsko<\/dd>/)
  const old = house.as(null)
  old.cookies.set('session', before!)
  assert.equal(await isIn(old), false)
  for (const officeId of ['x', '', town.vera.accountId])
    assert.equal((await client.post('/identita/pult', { officeId })).status, 404)
})

test('the operator signs in with a second factor and sits in no office', async () => {
  const { email, name } = { email: officers.ondrej.email, name: officers.ondrej.name }
  const at = house.clock.now()
  const known = { name, email, password: demoPassword, secondFactor: demoTotpSecret, at }
  await createOperator(house.services, known)
  const client = house.as(null)
  await client.post(signInPage, { email, password: demoPassword })
  assert.equal(await isIn(client), false)
  await client.post(factorPage, { code: nextCode(demoTotpSecret, 0, at) })
  assert.equal((await client.get('/sprava/provoz')).status, 200)
  assert.equal((await client.get('/sprava')).status, 403)
})
