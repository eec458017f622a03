import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editing, imported, press, send, upload } from '../../../../tests/guides/desk.ts'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { publishGuide, publishOverlay } from '../../../../tests/guides/published.ts'
import { formsOf } from '../../../../tests/house/page.ts'
import { openTown, type Town } from '../../../../tests/town.ts'
import type { Caller } from '../../../platform/http/index.ts'
import { giveFeedback, importServices } from '../index.ts'

const catalogue = new URL('../../../../tests/guides/services.json', import.meta.url).pathname
const address = '/zivotni-situace/poplatek-za-psa'

test('another office sees nothing of what is being written', async t => {
  const { house, tomas, hana } = await openTown(t)
  const work = await imported(house.as(tomas))
  const stranger = house.as(hana)
  for (const page of ['', '/cast/who', '/nahled', '/porovnani', '/puvodni', '/navod.json']) {
    assert.equal((await stranger.get(`${work}${page}`)).status, 404, page)
  }
  for (const deed of ['navrh', 'vraceni', 'koncept', 'kontrola', 'zahozeni', 'puvodni']) {
    const reply = await stranger.post(`${work}/${deed}`, { note: 'x', revision: '1', number: '1' })
    assert.equal(reply.status, deed === 'puvodni' ? 404 : reply.status, deed)
    assert.ok([404, 409].includes(reply.status), `${deed}: ${reply.status}`)
  }
  assert.doesNotMatch((await stranger.get(editing)).text, /Poplatek ze psů/)
})

test('who writes no guides does not come in', async t => {
  const { house, vera, josef } = await openTown(t)
  assert.equal((await house.as(vera).get(editing)).status, 403)
  assert.equal((await house.as(josef).get(editing)).status, 403)
  assert.equal((await house.as(null).get(editing)).status, 303)
})

test('the operator writes what all offices share, at a desk of any office', async t => {
  const town = await openTown(t)
  const { house } = town
  const client = house.as(operatorOf(town))
  const work = await imported(client)
  await press(client, work, 'navrh')
  await press(client, work, 'zverejneni')
  assert.match((await house.as(null).get(`${address}?urad=nyrsko`)).text, /Týká se každého/)
  assert.equal((await house.as(town.tomas).get(work)).status, 404)
})

test('a file of one office is loaded in another, a damaged one refused with its place', async t => {
  const { house, tomas, hana } = await openTown(t)
  const work = await imported(house.as(tomas))
  const file = (await house.as(tomas).get(`${work}/navod.json`)).text
  assert.deepEqual(JSON.parse(file), JSON.parse(JSON.stringify(dogGuide)))
  const there = await upload(house.as(hana), file)
  assert.equal(there.status, 303)
  const wrong = [
    [JSON.stringify({ ...dogGuide, sections: { who: { cs: 5 } } }), '/sections/who/cs'],
    [JSON.stringify({ ...dogGuide, format: 2 }), 'Soubor je z jiné verze'],
    [JSON.stringify({ ...dogGuide, evil: true }), '/evil'],
    ['{', 'Soubor není platný JSON'],
    ['['.repeat(400_000), 'Soubor není platný JSON'],
    ['"'.padEnd(600_000, 'a'), 'Soubor je větší než 500 kB'],
    ['null', 'Soubor není návod'],
    [JSON.stringify(dogOverlay), 'jiný druh textu'],
  ] as const
  for (const [content, message] of wrong) {
    const reply = await upload(house.as(tomas), content)
    assert.equal(reply.status, 422)
    assert.ok(reply.text.includes(message), `${message}: ${content.slice(0, 60)}`)
  }
})

