import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import type { Client } from '../../../tests/client.ts'
import { openTown } from '../../../tests/town.ts'
import { demoPassword, demoTotpSecret, officers } from '../../app/demo/cast.ts'
import { createOfficer } from './index.ts'
import { nextCode } from './rules/second-factor.ts'

const { house, klatovy } = await openTown({ after })
const [signInPage, factorPage] = ['/identita/prihlaseni', '/identita/druhy-faktor']
const { name, email } = officers.miroslav
await createOfficer(house.services, {
  name,
  email,
  phone: '+420 376 000 200',
  password: demoPassword,
  secondFactor: demoTotpSecret,
  officeId: klatovy.id,
  roles: ['mayor'],
  at: house.clock.now(),
})
const credentials = { email, password: demoPassword }
const half = async (client: Client) => {
  assert.equal((await client.post(signInPage, credentials)).status, 303)
  return client
}
const rightCode = () => {
  house.clock.pass({ seconds: 90 })
  return nextCode(demoTotpSecret, 0, house.clock.now())
}
const owner = house.as(null)

test('a browser is known only after the second factor', async () => {
  await half(owner)
  assert.equal(owner.cookies.get('device'), undefined)
  await owner.post(factorPage, { code: '000000' })
  assert.equal(owner.cookies.get('device'), undefined)
  assert.equal((await owner.post(factorPage, { code: rightCode() })).status, 303)
  assert.ok(owner.cookies.get('device'))
})

test('wrong codes of others do not lock the owner out of a known browser', async () => {
  await owner.post('/identita/odhlaseni')
  house.clock.pass({ minutes: 16 })
  const stranger = await half(house.as(null))
  const statuses = []
  for (let i = 0; i < 12; i += 1)
    statuses.push((await stranger.post(factorPage, { code: `00000${i % 10}` })).status)
  assert.deepEqual(statuses, [...Array(10).fill(422), 429, 429])
  const elsewhere = await half(house.as(null))
  assert.equal((await elsewhere.post(factorPage, { code: rightCode() })).status, 429)
  await half(owner)
  assert.equal((await owner.post(factorPage, { code: rightCode() })).status, 303)
})

test('a planted cookie is no known browser, and a known one is limited as well', async () => {
  const planted = house.as(null)
  planted.cookies.set('device', 'planted')
  await half(planted)
  assert.equal((await planted.post(factorPage, { code: rightCode() })).status, 429)
  await half(owner)
  const statuses = []
  for (let i = 0; i < 11; i += 1)
    statuses.push((await owner.post(factorPage, { code: `00000${i % 10}` })).status)
  assert.equal(statuses.at(-1), 429)
  house.clock.pass({ minutes: 16 })
})

test('a new password by a link makes no browser of an officer known', async () => {
  const visitor = house.as(null)
  await visitor.post('/identita/heslo', { email })
  await house.drainJobs()
  const letter = (await house.letters(email)).at(-1)!
  const link = new URL(/http\S+/.exec(letter.text)![0]).pathname
  credentials.password = 'cesta kolem rybníka 9'
  assert.equal((await visitor.post(link, { password: credentials.password })).status, 303)
  assert.equal(visitor.cookies.get('device'), undefined)
  await half(visitor)
  assert.equal((await visitor.post(factorPage, { code: rightCode() })).status, 303)
  assert.ok(visitor.cookies.get('device'))
})
