import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'
import type { Case } from '../rules/case.ts'

const marie = {
  personId: null,
  name: 'Marie Šebestová',
  address: 'Husova 12, 339 01 Klatovy',
  email: null,
  phone: null,
  ico: null,
  birthDate: null,
}

const address = (matter: Case, deed = '') => `/spisova-sluzba/${matter.id}${deed}`

const letter = (version: number, text = 'Povoluje se.', press = 'send') =>
  Object.entries({ version: String(version), subject: 'Odpověď', text, do: press }).map(
    ([name, value]) => ({ name, value }),
  )

/** A matter whose sender Tomáš has just called to complete it. */
async function called(town: Town): Promise<Case> {
  const matter = await town.accepted()
  const form = { version: '3', subject: 'Výzva', text: 'Chybí plánek.', days: '15' }
  const sent = await town.house.as(town.tomas).post(address(matter, '/vyzva'), form)
  assert.equal(sent.status, 303)
  return town.look(matter.id)
}

test('each thing to be put right has a page in three languages, reached from the case', async t => {
  const town = await openTown(t)
  const tomas = town.house.as(town.tomas)
  const matter = await town.accepted()
  const waiting = await called(town)
  const offered = [
    ...[matter, waiting].map(one => [one, '/druh'] as const),
    [matter, '/prodlouzeni'] as const,
    [matter, '/pripojeni'] as const,
    [waiting, '/doplneni'] as const,
    [waiting, '/vyzva/zruseni'] as const,
  ]
  for (const [one, deed] of offered) {
    const page = await tomas.get(address(one))
    assert.ok(page.text.includes(`href="${address(one, deed)}"`), deed)
    for (const lang of ['', '/en', '/de']) {
      const { status, text } = await tomas.get(lang + address(one, deed))
      assert.equal(status, 200, lang + deed)
      if (lang) assert.doesNotMatch(text, /Průběh|Odesílatel|Prodloužit|Důvod</)
    }
  }
})

test('an untouched call comes back at its field, and the period runs on', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const form = await tomas.get(address(matter, '/vyzva'))
  const [, text = ''] = /<textarea[^>]*name="text"[^>]*>\n?([^<]*)</.exec(form.text)!
  const fields = { version: '3', subject: 'Výzva', text, days: '15' }
  const sent = await tomas.post(address(matter, '/vyzva'), fields)
  assert.equal(sent.status, 422)
  assert.match(sent.text, /Doplňte místa označená/)
  assert.equal((await town.look(matter.id)).dueOn, matter.dueOn)
})

test('“Doplněno” asks for the day and how, and the course of the matter tells it', async t => {
  const town = await openTown(t)
  const waiting = await called(town)
  const tomas = town.house.as(town.tomas)
  const version = String(waiting.version)
  const ahead = { version, on: '2030-01-01', text: 'Přinesla.' }
  const refused = await tomas.post(address(waiting, '/doplneni'), ahead)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /value="2030-01-01"/)
  const done = { ...ahead, on: '2026-11-21' }
  assert.equal((await tomas.post(address(waiting, '/doplneni'), done)).status, 303)
  assert.match((await tomas.get(address(waiting))).text, /Doplnění došlo \(21\. 11\. 2026\)/)
})

test('a settled matter offers a further letter and its opening, the head too', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const form = { version: '3', way: 'vzetimNaVedomi', text: 'Na vědomí.' }
  await tomas.post(address(matter, '/vyrizeni'), form)
  const page = await tomas.get(address(matter))
  assert.match(page.text, /Napsat další dopis/)
  assert.match(page.text, /Znovu otevřít/)
  assert.doesNotMatch((await tomas.get(address(matter, '/odpoved'))).text, /name="settles"/)
  const vera = await town.house.as(town.vera).get(address(matter))
  assert.doesNotMatch(vera.text, /Znovu otevřít/)

  const ivana = town.house.as(town.ivana)
  assert.match((await ivana.get(address(matter, '/obnoveni'))).text, /21\. prosince 2026/)
  const opened = await ivana.post(address(matter, '/obnoveni'), { version: '4', text: 'Omyl.' })
  assert.equal(opened.status, 303)
  assert.match((await tomas.get(address(matter))).text, /Znovu otevřeno, lhůta zůstává/)
})

