import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { begin, openCitizens, usualLetter } from '../../../../tests/citizens.ts'
import { beginForm, publishForm } from '../../../../tests/filling.ts'
import { dogForm, formOf, pageOf } from '../../../../tests/forms/example.ts'
import { newId } from '../../../foundation/ids.ts'

const { house, jana, karel } = await openCitizens({ after })
await publishForm(house, dogForm)
const options = ['zde', 'jinde'].map(value => ({ value, label: { cs: value } }))
const meeting = pageOf(
  { name: 'den', kind: 'date', label: { cs: 'Den' }, min: 'today' },
  { name: 'kde', kind: 'choice', label: { cs: 'Kde' }, options },
  { name: 'mistoJinde', kind: 'text', label: { cs: 'Které místo' }, when: "kde == 'jinde'" },
)
await publishForm(house, { ...formOf([meeting]), slug: 'kde-se-sejdeme' })

const kept = (text: string) => JSON.parse(text) as { verze: number; to?: string; action?: string }
const typed = { senior: 'yes', phone: '60', 'holder.name': 'Jana', verze: '1' }

test('a half-written page is kept unchecked and nobody is told what is wrong with it', async () => {
  const form = await beginForm(jana, 'ohlaseni-psa')
  const reply = await jana.client.post(`${form.at('drzitel')}/rozepsane`, typed)
  assert.equal(reply.status, 200)
  assert.equal(kept(reply.text).verze, 2)
  const page = await form.open('drzitel')
  assert.match(page.text, /value="60"/)
  assert.doesNotMatch(page.text, /error-summary/)
  assert.match((await form.open()).location, /drzitel/)
})

test('what is kept moves the version on, so that the page is sent with the new one', async () => {
  const form = await beginForm(jana, 'ohlaseni-psa')
  const { sent, action } = await form.standing('drzitel')
  const first = await jana.client.post(`${action}/rozepsane`, { ...sent, phone: '602' })
  const { verze } = kept(first.text)
  const fields = { ...sent, senior: 'no', phone: '602 123 456', verze: String(verze) }
  const going = await jana.client.post(action, fields)
  assert.match(going.location, /\/formular\/psi$/, going.text)
})

test('keeping never writes over what another window has saved', async () => {
  const form = await beginForm(jana, 'ohlaseni-psa')
  const { sent, action } = await form.standing('drzitel')
  await form.fill('drzitel', { phone: '602 000 001', senior: 'no' })
  const late = await jana.client.post(`${action}/rozepsane`, { ...sent, phone: '602 000 002' })
  assert.equal(late.status, 409)
  assert.match((await form.open('drzitel')).text, /value="[^"]*602.000.001"/)
})

test('the same words once more, after the way back in the browser, are no conflict', async () => {
  const form = await beginForm(jana, 'ohlaseni-psa')
  const { sent, action } = await form.standing('drzitel')
  const words = { ...sent, phone: '602 000 001' }
  await jana.client.post(`${action}/rozepsane`, words)
  assert.equal((await jana.client.post(`${action}/rozepsane`, words)).status, 200)
})

test('a letter becomes a draft as it is written, and is one from then on', async () => {
  const key = newId()
  const page = await jana.client.get('/podani/nove?urad=klatovy')
  assert.match(page.text, /<keep-typed data-to="\/podani\/rozepsane"/)
  const words = { urad: 'klatovy', _key: key, druh: 'general', predmet: 'Lípa', text: '' }
  const empty = await jana.client.post('/podani/rozepsane', { ...words, predmet: '' })
  assert.equal(empty.status, 422)
  const first = kept((await jana.client.post('/podani/rozepsane', words)).text)
  assert.equal(first.to, `/podani/${key}/rozepsane`)
  assert.equal(first.action, `/podani/${key}/obsah`)
  const more = { ...words, text: 'Kácení', verze: String(first.verze) }
  const second = kept((await jana.client.post(first.to!, more)).text)
  assert.equal(second.verze, first.verze + 1)
  assert.equal((await jana.client.post(first.to!, { ...more, text: 'Jinak' })).status, 409)
  const sent = await jana.client.post(first.action!, { ...more, verze: String(second.verze) })
  assert.equal(sent.location, `/podani/${key}/prilohy`)
})

test('what is too long is not kept, what was sent stays as it was', async () => {
  const id = await begin(jana.client)
  const { predmet, druh } = usualLetter
  const long = { druh, predmet, text: 'x'.repeat(60_000), verze: '1' }
  assert.equal((await jana.client.post(`/podani/${id}/rozepsane`, long)).status, 422)
})

test('what was sent from another window is kept no more, and that is another answer', async () => {
  const id = await begin(jana.client)
  const words = { ...usualLetter, text: 'A ještě hrušku.', verze: '1' }
  const { text } = await jana.client.get(`/podani/${id}/obsah`)
  assert.match(text, /data-sent="Tohle podání jste mezitím odeslali z jiného okna/)
  assert.match(text, /data-gone="Tohle podání tu už není/)
  await jana.client.post(`/podani/${id}/odeslani`, { verze: '1' })
  assert.equal((await jana.client.post(`/podani/${id}/rozepsane`, words)).status, 410)
  const deleted = await begin(jana.client, { predmet: 'Jiná věc' })
  await jana.client.post(`/podani/${deleted}/odstraneni`)
  assert.equal((await jana.client.post(`/podani/${deleted}/rozepsane`, words)).status, 404)
})

test('a tab opened again on a letter that was sent meanwhile promises nothing', async () => {
  const key = newId()
  const words = { ...usualLetter, urad: 'klatovy', _key: key }
  assert.equal((await jana.client.post('/podani/rozepsane', words)).status, 200)
  const sending = await jana.client.post(`/podani/${key}/odeslani`, { verze: '1' })
  assert.equal(sending.status, 303)
  const late = await jana.client.post('/podani/rozepsane', { ...words, text: 'A hrušku.' })
  assert.equal(late.status, 410)
})

test("nobody keeps anything in somebody else's draft, a stranger is to sign in", async () => {
  const form = await beginForm(jana, 'ohlaseni-psa')
  const id = await begin(jana.client)
  const foreign = { ...usualLetter, verze: '1' }
  assert.equal((await karel.client.post(`/podani/${id}/rozepsane`, foreign)).status, 404)
  assert.equal((await karel.client.post(`${form.at('drzitel')}/rozepsane`, typed)).status, 404)
  const signedOut = await house.as(null).post(`/podani/${id}/rozepsane`, foreign)
  assert.match(signedOut.location, /prihlaseni/)
})

test('a question that keeping on the way has brought is shown before it is missing', async () => {
  const form = await beginForm(jana, 'kde-se-sejdeme')
  const { sent, action } = await form.standing('page')
  const chosen = { ...sent, kde: 'jinde', den: '1. 1. 2020' }
  const first = await jana.client.post(`${action}/rozepsane`, chosen)
  const verze = String(kept(first.text).verze)
  const pressed = await jana.client.post(action, { ...chosen, verze })
  assert.equal(pressed.status, 422)
  assert.match(pressed.text, /Den: den nesmí být dříve/)
  assert.match(pressed.text, /name="mistoJinde"/)
  assert.doesNotMatch(pressed.text, /Které místo: odpovězte/)
  assert.match((await form.fill('page')).text, /Které místo: odpovězte/)
})
