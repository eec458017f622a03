import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { begin, openCitizens, usualLetter } from '../../../../tests/citizens.ts'
import { newId } from '../../../foundation/ids.ts'

const { house, jana, karel, lan } = await openCitizens({ after })

test('an office is found by its name without accents, then chosen by one link', async () => {
  const page = await karel.client.get('/podani/nove?q=bela nad rad')
  assert.match(page.text, /\/podani\/nove\?urad=bela-nad-radbuzou/)
  assert.match((await karel.client.get('/podani/nove?q=Atlantida')).text, /nenašli/)
  assert.match((await karel.client.get('/podani/nove')).text, /urad=klatovy/)
})

test('an office that is not there cannot be written to', async () => {
  assert.equal((await karel.client.get('/podani/nove?urad=atlantida')).status, 404)
  const begun = await karel.client.post('/podani/nove', { ...usualLetter, urad: 'atlantida' })
  assert.equal(begun.status, 404)
})

test('what is missing is said at the field and on top; what was typed is kept', async () => {
  const typed = { ...usualLetter, druh: '', predmet: '', text: 'Bolí mě, že se lípa kácí.' }
  const reply = await jana.client.post('/podani/nove', { _key: newId(), ...typed })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /href="#field-predmet"/)
  assert.match(reply.text, /href="#field-druh"/)
  assert.match(reply.text, /Bolí mě, že se lípa kácí\./)
})

test('an unfinished letter is saved, so that nothing typed is lost', async () => {
  const key = newId()
  const half = { ...usualLetter, predmet: '', text: 'Začal jsem psát.' }
  const reply = await lan.client.post('/podani/nove', { _key: key, ...half })
  assert.match(reply.text, new RegExp(`action="/podani/${key}/obsah"`))
  assert.match((await lan.client.get(`/podani/${key}/obsah`)).text, /Začal jsem psát\./)
  assert.match((await lan.client.get(`/podani/${key}/kontrola`)).location, /\/obsah$/)
  const whole = { ...half, predmet: 'Teď už celé', verze: '1' }
  assert.equal((await lan.client.post(`/podani/${key}/obsah`, whole)).status, 303)
})

test('an empty form begins no draft', async () => {
  const key = newId()
  const empty = { _key: key, ...usualLetter, predmet: ' ', text: '' }
  assert.equal((await lan.client.post('/podani/nove', empty)).status, 422)
  assert.equal((await lan.client.get(`/podani/${key}/obsah`)).status, 404)
})

test('an officer is told where citizens write, instead of being sent away', async () => {
  const officer = { accountId: newId(), sessionId: newId(), name: 'Věra', personId: null }
  const vera = house.as({ ...officer, verified: false, desk: null, desks: [] })
  for (const address of ['/podani', '/podani/nove?urad=klatovy']) {
    const page = await vera.get(address)
    assert.equal(page.status, 200)
    assert.match(page.text, /Podání píše občan/)
  }
})

test('a subject and a text that are too long are refused with their lengths', async () => {
  const long = { ...usualLetter, predmet: 'a'.repeat(251), text: 'b'.repeat(20_001) }
  const reply = await jana.client.post('/podani/nove', long)
  assert.equal(reply.status, 422)
  assert.match(reply.text, /250 znaků/)
  assert.match(reply.text, /20 000 znaků/)
})

test('a form sent twice begins one draft', async () => {
  const form = { _key: newId(), ...usualLetter, predmet: 'Jednou a dost' }
  await Promise.all([lan.client.post('/podani/nove', form), lan.client.post('/podani/nove', form)])
  const list = await lan.client.get('/podani')
  assert.equal(list.text.split('Jednou a dost').length - 1, 1)
})

test('another person cannot begin a draft under a stranger\u2019s key', async () => {
  const key = newId()
  await jana.client.post('/podani/nove', { _key: key, ...usualLetter, predmet: 'Moje věc' })
  await lan.client.post('/podani/nove', { _key: key, ...usualLetter, predmet: 'Cizí věc' })
  assert.match((await jana.client.get(`/podani/${key}/kontrola`)).text, /Moje věc/)
})

test('an unfinished draft for the office is offered before a new one', async () => {
  const id = await begin(karel.client, { urad: 'dlazov' })
  const page = await karel.client.get('/podani/nove?urad=dlazov')
  assert.match(page.text, /máte rozepsané podání/)
  assert.ok(page.text.includes(`/podani/${id}/obsah`))
})

