import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Client, Reply } from '../../../../tests/client.ts'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { formsOf, untouched } from '../../../../tests/house/page.ts'
import { openTown, type Town } from '../../../../tests/town.ts'
import type { Caller } from '../../../platform/http/index.ts'

const desk = '/sprava/zivotni-situace'
const address = '/zivotni-situace/poplatek-za-psa'

test('a clerk writes a guide part by part, a head publishes it, a citizen reads it', async t => {
  const { house, tomas, ivana } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await begin(clerk, 'Ztracený klíč')
  await write(clerk, `${work}/cast/basics`, {
    'title-en': 'Lost key',
    'title-de': 'Verlorener Schlüssel',
    'summary-cs': 'Našli jste klíč.',
    'summary-en': 'You found a key.',
    'summary-de': 'Sie haben einen Schlüssel gefunden.',
  })
  for (const name of ['who', 'start']) {
    await write(clerk, `${work}/cast/${name}`, inThree(`sections-${name}`, 'Přijďte k nám.'))
  }
  await write(clerk, `${work}/cast/responsibility`, inThree('responsible', 'Podatelna'))
  await press(clerk, work, 'navrh')
  const waiting = await clerk.get(work)
  assert.match(waiting.text, /Čeká na vedoucího nebo správce/)
  assert.equal((await clerk.post(`${work}/zverejneni`, {})).status, 403)

  await press(house.as(ivana), work, 'zverejneni', { from: '2026-11-21' })
  const { text } = await house.as(null).get('/zivotni-situace/ztraceny-klic?urad=klatovy')
  assert.match(text, /Ztracený klíč/)
  assert.equal((await house.as(null).get('/zivotni-situace/ztraceny-klic')).status, 404)
})

test('what stands in the way of publishing is told with its place and the way to its field', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await begin(clerk, 'Ztracený klíč')
  const { text } = await clerk.get(work)
  assert.match(text, /cast\/who#field-sections-who-cs">Koho se to týká<\/a>: Oddíl je prázdný/)
  assert.match(text, /cast\/basics#field-title-en">Název – anglicky<\/a>: Chybí překlad/)
  const proposed = await press(clerk, work, 'navrh')
  assert.equal(proposed.status, 422)
  assert.match(proposed.text, /Nejdřív opravte, co brání zveřejnění/)
})

test('an amount that is no number is refused at its field, and what was typed stays', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await begin(clerk, 'Ztracený klíč')
  const wrong = { 'fees-0-name-cs': 'Za klíč', 'fees-0-czk': 'moc' }
  const reply = await write(clerk, `${work}/cast/fees`, wrong)
  assert.equal(reply.status, 422)
  assert.match(reply.text, /href="#field-fees-0-czk"/)
  assert.match(reply.text, /value="moc"/)
  const right = await write(clerk, `${work}/cast/fees`, { ...wrong, 'fees-0-czk': '1 200,50 Kč' })
  assert.equal(right.status, 303)
  assert.match((await clerk.get(`${work}/cast/fees`)).text, /value="1200.5"/)
  await write(clerk, `${work}/cast/fees`, { 'fees-0-remove': 'yes' })
  assert.doesNotMatch((await clerk.get(`${work}/cast/fees`)).text, /Za klíč/)
})

test('of two who write on one part the second sees both texts, and nothing is lost', async t => {
  const { house, tomas, lenka } = await openTown(t)
  const [first, second] = [house.as(tomas), house.as(lenka)]
  const work = await begin(first, 'Ztracený klíč')
  const page = `${work}/cast/who`
  const seen = (await first.get(page)).text
  const both = await Promise.all([
    send(first, page, seen, inThree('sections-who', 'Tomášův text')),
    send(second, page, seen, inThree('sections-who', 'Lenčin text')),
  ])
  assert.deepEqual(both.map(reply => reply.status).sort(), [303, 409])
  const late = both.find(reply => reply.status === 409)!
  assert.match(late.text, /Tomášův text/)
  assert.match(late.text, /Lenčin text/)
  const again = await send(second, page, late.text, {})
  assert.equal(again.status, 303)
})

