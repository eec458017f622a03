import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { begin, openCitizens, usualLetter } from '../../../../tests/citizens.ts'
import { beginForm, publishForm, shownIn } from '../../../../tests/filling.ts'
import { dogForm } from '../../../../tests/forms/example.ts'
import { formsOf } from '../../../../tests/house/page.ts'
import { jana as cast, demoPassword, karel as other } from '../../../app/demo/cast.ts'
import { within } from '../../../platform/db/index.ts'
import { confirmRegistration, findPerson } from '../../identity/index.ts'

const citizens = await openCitizens({ after })
const { house } = citizens
await publishForm(house, dogForm)
for (const { personId } of [citizens.jana, citizens.karel]) {
  const { accountId } = await findPerson(house.sql, personId)
  await within(house.sql, {}, tx => confirmRegistration(tx, accountId, house.clock.now()))
}
const signInPage = '/identita/prihlaseni'
const keptIn = (page: string) => /name="kept" value="([\w-]+)"/.exec(page)?.[1] ?? ''

const jana = { client: house.as(null) }
await jana.client.post(signInPage, { email: cast.email, password: demoPassword })

/** Signs in anew with what the page kept; gives what is offered to be sent again. */
async function signInWith(kept: string, email = cast.email) {
  const client = house.as(null)
  const page = await client.post(signInPage, { email, password: demoPassword, kept })
  const offered = formsOf(page.text, '/').find(({ action }) => action.startsWith('/podani/'))
  const fields = offered?.fields.filter(({ name }) => name !== '') ?? []
  const sent = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
  return { client, page, action: offered?.action ?? '', sent }
}

const partsOf = (fields: Record<string, unknown>) =>
  Object.entries(fields).map(([name, value]) => ({ name, value: String(value) }))

test('a page of a form that is sent after signing out elsewhere is given back', async () => {
  const form = await beginForm(jana, 'ohlaseni-psa')
  const { sent, action } = await form.standing('drzitel')
  const typed = { ...sent, phone: '602 999 888', senior: 'no' }
  const signedOut = await house.as(null).post(action, typed)
  assert.equal(signedOut.status, 401)
  assert.match(signedOut.text, /co jste napsali, jsme uchovali/)
  const back = await signInWith(keptIn(signedOut.text))
  assert.equal(back.action, action)
  assert.equal(back.sent.phone, '602 999 888')
  const going = await back.client.post(back.action, back.sent)
  assert.match(going.location, /\/formular\/psi$/)
  assert.match((await form.open('drzitel')).text, /602.999.888/)
})

test('a page with files gives back its words and names the files to attach again', async () => {
  const form = await beginForm(jana, 'ohlaseni-psa')
  const { sent, action } = await form.standing('drzitel')
  const paper = { name: 'doklad', filename: 'prukaz.pdf', content: '%PDF-1.7' }
  const parts = [...partsOf({ ...sent, phone: '602 555 444' }), paper]
  const signedOut = await house.as(null).upload(action, parts)
  assert.equal(signedOut.status, 401)
  const back = await signInWith(keptIn(signedOut.text))
  assert.equal(back.sent.phone, '602 555 444')
  assert.match(back.page.text, /Soubory přiložte znovu[\s\S]*prukaz\.pdf/)
})

test('nobody else who signs in on the page gets it', async () => {
  const form = await beginForm(jana, 'ohlaseni-psa')
  const { sent, action } = await form.standing('drzitel')
  const signedOut = await house.as(null).post(action, { ...sent, phone: '602 777 666' })
  const foreign = await signInWith(keptIn(signedOut.text), other.email)
  assert.equal(foreign.action, '')
  assert.doesNotMatch(foreign.page.text, /602 777 666/)
  const forged = await house.as(null).post(action, { ...sent, _writer: 'nic' })
  assert.equal(keptIn(forged.text), '')
})

test('the text of a letter is given back, a new one and a draft', async () => {
  const fresh = await jana.client.get('/podani/nove?urad=klatovy')
  const writer = /name="_writer" value="([\w-]+)"/.exec(fresh.text)![1]!
  const words = { ...usualLetter, text: 'Dlouhá odpověď', urad: 'klatovy', _writer: writer }
  const first = await signInWith(keptIn((await house.as(null).post('/podani/nove', words)).text))
  assert.equal(first.sent.text, 'Dlouhá odpověď')
  const id = await begin(jana.client)
  const at = `/podani/${id}/obsah`
  const { sent } = shownIn((await jana.client.get(at)).text, at)
  const late = await house.as(null).post(at, { ...sent, ...usualLetter, text: 'Změněno' })
  const back = await signInWith(keptIn(late.text))
  await back.client.post(back.action, back.sent)
  assert.match((await jana.client.get(at)).text, /Změněno/)
})
