import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openCitizens } from '../../../../tests/citizens.ts'
import { publishForm } from '../../../../tests/filling.ts'
import { dogForm, formOf } from '../../../../tests/forms/example.ts'
import { findOfficeBySlug } from '../../offices/index.ts'

const { house, jana } = await openCitizens({ after })
const klatovy = await findOfficeBySlug(house.sql, 'klatovy')
const title = { cs: 'Klíč od hřbitova', en: 'Cemetery key', de: 'Friedhofsschlüssel' }
await publishForm(house, dogForm)
await publishForm(house, { ...dogForm, slug: 'klic', title }, { ownerId: klatovy.id })
const anyone = house.as(null)

test('a form of one office says without an office who offers it, and leads there', async () => {
  for (const address of ['/formulare/klic', '/formulare/klic?urad=nyrsko']) {
    const { status, text } = await anyone.get(address)
    assert.equal(status, 200)
    assert.match(text, /Tento formulář nabízejí jen tyto úřady/)
    assert.match(text, /href="\/formulare\/klic\?urad=klatovy"[^>]*>Vybrat: Klatovy/)
    assert.doesNotMatch(text, /Vybrat: (?!Klatovy)/)
    assert.doesNotMatch(text, /Začít vyplňovat/)
  }
  assert.match((await anyone.get('/formulare/klic?urad=nyrsko')).text, /Nýrsko tento formulář ne/)
  assert.match((await anyone.get('/en/formulare/klic')).text, /Only these offices offer this form/)
  assert.equal((await anyone.get('/formulare/neni')).status, 404)
})

test('at its office the form begins, and the change of office leads to a page', async () => {
  const { text } = await anyone.get('/formulare/klic?urad=klatovy')
  assert.match(text, /Začít vyplňovat/)
  assert.equal((await anyone.get('/formulare/klic')).status, 200)
})

test('the list of forms lets one choose an office and then shows its own forms', async () => {
  const shared = await anyone.get('/formulare')
  assert.doesNotMatch(shared.text, /Klíč od hřbitova/)
  assert.match(shared.text, /Vyberte úřad a uvidíte i ty jeho vlastní/)
  const asked = await anyone.get('/formulare?q=Klatovy')
  assert.match(asked.text, /href="\/formulare\?urad=klatovy"/)
  const own = await anyone.get('/formulare?urad=klatovy')
  assert.match(own.text, /href="\/formulare\/klic\?urad=klatovy"[^>]*>Klíč od hřbitova/)
  assert.match(own.text, /Změnit úřad/)
})

test("who is signed in is offered the office of one's own town first", async () => {
  const { text } = await jana.client.get('/formulare')
  assert.match(text, /href="\/formulare\?urad=klatovy"[^>]*>Podle vaší adresy: Klatovy/)
  const form = await jana.client.get('/formulare/ohlaseni-psa')
  assert.match(form.text, /urad=klatovy"[^>]*>Podle vaší adresy: Klatovy/)
})

test('a form that this program cannot read keeps nobody from the others', async () => {
  const newer = { ...dogForm, slug: 'z-budoucnosti', format: 99 as 1 }
  await publishForm(house, newer, { ownerId: klatovy.id })
  const { status, text } = await jana.client.get('/formulare?urad=klatovy')
  assert.equal(status, 200)
  assert.match(text, /Klíč od hřbitova/)
  assert.doesNotMatch(text, /z-budoucnosti/)
})

test('what it costs is said as far as it is known before the first answer', async () => {
  const label = { cs: 'Plocha', en: 'Area', de: 'Fläche' }
  const area = { name: 'plocha', kind: 'number' as const, label, min: 1 }
  const name = (cs: string) => ({ cs, en: cs, de: cs })
  const fees = [
    { name: name('Kolek'), czk: '100', when: 'plocha > 5' },
    { name: name('Zábor'), czk: { rateCzk: 10, factors: ['plocha'], mostCzk: 500 } },
    { name: name('Podle pravidla'), czk: 'plocha > 5 ? 1 : 2' },
  ]
  const pages = [{ name: 'p', title: label, fields: [area] }]
  const form = formOf(pages, { slug: 'cenik', fees })
  await publishForm(house, form, { ownerId: klatovy.id })
  const { text } = await anyone.get('/formulare/cenik?urad=klatovy')
  const said = text.replaceAll('\u00a0', ' ')
  assert.match(said, /Kolek: 100 Kč \(podle odpovědí\)/)
  assert.match(said, /Zábor: 10 Kč × „Plocha“, nejvýš 500 Kč/)
  assert.match(said, /Podle pravidla: podle odpovědí</)
})