test('the author reads what readers said, and notes it as read', async t => {
  const { house, tomas, hana, alena } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await imported(clerk)
  await press(clerk, work, 'navrh')
  await press(house.as(alena), work, 'zverejneni')
  const comment = { helped: 'no', comment: 'Chybí sleva. <i>x</i>' }
  await house.as(null).post(`${address}/ohlas?urad=klatovy`, comment)
  const page = await clerk.get(`${editing}/ohlasy`)
  assert.match(page.text, /Chybí sleva\. &lt;i&gt;/)
  assert.ok(page.text.includes(`<a href="${work}">Poplatek ze psů</a>`), 'leads to the guide')
  assert.match((await clerk.get(editing)).text, /Nepřečtené vzkazy: 1/)
  const { action } = formsOf(page.text, editing).find(form => form.action.endsWith('precteni'))!
  assert.equal((await house.as(hana).post(action)).status, 404)
  await clerk.post(action)
  await clerk.post(action)
  assert.match((await clerk.get(`${editing}/ohlasy`)).text, /Žádné vzkazy/)
  const { text } = await clerk.get(work)
  assert.match(text, /Pomohl 0 z 1 čtenářů[\s\S]*přečetl\(a\) Tomáš Beneš/)
})

test('comments on a guide of the own unit stand by themselves', async t => {
  const { house, klatovy, tomas, lenka } = await openTown(t)
  await publishGuide(house, dogGuide)
  await publishOverlay(house, { ...dogOverlay, unit: 'OD' }, klatovy.id)
  const comment = { helped: 'yes', comment: 'Díky.' }
  await house.as(null).post(`${address}/ohlas?urad=klatovy`, comment)
  const mine = `${editing}/ohlasy?utvar=muj`
  assert.match((await house.as(lenka).get(mine)).text, /Díky\./)
  assert.doesNotMatch((await house.as(tomas).get(mine)).text, /Díky\./)
  assert.match((await house.as(tomas).get(`${editing}/ohlasy`)).text, /Díky\./)
})

test('a comment of the own unit is not pushed out by a hundred newer ones of others', async t => {
  const { house, klatovy, tomas, lenka } = await openTown(t)
  await publishGuide(house, dogGuide)
  await publishOverlay(house, { ...dogOverlay, unit: 'OD' }, klatovy.id)
  const comment = { helped: 'yes', comment: 'Díky.' }
  await house.as(null).post(`${address}/ohlas?urad=klatovy`, comment)
  house.clock.pass({ hours: 1 })
  const other = { ownerId: klatovy.id, slug: 'hlucnost' }
  const reader = { lang: 'cs', at: house.clock.now() } as const
  for (let more = 0; more < 101; more += 1) {
    await giveFeedback(house.sql, other, { helped: false, comment: `Hluk ${more}` }, reader)
  }
  const dropped = await imported(house.as(tomas), { ...dogGuide, slug: 'zahozeny' })
  await house.as(tomas).post(`${dropped}/zahozeni`, { revize: '1' })
  const mine = (await house.as(lenka).get(`${editing}/ohlasy?utvar=muj`)).text
  assert.match(mine, /Díky\./)
  assert.doesNotMatch(mine, /Hluk/)
  assert.doesNotMatch((await house.as(tomas).get(`${editing}/ohlasy`)).text, /Díky\./)
})

test('a guide is linked to the register by searching, and its page names the service', async t => {
  const town = await openTown(t)
  const { house } = town
  await importServices(house.sql, catalogue)
  const client = house.as(operatorOf(town))
  const work = await imported(client)
  const links = `${work}/cast/links`
  assert.match((await client.get(`${links}?registr=nic%20takoveho`)).text, /Nic jsme nenašli/)
  const found = (await client.get(`${links}?registr=kaceni`)).text
  assert.match(found, /name="add" value="S12 U40"/)
  assert.equal((await send(client, links, found, { add: 'S12 U40' })).status, 303)
  await press(client, work, 'navrh')
  await press(client, work, 'zverejneni')
  const { text } = await house.as(null).get(address)
  assert.match(text, /Služba S980: Místní poplatek ze psů[\s\S]*Úkon U1290: Ohlášení držení psa/)
  assert.match(text, /Služba S12: Kácení dřevin[\s\S]*Úkon U40: Žádost o povolení/)
})

function operatorOf({ alena }: Town): Caller {
  return { ...alena, name: 'Ondřej Správný', desk: { ...alena.desk!, roles: ['operator'] } }
}
