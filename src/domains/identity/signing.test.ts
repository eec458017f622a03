import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTown } from '../../../tests/town.ts'
import { demoPassword, jana } from '../../app/demo/cast.ts'
import { within } from '../../platform/db/index.ts'
import { confirmRegistration, findPerson } from './index.ts'

const town = await openTown({ after })
const { house } = town
const signInPage = '/identita/prihlaseni'
const arrival = '/identita/vitejte'
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
    ['https://zly.example/', arrival],
    ['//zly.example', arrival],
    ['/\\zly.example', arrival],
    ['javascript:alert(1)', arrival],
    ['', arrival],
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
  const out = await client.post('/identita/odhlaseni')
  assert.equal(out.status, 303)
  assert.match(String(out.headers['clear-site-data']), /cache/)
  const copy = house.as(null)
  copy.cookies.set('session', token)
  assert.equal(await isIn(copy), false)
})

test('an idle session ends after half an hour, one in use after twelve hours', async () => {
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

test('who forgot a password gets a link; who has no account gets the same answer', async () => {
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

test('an owner besieged by guesses comes in from anywhere by a new password', async () => {
  for (let i = 0; i < 11; i += 1)
    await house.as(null).post(signInPage, { ...credentials, password: `pokus ${i}` })
  const owner = house.as(null)
  assert.equal((await owner.post(signInPage, credentials)).status, 429)
  await owner.post('/identita/heslo', { email: jana.email })
  await house.drainJobs()
  const letter = (await house.letters(jana.email)).at(-1)!
  const link = new URL(/http\S+/.exec(letter.text)![0]).pathname
  credentials.password = 'cesta kolem rybníka 9'
  assert.equal((await owner.post(link, { password: credentials.password })).status, 303)
  assert.equal((await owner.post(signInPage, credentials)).status, 303)
  assert.equal((await house.as(null).post(signInPage, credentials)).status, 303)
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
  assert.match(wrong.text, /Heslo nesouhlasí/)
  const right = { old: credentials.password, password: 'tiché ráno v lese 5' }
  assert.equal((await here.post(page, right)).status, 303)
  assert.deepEqual([await isIn(here), await isIn(there)], [true, false])
  credentials.password = right.password
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
  const unproven = await client.post('/identita/ucet/udaje', changed)
  assert.equal(unproven.status, 422)
  assert.match(unproven.text, /Ke změně e-mailu zadejte své heslo/)
  const proven = { ...changed, proof: credentials.password }
  assert.equal((await client.post('/identita/ucet/udaje', proven)).status, 303)
  const halfway = await findPerson(house.sql, town.janaId)
  assert.deepEqual([halfway.street, halfway.email], ['Plzeňská 90', jana.email])

  await house.drainJobs()
  const [letter] = await house.letters(changed.email)
  const link = new URL(/http\S+/.exec(letter!.text)![0]).pathname
  assert.equal((await house.as(null).post(link)).status, 303)
  assert.equal((await findPerson(house.sql, town.janaId)).email, changed.email)
  await house.drainJobs()
  assert.match((await house.letters(jana.email)).at(-1)!.subject, /byl změněn/)
  assert.equal((await house.as(null).post(link)).status, 422)
})

test('whoever has somebody else’s open session cannot guess the password in it', async () => {
  const { email } = await findPerson(house.sql, town.janaId)
  const client = await signedIn({ ...credentials, email })
  const guess = (old: string) =>
    client.post('/identita/ucet/heslo', { old, password: 'tiché ráno v lese 6' })
  for (let n = 0; n < 10; n++) await guess(`odhad ${n}`)
  const shut = await guess(credentials.password)
  assert.equal(shut.status, 422)
  assert.match(shut.text, /Příliš mnoho pokusů/)
})
