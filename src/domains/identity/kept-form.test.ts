import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import type { Client } from '../../../tests/client.ts'
import { openTown } from '../../../tests/town.ts'
import { demoPassword, jana, officers } from '../../app/demo/cast.ts'
import { within } from '../../platform/db/index.ts'
import { confirmRegistration, findPerson } from './index.ts'

const town = await openTown({ after })
const { house } = town
const signInPage = '/identita/prihlaseni'
const { accountId } = await findPerson(house.sql, town.janaId)
await within(house.sql, {}, tx => confirmRegistration(tx, accountId, house.clock.now()))
const asJana = { email: jana.email, password: demoPassword }
const asTomas = { email: officers.tomas.email, password: demoPassword }
const contact = '/identita/ucet/udaje'
const typed = { street: 'Dlouhá "5"', town: 'Klatovy', postcode: '1', phone: '<b>', email: 'x' }

const keptIn = (page: string) => /name="kept" value="([\w-]+)"/.exec(page)?.[1] ?? ''

/** What the hidden fields of the form that leads to an address hold. */
function fieldsTo(address: string, page: string): Record<string, string> {
  const form = page.split(`action="${address}"`)[1]?.split('</form>')[0] ?? ''
  const pairs = [...form.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  const plain = (text = '') =>
    text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  return Object.fromEntries(pairs.map(([, name, value]) => [name, plain(value)]))
}

/** Signed in, and then away for so long that the session is over. */
async function goneFor(hours: number, credentials: typeof asJana): Promise<Client> {
  const client = house.as(null)
  const reply = await client.post(signInPage, credentials)
  if (reply.location.includes('druhy-faktor')) await showCode(client)
  house.clock.pass({ hours })
  return client
}

async function showCode(client: Client, kept = '') {
  const page = await client.get('/identita/druhy-faktor')
  const code = /kód: (\d{6})/.exec(page.text)![1]!
  return client.post('/identita/druhy-faktor', { code, kept })
}

async function sentTooLate(client: Client, address: string, fields: Record<string, string>) {
  const reply = await client.post(address, fields)
  assert.equal(reply.status, 401)
  assert.match(reply.text, /Byli jste odhlášeni; co jste napsali, jsme uchovali/)
  return keptIn(reply.text)
}

test('what was typed after the session ended is offered again after signing in', async () => {
  const client = await goneFor(13, asJana)
  const kept = await sentTooLate(client, contact, typed)
  const wrong = await client.post(signInPage, { ...asJana, password: 'jiné', kept })
  assert.equal(keptIn(wrong.text), kept)
  const page = await client.post(signInPage, { ...asJana, kept })
  assert.equal(page.status, 200)
  assert.match(page.text, /Pokračovat v uložení/)
  assert.match(page.text, /Odhlásit/, 'the head knows who has just signed in')
  const fields = fieldsTo(contact, page.text)
  assert.deepEqual(fields, typed)
  const again = await client.post(contact, fields)
  assert.equal(again.status, 422)
  assert.match(again.text, /value="Dlouhá &quot;5&quot;"/)
})

test('a kept form outlasts the second factor, too, in the language of the page', async () => {
  const client = await goneFor(13, asTomas)
  const reply = await client.post('/en/identita/pult', { officeId: town.klatovy.id })
  assert.match(reply.text, /You were signed out; what you wrote is kept/)
  const code = await client.post(signInPage, { ...asTomas, kept: keptIn(reply.text) })
  const page = await showCode(client, keptIn(code.text))
  assert.deepEqual(fieldsTo('/en/identita/pult', page.text), { officeId: town.klatovy.id })
})

test('what somebody wrote is given to nobody else who signs in on their page', async () => {
  const client = await goneFor(13, asJana)
  const kept = await sentTooLate(client, contact, typed)
  const code = await client.post(signInPage, { ...asTomas, kept })
  const page = await showCode(client, keptIn(code.text))
  assert.equal(page.status, 303)
  assert.doesNotMatch(page.text, /Dlouhá/)
})

test('nothing is kept of whom nobody knows', async () => {
  const reply = await house.as(null).post(contact, typed)
  assert.deepEqual([reply.status, keptIn(reply.text)], [303, ''])
})

test('no password is kept', async () => {
  const client = await goneFor(13, asJana)
  const secrets = { old: 'staré', password: 'nové heslo', note: 'a' }
  const kept = await sentTooLate(client, '/identita/ucet/heslo', secrets)
  const page = await client.post(signInPage, { ...asJana, kept })
  assert.deepEqual(fieldsTo('/identita/ucet/heslo', page.text), { note: 'a' })
})

test('a kept form that is old or not ours is none', async () => {
  const client = await goneFor(13, asJana)
  const kept = await sentTooLate(client, contact, typed)
  const go = (text: string) => house.as(null).post(signInPage, { ...asJana, kept: text })
  assert.equal((await go(`${kept.slice(0, -4)}AAAA`)).location, '/identita/vitejte')
  assert.equal((await go('nic')).location, '/identita/vitejte')
  house.clock.pass({ hours: 2, minutes: 1 })
  assert.equal((await go(kept)).location, '/identita/vitejte')
})

test('the sign-in page tells why one came to it', async () => {
  const guarded = await house.as(null).get('/identita/ucet')
  assert.match((await house.as(null).get(guarded.location)).text, /Pro psaní úřadu/)
  assert.doesNotMatch((await house.as(null).get(signInPage)).text, /Pro psaní úřadu/)
})
