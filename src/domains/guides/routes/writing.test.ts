import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begin, imported, inThree, press, send, write } from '../../../../tests/guides/desk.ts'
import { formsOf, untouched } from '../../../../tests/house/page.ts'
import { openTown } from '../../../../tests/town.ts'

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
  assert.match(waiting.text, /Zveřejnit to může Alena Fialová/)
  assert.equal((await clerk.post(`${work}/zverejneni`, {})).status, 403)

  await press(house.as(ivana), work, 'zverejneni', { from: '2026-11-21' })
  const { text } = await house.as(null).get('/zivotni-situace/ztraceny-klic?urad=klatovy')
  assert.match(text, /Ztracený klíč/)
  assert.equal((await house.as(null).get('/zivotni-situace/ztraceny-klic')).status, 404)
})

test('what stands in the way is told with its place and the way to its field', async t => {
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
  assert.match(refused.text, /mezitím někdo navrhl[\s\S]*>\s*Pozdě</)
  const silent = await press(house.as(ivana), work, 'vraceni')
  assert.equal(silent.status, 422)
  await press(house.as(ivana), work, 'vraceni', { note: 'Doplňte lhůtu.' })
  assert.match(
    (await clerk.get(work)).text,
    /Vrátil\(a\) k přepracování Ivana Zemanová[\s\S]*Doplňte lhůtu\./,
  )
})

test('who saves a part while the guide is proposed keeps the text until it comes back', async t => {
  const { page, seen, clerk, house, ivana, work } = await openedPart(t)
  await press(clerk, work, 'navrh')
  const kept = await send(clerk, page, seen, inThree('sections-who', 'Pozdě'))
  assert.equal(kept.status, 409)
  assert.match(kept.text, /Zkusit uložit znovu/)
  assert.equal((await send(clerk, page, kept.text, {})).status, 409, 'still proposed')
  await press(house.as(ivana), work, 'vraceni', { note: 'Doplňte lhůtu.' })
  assert.equal((await send(clerk, page, kept.text, {})).status, 303)
  assert.match((await clerk.get(page)).text, /Pozdě de/)
})

test('who saves a part after the draft was thrown away brings both back by one press', async t => {
  const { page, seen, clerk, house, lenka, work } = await openedPart(t)
  await write(clerk, `${work}/cast/start`, inThree('sections-start', 'Přijďte osobně.'))
  const [dropping] = formsOf((await house.as(lenka).get(`${work}/zahozeni`)).text, work).filter(
    ({ action }) => action.endsWith('/zahozeni'),
  )
  await house.as(lenka).post(dropping!.action, untouched(dropping!))
  const kept = await send(clerk, page, seen, inThree('sections-who', 'Jen majitele'))
  assert.equal(kept.status, 409)
  assert.match(kept.text, /mezitím zahodil\(a\) Lenka Malá, 21[\s\S]*>\s*Jen majitele</)
  const saved = await send(clerk, page, kept.text, {})
  assert.equal(saved.status, 303)
  assert.match((await clerk.get(page)).text, /Jen majitele de/)
  assert.match((await clerk.get(`${work}/cast/start`)).text, /Přijďte osobně\./)
  const history = (await clerk.get(`${work}/historie`)).text
  assert.match(history, /návrat k zahozenému/)
})

test('who saves a part after the guide was published begins the next version with it', async t => {
  const { page, seen, clerk, house, ivana, work } = await openedPart(t)
  await press(clerk, work, 'navrh')
  await press(house.as(ivana), work, 'zverejneni')
  const kept = await send(clerk, page, seen, inThree('sections-who', 'Jen majitele'))
  assert.match(kept.text, /mezitím někdo zveřejnil[\s\S]*Začít novou verzi s mým textem/)
  const colleague = house.as(ivana)
  const both = await Promise.all([clerk, colleague].map(one => send(one, page, kept.text, {})))
  assert.deepEqual(both.map(reply => reply.status).sort(), [303, 409], 'and only one begins it')
  assert.match((await clerk.get(page)).text, /Jen majitele de/)
})

/** A clerk has opened a part of a guide that could be proposed. */
async function openedPart(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const clerk = town.house.as(town.tomas)
  const work = await imported(clerk)
  const page = `${work}/cast/who`
  return { ...town, clerk, work, page, seen: (await clerk.get(page)).text }
}

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
  const both = (await clerk.get(`${work}/porovnani?starsi=1&novejsi=2`)).text
  assert.match(both, /Týká se[\s\S]*Nově úplně všech/)
  for (const missing of ['verze/3', 'porovnani?starsi=3&novejsi=2']) {
    assert.equal((await clerk.get(`${work}/${missing}`)).status, 404, missing)
  }
  await press(head, work, 'stazeni', { reason: 'Zrušená agenda' })
  house.clock.pass({ seconds: 30 })
  assert.equal((await reader.get(local)).status, 404)
})

test('who begins a guide is told beforehand that it needs three languages', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  for (const [prefix, said] of [
    ['', 'česky, anglicky i německy'],
    ['/en', 'in Czech, English and German'],
    ['/de', 'auf Tschechisch, Englisch und Deutsch'],
  ] as const) {
    const { text } = await clerk.get(`${prefix}/sprava/zivotni-situace/novy`)
    assert.ok(text.includes(said), said)
  }
})
