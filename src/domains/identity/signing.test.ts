import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTown } from '../../../tests/town.ts'
import { demoPassword, demoTotpSecret, jana, officers } from '../../app/demo/cast.ts'
import { within } from '../../platform/db/index.ts'
import { confirmRegistration, createOfficer, createOperator, findPerson } from './index.ts'
import { nextCode } from './rules/second-factor.ts'

const town = await openTown({ after })
const { house, klatovy, nyrsko } = town
const signInPage = '/identita/prihlaseni'
const credentials = { email: jana.email, password: demoPassword }
const { accountId } = await findPerson(house.sql, town.janaId)
await within(house.sql, {}, tx => confirmRegistration(tx, accountId, house.clock.now()))

const signedIn = async (who = credentials) => {
  const client = house.as(null)
  const reply = await client.post(signInPage, who)
  assert.equal(reply.status, 303, reply.text)
  return client
}
const isIn = async (client: Awaited<ReturnType<typeof signedIn>>) =>
  (await client.get('/identita/ucet')).status === 200

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

test('a wrong password and an unknown e-mail get the same page', async () => {
  const page = async (who: object) => {
    const reply = await house.as(null).post(signInPage, { ...credentials, ...who })
    assert.equal(reply.status, 422)
    return reply.text.replace(/value="[^"]*@[^"]*"/g, '').replace(/[0-9a-f-]{36}/g, '')
  }
  const known = await page({ password: 'úplně jiné heslo' })
  assert.equal(await page({ email: 'nikdo@priklad.example' }), known)
  assert.match(known, /E-mail nebo heslo nesouhlasí/)
  assert.ok(!known.includes('úplně jiné heslo'))
})