test('two who write on two parts at once do not disturb each other', async t => {
  const { house, tomas, lenka } = await openTown(t)
  const work = await begin(house.as(tomas), 'Ztracený klíč')
  const parts = ['who', 'start', 'where', 'when', 'documents', 'more']
  const pages = parts.map(part => `${work}/cast/${part}`)
  const clients = pages.map((_, index) => house.as(index % 2 ? tomas : lenka))
  const seen = await Promise.all(pages.map((page, index) => clients[index]!.get(page)))
  const replies = await Promise.all(
    pages.map((page, index) => {
      const typed = inThree(`sections-${parts[index]}`, `Text ${index}`)
      return send(clients[index]!, page, seen[index]!.text, typed)
    }),
  )
  const late = replies.filter(reply => reply.status === 409)
  const saved = await house.as(tomas).get(`${work}/nahled`)
  const kept = parts.filter((_, index) => saved.text.includes(`Text ${index}`)).length
  assert.equal(kept, parts.length - late.length)
  assert.ok(kept >= 4, `${kept} of ${parts.length} parts were saved`)
})

test('a proposed guide is not written on until it is given back with a note', async t => {
  const { house, tomas, ivana } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await imported(clerk)
  const page = `${work}/cast/who`
  const seen = (await clerk.get(page)).text
  await press(clerk, work, 'navrh')
  const refused = await send(clerk, page, seen, inThree('sections-who', 'Pozdě'))
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Návod je navržen/)
  const silent = await press(house.as(ivana), work, 'vraceni')
  assert.equal(silent.status, 422)
  await press(house.as(ivana), work, 'vraceni', { note: 'Doplňte lhůtu.' })
  assert.match((await clerk.get(work)).text, /Vráceno s poznámkou: Doplňte lhůtu\./)
})

test('two heads publish once', async t => {
  const { house, tomas, ivana, alena } = await openTown(t)
  const work = await imported(house.as(tomas))
  await press(house.as(tomas), work, 'navrh')
  const page = (await house.as(ivana).get(work)).text
  const form = formsOf(page, work).find(one => one.action.endsWith('zverejneni'))!
  const replies = await Promise.all(
    [ivana, alena].map(who => house.as(who).post(form.action, untouched(form))),
  )
  assert.deepEqual(replies.map(reply => reply.status).sort(), [303, 409])
})

test('a guide is published from a day to a day, compared, withdrawn and written again', async t => {
  const { house, tomas, ivana } = await openTown(t)
  const [clerk, head, reader] = [house.as(tomas), house.as(ivana), house.as(null)]
  const work = await imported(clerk)
  await press(clerk, work, 'navrh')
  const backwards = { from: '2026-12-10', to: '2026-12-01' }
  assert.equal((await press(head, work, 'zverejneni', backwards)).status, 422)
  assert.equal((await press(head, work, 'zverejneni', { from: 'zítra' })).status, 422)
  await press(head, work, 'zverejneni', { from: '2026-12-01', to: '2026-12-10' })
  const local = `${address}?urad=klatovy`
  assert.equal((await reader.get(local)).status, 404)
  house.clock.set('2026-12-01T00:00:30+01:00')
  assert.equal((await reader.get(local)).status, 200)
  house.clock.set('2026-12-10T23:59:30+01:00')
  assert.match((await reader.get(local)).text, /Platí do[\s\S]*?10\. 12\. 2026/)
  house.clock.set('2026-12-11T00:01:00+01:00')
  assert.equal((await reader.get(local)).status, 404)

  await press(clerk, work, 'koncept')
  await write(clerk, `${work}/cast/who`, { 'sections-who-cs': 'Nově úplně všech.' })
  const compared = await clerk.get(`${work}/porovnani`)
  assert.match(compared.text, /Koho se to týká – česky/)
  assert.match(compared.text, /Nově úplně všech/)
  await press(clerk, work, 'navrh')
  await press(head, work, 'zverejneni')
  house.clock.pass({ seconds: 30 })
  assert.match((await reader.get(local)).text, /Nově úplně všech/)
  assert.match((await clerk.get(`${work}/verze/1`)).text, /Týká se každého/)
  await press(head, work, 'stazeni')
  house.clock.pass({ seconds: 30 })
  assert.equal((await reader.get(local)).status, 404)
})

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
  assert.doesNotMatch((await stranger.get(desk)).text, /Poplatek ze psů/)
})