test('a draft is resumed on another device as it was left', async () => {
  const id = await begin(jana.client, { predmet: 'Rozbitá lavička' })
  const page = await jana.client.get(`/podani/${id}/obsah`)
  assert.match(page.text, /value="Rozbitá lavička"/)
  assert.match(page.text, /name="verze" value="1"/)
})

test('two windows: the second is told what changed and keeps its own text', async () => {
  const id = await begin(jana.client)
  const first = { ...usualLetter, text: 'Z telefonu.', verze: '1' }
  const second = { ...usualLetter, text: 'Z počítače.', verze: '1' }
  assert.equal((await jana.client.post(`/podani/${id}/obsah`, first)).status, 303)
  const stale = await jana.client.post(`/podani/${id}/obsah`, second)
  assert.equal(stale.status, 409)
  assert.match(stale.text, /Z telefonu\./)
  assert.match(stale.text, />\nZ počítače\.</)
  const kept = await jana.client.post(`/podani/${id}/obsah`, { ...second, verze: '2' })
  assert.equal(kept.status, 303)
  assert.match((await jana.client.get(`/podani/${id}/kontrola`)).text, /Z počítače\./)
})

test('a draft is turned to another office and keeps its text', async () => {
  const id = await begin(jana.client)
  const page = await jana.client.get(`/podani/${id}/urad?q=nyrsko`)
  assert.match(page.text, /value="nyrsko"/)
  const turned = await jana.client.post(`/podani/${id}/urad`, { urad: 'nyrsko' })
  assert.equal(turned.location, `/podani/${id}/kontrola`)
  assert.match((await jana.client.get(turned.location)).text, /Nýrsko/)
})

test('a draft is thrown away only after a question', async () => {
  const id = await begin(jana.client, { predmet: 'K zahození' })
  assert.match((await jana.client.get(`/podani/${id}/odstraneni`)).text, /Smazat rozepsané/)
  assert.equal((await jana.client.post(`/podani/${id}/odstraneni`)).location, '/podani')
  assert.equal((await jana.client.get(`/podani/${id}/obsah`)).status, 404)
})

test('naughty strings in each field come back as they were typed, and never as markup', async t => {
  const corpus = new URL('../../../../../shared/corpora/naughty-strings/blns.json', import.meta.url)
  const strings: string[] | null = await readFile(corpus, 'utf8').then(JSON.parse, () => null)
  if (!strings) return t.skip('the corpus of naughty strings is not here')
  for (const naughty of strings.slice(0, 300)) {
    const fields = { ...usualLetter, predmet: naughty, text: naughty, druh: 'general' }
    const reply = await jana.client.post('/podani/nove', { _key: newId(), ...fields })
    assert.ok(reply.status === 303 || reply.status === 422, `${reply.status}: ${naughty}`)
    const page = reply.status === 303 ? await jana.client.get(review(reply.location)) : reply
    assert.doesNotMatch(mainOf(page.text), /<(script|img|iframe|marquee|body)[ >/]/i)
  }
})

test('naughty addresses are no fault of the server', async () => {
  const bad = ['%00', "' or 1=1--", '../../etc/passwd', '1'.repeat(150), '%ff', '<script>']
  for (const text of bad) {
    for (const address of [
      `/podani/${encodeURIComponent(text)}`,
      `/podani?q=${encodeURIComponent(text)}&pred=${encodeURIComponent(text)}`,
      `/podani/nove?q=${encodeURIComponent(text)}`,
      `/schranka/${encodeURIComponent(text)}`,
      `/schranka?q=${encodeURIComponent(text)}&slozka=${encodeURIComponent(text)}`,
    ]) {
      assert.ok((await jana.client.get(address)).status < 500, address)
    }
  }
})

test('a stranger from the street is led to sign in', async () => {
  const reply = await house.as(null).get('/podani/nove')
  assert.equal(reply.status, 303)
  assert.match(reply.location, /^\/identita\/prihlaseni/)
  const asked = await house.as(null).get('/podani/nove?urad=klatovy')
  assert.match(decodeURIComponent(asked.location), /\/podani\/nove\?urad=klatovy/)
})

function review(location: string): string {
  return location.replace(/prilohy$/, 'kontrola')
}

function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'))
}