test('sign-in goes on to addresses of ours only', async () => {
  for (const [next, to] of [
    ['/podani?stav=nove', '/podani?stav=nove'],
    ['https://zly.example/', '/'],
    ['//zly.example', '/'],
    ['/\\zly.example', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
  ]) {
    const reply = await house.as(null).post(signInPage, { ...credentials, next: next! })
    assert.equal(reply.location, to, next)
  }
})

test('a session planted before sign-in is not the one after it', async () => {
  const client = house.as(null)
  client.cookies.set('session', 'planted')
  await client.post(signInPage, credentials)
  assert.notEqual(client.cookies.get('session'), 'planted')
})

test('signing out ends the session at once, everywhere the token was copied', async () => {
  const client = await signedIn()
  const token = client.cookies.get('session')!
  assert.equal((await client.post('/identita/odhlaseni')).status, 303)
  const copy = house.as(null)
  copy.cookies.set('session', token)
  assert.equal(await isIn(copy), false)
})

test('a session that nobody uses for half an hour is over; one in use lasts twelve hours', async () => {
  const idle = await signedIn()
  const used = await signedIn()
  for (let minutes = 0; minutes < 11 * 60; minutes += 20) {
    house.clock.pass({ minutes: 20 })
    assert.equal(await isIn(used), true, `${minutes}`)
  }
  assert.equal(await isIn(idle), false)
  house.clock.pass({ minutes: 25 })
  assert.equal(await isIn(used), true)
  house.clock.pass({ minutes: 25 })
  house.clock.pass({ minutes: 4 })
  assert.equal(await isIn(used), true)
  house.clock.pass({ minutes: 20 })
  assert.equal(await isIn(used), false)
})

test('a person sees their sessions and ends another one, but not a stranger’s', async () => {
  const [here, there] = [await signedIn(), await signedIn()]
  const { text } = await here.get('/identita/ucet/relace')
  const ends = [...text.matchAll(/relace\/([0-9a-f-]{36})\/ukonceni/g)].map(found => found[1])
  assert.equal(ends.length, 1)
  const stranger = await house.as(town.vera).post(`/identita/ucet/relace/${ends[0]}/ukonceni`)
  assert.equal(stranger.status, 404)
  assert.equal((await here.post(`/identita/ucet/relace/${ends[0]}/ukonceni`)).status, 303)
  assert.deepEqual([await isIn(here), await isIn(there)], [true, false])
})

test('guesses from elsewhere do not lock the owner out of a known browser', async () => {
  const owner = await signedIn()
  await owner.post('/identita/odhlaseni')
  const guesses = []
  for (let i = 0; i < 12; i += 1)
    guesses.push(await house.as(null).post(signInPage, { ...credentials, password: `pokus ${i}` }))
  assert.deepEqual(
    guesses.map(reply => reply.status),
    [...Array(10).fill(422), 429, 429],
  )
  const stranger = await house.as(null).post(signInPage, credentials)
  assert.equal(stranger.status, 429)
  assert.equal((await owner.post(signInPage, credentials)).status, 303)
  house.clock.pass({ minutes: 16 })
  assert.equal((await house.as(null).post(signInPage, credentials)).status, 303)
})

test('guesses at an unknown e-mail are limited in the same way', async () => {
  const email = 'nikdo.jiny@priklad.example'
  const statuses = []
  for (let i = 0; i < 11; i += 1)
    statuses.push((await house.as(null).post(signInPage, { email, password: `pokus ${i}` })).status)
  assert.deepEqual(statuses, [...Array(10).fill(422), 429])
  house.clock.pass({ minutes: 16 })
})

test('a forgotten password: the same answer for everybody, a link for the owner, sessions end', async () => {
  const before = await signedIn()
  const known = await house.as(null).post('/identita/heslo', { email: jana.email })
  const unknown = await house.as(null).post('/identita/heslo', { email: 'nikdo@priklad.example' })
  assert.equal(known.text, unknown.text)
  await house.drainJobs()
  assert.equal((await house.letters('nikdo@priklad.example')).length, 0)
  const letter = (await house.letters(jana.email)).at(-1)!
  const link = new URL(/http\S+/.exec(letter.text)![0]).pathname
  const client = house.as(null)
  const weak = await client.post(link, { password: 'heslo123' })
  assert.match(weak.text, /Potřebuje aspoň 12 znaků/)
  assert.equal((await client.post(link, { password: 'louka plná rosy 3' })).status, 303)
  assert.equal(await isIn(before), false)
  assert.equal((await client.post(link, { password: 'louka plná rosy 4' })).status, 422)
  credentials.password = 'louka plná rosy 3'
  assert.equal(await isIn(await signedIn()), true)
})

test('a link for a password stops working after two hours', async () => {
  await house.as(null).post('/identita/heslo', { email: jana.email })
  await house.drainJobs()
  const letter = (await house.letters(jana.email)).at(-1)!
  const link = new URL(/http\S+/.exec(letter.text)![0]).pathname
  house.clock.pass({ hours: 2 })
  assert.match((await house.as(null).get(link)).text, /Odkaz už neplatí/)
})

test('a changed password ends the other sessions; a wrong old one changes nothing', async () => {
  const [here, there] = [await signedIn(), await signedIn()]
  const page = '/identita/ucet/heslo'
  const wrong = await here.post(page, { old: 'jiné', password: 'tiché ráno v lese 5' })
  assert.match(wrong.text, /Dosavadní heslo nesouhlasí/)
  const right = { old: credentials.password, password: 'tiché ráno v lese 5' }
  assert.equal((await here.post(page, right)).status, 303)
  assert.deepEqual([await isIn(here), await isIn(there)], [true, false])
  credentials.password = right.password
})

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

test('an officer of two offices changes desks with a new token; a foreign desk is absent', async () => {
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

test('contact data change at once, an e-mail only by the link sent to it', async () => {
  const client = await signedIn()
  const changed = {
    street: 'Plzeňská 90',
    town: 'Klatovy',
    postcode: '339 01',
    phone: '601 000 999',
    email: 'jana.nova@priklad.example',
  }
  const wrong = await client.post('/identita/ucet/udaje', { ...changed, postcode: '1' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /value="Plzeňská 90"/)
  assert.equal((await client.post('/identita/ucet/udaje', changed)).status, 303)
  const halfway = await findPerson(house.sql, town.janaId)
  assert.deepEqual([halfway.street, halfway.email], ['Plzeňská 90', jana.email])

  await house.drainJobs()
  const [letter] = await house.letters(changed.email)
  const link = new URL(/http\S+/.exec(letter!.text)![0]).pathname
  assert.equal((await house.as(null).post(link)).status, 303)
  assert.equal((await findPerson(house.sql, town.janaId)).email, changed.email)
  assert.equal((await house.as(null).post(link)).status, 422)
})