test('who writes no guides does not come in', async t => {
  const { house, vera, josef } = await openTown(t)
  assert.equal((await house.as(vera).get(desk)).status, 403)
  assert.equal((await house.as(josef).get(desk)).status, 403)
  assert.equal((await house.as(null).get(desk)).status, 303)
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

test('a file from one office is loaded in another, and a damaged one is refused with the place', async t => {
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
  const { house, tomas, hana } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await imported(clerk)
  await press(clerk, work, 'navrh')
  await press(house.as((await openAlena(house, tomas)) ?? tomas), work, 'zverejneni')
  const comment = { helped: 'no', comment: 'Chybí sleva. <i>x</i>' }
  await house.as(null).post(`${address}/ohlas?urad=klatovy`, comment)
  const page = await clerk.get(`${desk}/ohlasy`)
  assert.match(page.text, /Chybí sleva\. &lt;i&gt;/)
  assert.match((await clerk.get(desk)).text, /Nepřečtené vzkazy: 1/)
  const { action } = formsOf(page.text, desk).find(form => form.action.endsWith('precteni'))!
  assert.equal((await house.as(hana).post(action)).status, 404)
  await clerk.post(action)
  await clerk.post(action)
  assert.match((await clerk.get(`${desk}/ohlasy`)).text, /Žádné vzkazy/)
  assert.match((await clerk.get(work)).text, /Pomohl 0 z 1 čtenářů[\s\S]*přečetl\(a\) Tomáš Beneš/)
})

/** Tomáš with the administrator's role, too. */
async function openAlena(_house: Town['house'], tomas: Caller): Promise<Caller> {
  return { ...tomas, desk: { ...tomas.desk!, roles: ['administrator'] } }
}

function operatorOf({ alena }: Town): Caller {
  return { ...alena, name: 'Ondřej Správný', desk: { ...alena.desk!, roles: ['operator'] } }
}

function inThree(name: string, text: string): Record<string, string> {
  return { [`${name}-cs`]: text, [`${name}-en`]: `${text} en`, [`${name}-de`]: `${text} de` }
}

async function begin(client: Client, title: string): Promise<string> {
  const begun = await client.post(`${desk}/novy`, { title, category: 'help', slug: '' })
  assert.equal(begun.status, 303)
  return begun.location.split('/cast/')[0]!
}

async function imported(client: Client): Promise<string> {
  const reply = await upload(client, JSON.stringify(dogGuide))
  assert.equal(reply.status, 303, reply.text)
  return reply.location.split('?')[0]!
}

function upload(client: Client, content: string): Promise<Reply> {
  return client.upload(`${desk}/nacteni`, [
    { name: 'file', filename: 'navod.json', type: 'application/json', content },
  ])
}

/** Sends a part as somebody who opened it now and changed some fields. */
async function write(client: Client, page: string, typed: Record<string, string>) {
  return send(client, page, (await client.get(page)).text, typed)
}

function send(client: Client, page: string, seen: string, typed: Record<string, string>) {
  const form = formsOf(seen, page).find(one => one.fields.some(field => field.name === 'seen'))!
  return client.post(page, { ...untouched(form), ...typed })
}

/** Presses the button of a deed on a guide's page. */
async function press(
  client: Client,
  work: string,
  deed: string,
  typed: Record<string, string> = {},
): Promise<Reply> {
  const page = (await client.get(work)).text
  const form = formsOf(page, work).find(one => one.action.endsWith(`/${deed}`))
  assert.ok(form, `${work} offers ${deed}`)
  return client.post(form.action, { ...untouched(form), ...typed })
}