test('a letter for the post waits on a list, and has not been sent before it leaves', async t => {
  const town = await openTown(t)
  const tomas = town.house.as(town.tomas)
  const vera = town.house.as(town.vera)
  const matters = [
    await town.accepted({ sender: marie, channel: 'Posta' }),
    await town.accepted({ sender: marie, channel: 'Posta' }),
  ]
  for (const matter of matters) {
    await tomas.upload(address(matter, '/odpoved'), letter(matter.version))
  }
  const card = await tomas.get(address(matters[0]!))
  assert.match(card.text, /čeká na poštu/)
  assert.doesNotMatch(card.text, /odesláno/)
  assert.match((await vera.get('/podatelna')).text, /Čeká na poštu \(2\)/)
  const list = await vera.get('/spisova-sluzba/posta')
  assert.match(list.text, /Husova 12/)
  const ticks = list.text.match(/name="letter" value="([^"]+)"/g)!
  const [, first = ''] = /value="([^"]+)"/.exec(ticks[0]!)!

  const none = await vera.post('/spisova-sluzba/posta', { on: '2026-11-21' })
  assert.equal(none.status, 422)
  const ahead = await vera.post('/spisova-sluzba/posta', { letter: first, on: '2027-01-01' })
  assert.equal(ahead.status, 422)
  assert.match(ahead.text, new RegExp(`value="${first}" checked`))
  const sent = await vera.post('/spisova-sluzba/posta', { letter: first, on: '2026-11-20' })
  assert.equal(sent.status, 303)
  const after = await vera.get(sent.location)
  assert.match(after.text, /Vypraven 1 dopis/)
  assert.match(after.text, /Čeká na poštu \(1\)/)
  const gone = matters.find(matter => first.startsWith(matter.id))!
  const left = await tomas.get(address(gone))
  assert.match(left.text, /vypraven poštou 20\. 11\. 2026/)
  const all = await vera.get('/spisova-sluzba/posta?vse=1')
  assert.match(all.text, /name="letter"[^>]*checked/)
  assert.equal((await tomas.get('/spisova-sluzba/posta')).status, 403)
})

test('who takes a desk over finds what the colleague has begun to write', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const ivana = town.house.as(town.ivana)
  const file = { name: 'files', filename: 'plan.txt', content: 'Plán' }
  const kept = [...letter(3, 'Vážená paní Nováková,', 'save'), file]
  await tomas.upload(address(matter, '/odpoved'), kept)
  assert.match((await ivana.get('/spisova-sluzba?seznam=unit')).text, /rozepsáno/)
  assert.match((await ivana.get(address(matter))).text, /Rozepsaná odpověď: Tomáš Beneš/)
  const form = await ivana.get(address(matter, '/odpoved'))
  const [, press = ''] = /value="(colleague:[^"]+)"/.exec(form.text)!
  await ivana.upload(address(matter, '/odpoved'), letter(3, 'Dobrý den.', press))
  const taken = await ivana.get(address(matter, '/odpoved'))
  assert.match(taken.text, /Dobrý den\.\n\nVážená paní Nováková,/)
  assert.match(taken.text, /plan\.txt/)
  const josef = await town.house.as(town.josef).get(address(matter))
  assert.doesNotMatch(josef.text, /Rozepsaná odpověď/)
})

test('the office takes the text as its hash stands in the log', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const page = await tomas.get(address(matter))
  const [, href = ''] = /href="([^"]+podani\.txt)"/.exec(page.text)!
  const taken = await tomas.get(href)
  assert.equal(taken.text, `${matter.subject}\n\nŽádám o povolení kácení lípy u čp. 214.\n`)
  assert.equal((await town.house.as(town.hana).get(href)).status, 404)
})

test('nothing is offered for a sender whom no letter reaches', async t => {
  const town = await openTown(t)
  const nobody = { ...marie, name: '', address: '' }
  const matter = await town.accepted({ sender: nobody, channel: 'Posta' })
  const page = await town.house.as(town.tomas).get(address(matter))
  assert.doesNotMatch(page.text, /Odpovědět|Vyzvat k doplnění/)
  assert.match(page.text, /Není komu psát/)
  const { caseId } = await town.receive({ sender: nobody, channel: 'Posta' })
  const item = await town.house.as(town.vera).get(`/podatelna/${caseId}`)
  assert.doesNotMatch(item.text, /Vrátit odesílateli/)
})
