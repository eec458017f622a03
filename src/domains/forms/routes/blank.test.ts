import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openCitizens } from '../../../../tests/citizens.ts'
import { publishForm, withdrawForm } from '../../../../tests/filling.ts'
import { dogForm } from '../../../../tests/forms/example.ts'
import { largeForm } from '../../../../tests/forms/large.ts'
import { inked, lettersOfPdf } from '../../../../tests/pdf-text.ts'
import { changeOfficeSettings, findOfficeBySlug } from '../../offices/index.ts'

const { house, jana } = await openCitizens({ after })
const klatovy = await findOfficeBySlug(house.sql, 'klatovy')
const key = { cs: 'Klíč od hřbitova', en: 'Cemetery key', de: 'Friedhofsschlüssel' }
await publishForm(house, dogForm)
await publishForm(house, { ...dogForm, slug: 'klic', title: key }, { ownerId: klatovy.id })
const anyone = house.as(null)

test('anybody prints an empty form without signing in, in each language', async () => {
  const titles = [dogForm.title.cs, dogForm.title.en!, dogForm.title.de!]
  for (const [at, prefix] of ['', '/en', '/de'].entries()) {
    const { status, headers, body } = await anyone.get(`${prefix}/formulare/ohlaseni-psa/tiskopis`)
    assert.equal(status, 200)
    assert.equal(headers['content-type'], 'application/pdf')
    assert.match(`${headers['content-disposition']}`, /^inline; filename="ohlaseni-psa\.pdf"/)
    assert.match(`${headers['cache-control']}`, /^public, max-age=5$/)
    const letters = await lettersOfPdf(body)
    assert.ok(letters.includes(inked(titles[at]!)), prefix)
    assert.ok(letters.includes(`${prefix}/formulare/ohlaseni-psa`), 'where it goes without paper')
  }
})

test('the page of a form leads to the paper of the chosen office', async () => {
  const shared = await anyone.get('/formulare/ohlaseni-psa')
  assert.match(shared.text, /href="\/formulare\/ohlaseni-psa\/tiskopis"[^>]*>Vytisknout prázdný/)
  const { text } = await jana.client.get('/en/formulare/ohlaseni-psa?urad=klatovy')
  const [, href] = /href="([^"]+)"[^>]*>Print an empty form/.exec(text)!
  assert.equal(href, '/en/formulare/ohlaseni-psa/tiskopis?urad=klatovy')
  const letters = await lettersOfPdf((await anyone.get(href!)).body)
  assert.match(letters, /Thefilingroom,Klatovy/)
  assert.match((await anyone.get('/de/formulare/ohlaseni-psa')).text, /Leeres Formular drucken/)
})

test("an office's own wording and its new address are printed, not the shared ones", async () => {
  const title = { ...dogForm.title, cs: 'Psi v Klatovech' }
  const fees = [{ name: { cs: 'Klatovský poplatek' }, czk: '777' }]
  await publishForm(house, { ...dogForm, title, fees }, { ownerId: klatovy.id })
  const address = '/formulare/ohlaseni-psa/tiskopis?urad=klatovy'
  const letters = await lettersOfPdf((await anyone.get(address)).body)
  assert.match(letters, /PsivKlatovech.*Klatovskýpoplatek777Kč/)
  const settings = { ...klatovy, abbreviation: 'KLAT', street: 'Nová 7' }
  await house.sql.begin(tx => changeOfficeSettings(tx, klatovy.id, settings))
  assert.match(await lettersOfPdf((await anyone.get(address)).body), /Nová7/)
  const shared = await anyone.get('/formulare/ohlaseni-psa/tiskopis')
  assert.doesNotMatch(await lettersOfPdf(shared.body), /Klatov/)
})

test('a form of one office is printed only for it', async () => {
  const page = await anyone.get('/formulare/klic')
  assert.doesNotMatch(page.text, /Vytisknout prázdný/)
  assert.equal((await anyone.get('/formulare/klic/tiskopis')).status, 404)
  assert.equal((await anyone.get('/formulare/klic/tiskopis?urad=nyrsko')).status, 404)
  assert.equal((await anyone.get('/formulare/klic/tiskopis?urad=klatovy')).status, 200)
})

test('a form is printed only for an office that handles it', async () => {
  await publishForm(house, { ...dogForm, slug: 'doklad', competence: 'extended' })
  const { text } = await anyone.get('/formulare/doklad?urad=dlazov')
  assert.doesNotMatch(text, /Vytisknout prázdný/)
  assert.equal((await anyone.get('/formulare/doklad/tiskopis?urad=dlazov')).status, 404)
  assert.equal((await anyone.get('/formulare/doklad/tiskopis?urad=klatovy')).status, 200)
  const { body } = await anyone.get('/formulare/doklad/tiskopis')
  assert.match(await lettersOfPdf(body), /rozšířenoupůsobností/)
})

test('the largest form is printed beside, and nobody else waits for it', async () => {
  await publishForm(house, { ...largeForm(), senders: ['natural'] })
  await anyone.get('/formulare/velky')
  let longest = 0
  let last = performance.now()
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 10)
  const { status, body } = await anyone.get('/formulare/velky/tiskopis')
  clearInterval(watch)
  assert.equal(status, 200)
  assert.match(await lettersOfPdf(body), /Položka3/)
  assert.ok(longest < 800, `others waited ${Math.round(longest)} ms`)
})

test('what is unknown, withdrawn or nonsense is not found', async () => {
  for (const address of ['neni', '%00', 'ohlaseni-psa?urad=neni', 'ohlaseni-psa?urad=%F0%9F']) {
    const [slug, query = ''] = address.split('?')
    const { status } = await anyone.get(`/formulare/${slug}/tiskopis?${query}`)
    assert.ok(status === 404 || status === 400, `${address}: ${status}`)
  }
  await withdrawForm(house, 'klic', klatovy.id)
  assert.equal((await anyone.get('/formulare/klic/tiskopis?urad=klatovy')).status, 404)
})
