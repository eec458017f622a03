import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import {
  begin,
  filePart,
  markOn,
  openCitizens,
  send,
  smallPdf,
  usualLetter,
} from '../../../../tests/citizens.ts'
import type { Client } from '../../../../tests/client.ts'
import { seatOf } from '../../../app/demo/stage.ts'
import { caseBefore, doer, mustBeDone } from '../../../app/demo/telling.ts'
import { newId } from '../../../foundation/ids.ts'
import { accept, answer, assign, call, handOver, settle } from '../../records/index.ts'
import { readSubmission } from '../index.ts'
import { deedListener } from '../jobs/timeline.ts'

const citizens = await openCitizens({ after })
const { house, stage, jana, lan } = citizens
const { sql } = house.services
const tomas = seatOf(stage, 'tomas', 'klatovy')
const ivana = seatOf(stage, 'ivana', 'klatovy')
const telling = { services: house.services, clock: asStoryClock(), today: house.clock.now() }

test('each deed of the office comes into the story: who, by when, whom to call', async () => {
  const id = await sentLetter(jana.client)
  await acceptByTomas(id)
  await house.drainJobs()
  const page = await jana.client.get(`/podani/${id}`)
  assert.match(page.text, /vyřizuje se/)
  assert.match(page.text, /Převzal\(a\): Tomáš Beneš/)
  assert.match(page.text, /\+420 376 000 200/)
  assert.match(page.text, /21\. prosince 2026/)
})

test('the number to call is a link, on the matter and on its receipt', async () => {
  const id = await begin(jana.client)
  await send(jana.client, id)
  const link = /href="tel:\+420\d{9}">\+420 \d{3} \d{3} \d{3}</
  assert.match((await jana.client.get(`/podani/${id}`)).text, link)
  assert.match((await jana.client.get(`/podani/${id}/potvrzeni`)).text, link)
})

test('news that comes late does not move the matter back', async () => {
  const id = await sentLetter(jana.client)
  await acceptByTomas(id)
  await house.drainJobs()
  const { officeId, received } = await readSubmission(sql, jana.personId, id)
  const nobody = { officerName: '', unitName: '', phone: '', text: '', way: null }
  const late = {
    ...{ ...nobody, officeId, caseId: received!.caseId, submissionId: id },
    ...{ personId: jana.personId, event: 'assigned' as const, state: 'assigned' as const },
    ...{ recordMark: '', dueOn: null, dueLaw: '', answerBy: null, at: '2026-11-21T08:00:00Z' },
  }
  await deedListener.hear(house.services, late, newId())
  const { state } = await readSubmission(sql, jana.personId, id)
  assert.equal(state, 'accepted')
})

test('when the matter moves, the sender hears of it once, before they have to call', async () => {
  const id = await sentLetter(lan.client)
  await acceptByTomas(id, lan.personId)
  await house.drainJobs()
  await house.drainJobs()
  const mark = markOn(await lan.client.get(`/podani/${id}/potvrzeni`))
  const told = (await house.letters(lan.email)).filter(one => one.subject.startsWith(`${mark}:`))
  assert.deepEqual(
    told.map(one => one.subject),
    [`${mark}: Převzato k vyřízení`],
  )
  assert.match(told[0]!.text, new RegExp(`/podani/${id}`))
  assert.doesNotMatch(told[0]!.text, /lípy|Beneš/)
})

test('a call for completion comes first on the page; its answer runs the clock on', async () => {
  const id = await sentLetter(jana.client)
  await acceptByTomas(id)
  await callByTomas(id, 'Doložte souhlas vlastníka pozemku.')
  const page = await jana.client.get(`/podani/${id}`)
  assert.match(page.text, /čeká na vás/)
  assert.match(page.text, /Odpovězte nejpozději/)
  const form = await jana.client.get(`/podani/${id}/odpoved`)
  assert.match(form.text, /Doložte souhlas vlastníka pozemku\./)

  const reply = await jana.client.upload(`/podani/${id}/odpoved`, [
    { name: '_key', value: newId() },
    { name: 'druh', value: 'completion' },
    { name: 'text', value: 'Souhlas přikládám.' },
    filePart('souhlas.pdf', smallPdf),
  ])
  const sent = await jana.client.get(reply.location)
  assert.match(sent.text, /Odesláno[\s\S]*pod číslem KLAT\/\d{5}\/2026/)
  assert.doesNotMatch(sent.text, /Odpovědět na výzvu/)
  await house.drainJobs()
  const after = await jana.client.get(`/podani/${id}`)
  assert.match(after.text, /Poslali jste doplnění \(KLAT\/\d{5}\/2026\)/)
  assert.match(after.text, /lhůta běží dál/)
  assert.match(after.text, /vyřizuje se/)
})

test('the days of waiting for the sender push the last day, and are shown so', async () => {
  const id = await sentLetter(jana.client)
  const before = /Vyřídit nejpozději[\s\S]*?(\d+\. \d+\. \d{4})/.exec(await pageOf(id))![1]!
  await acceptByTomas(id)
  await callByTomas(id, 'Doložte souhlas vlastníka pozemku.')
  assert.match(await pageOf(id), /čeká na vaše doplnění, neběží/)

  house.clock.pass({ days: 8 })
  await jana.client.upload(`/podani/${id}/odpoved`, [
    { name: '_key', value: newId() },
    { name: 'druh', value: 'completion' },
    { name: 'text', value: 'Doplňuji.' },
  ])
  await house.drainJobs()
  const after = /Vyřídit nejpozději[\s\S]*?(\d+\. \d+\. \d{4})/.exec(await pageOf(id))![1]!
  assert.ok(dayFrom(after) > dayFrom(before), `${after} is later than ${before}`)
  const receipt = await jana.client.get(`/podani/${id}/potvrzeni`)
  assert.match(receipt.text, new RegExp(new Date(dayFrom(before)).getFullYear().toString()))
})

test('a call stays a call for its sender when another officer takes the case', async () => {
  const id = await sentLetter(jana.client)
  await acceptByTomas(id)
  await callByTomas(id, 'Doložte souhlas vlastníka pozemku.')
  const target = await caseBefore(telling, tomas, await caseOf(id))
  const to = { unitId: tomas.unitIds[0]!, officerId: null }
  mustBeDone('assign', await assign(sql, doer(telling, ivana), target, to))
  await house.drainJobs()
  const page = await pageOf(id)
  assert.match(page, /čeká na vás/)
  assert.match(page, /Odpovědět na výzvu/)
  assert.match(page, /Odpovězte nejpozději/)
})

test('an answer lies in the mailbox and closes the story', async () => {
  const id = await sentLetter(jana.client)
  await acceptByTomas(id)
  const letter = { subject: 'Povolení', text: 'Kácení povolujeme.', files: [], settles: false }
  const caseId = await caseOf(id)
  const target = () => caseBefore(telling, tomas, caseId)
  mustBeDone('answer', await answer(sql, doer(telling, tomas), await target(), letter))
  const settling = { way: 'dokumentem', text: '' } as const
  mustBeDone('settle', await settle(sql, doer(telling, tomas), await target(), settling))
  await house.drainJobs()
  const page = await jana.client.get(`/podani/${id}`)
  assert.match(page.text, /vyřízené/)
  assert.match(page.text, /odpovědí \(dokumentem\)/)
  assert.match(page.text, /href="\/schranka\/[0-9a-f-]+">Povolení</)
  assert.doesNotMatch(page.text, /Vzít podání zpět/)
})

test('a matter handed over is followed at the other office', async () => {
  const id = await sentLetter(jana.client)
  const vera = seatOf(stage, 'vera', 'klatovy')
  const handing = { toOfficeId: stage.offices.get('nyrsko')!.id, reason: 'Jde o pozemek v Nýrsku.' }
  const target = await caseBefore(telling, vera, await caseOf(id))
  house.clock.pass({ minutes: 1 })
  mustBeDone('handover', await handOver(sql, doer(telling, vera), target, handing))
  house.clock.pass({ minutes: 1 })
  for (let round = 0; round < 3; round += 1) await house.drainJobs()
  const page = await jana.client.get(`/podani/${id}`)
  assert.match(page.text, /Jde o pozemek v Nýrsku\./)
  assert.match(page.text, /Příslušný úřad podání převzal/)
  assert.match(page.text, /Nýrsko, NYRS\/\d{5}\/2026/)
  assert.match(page.text, /Klatovy → Nýrsko/)
  assert.deepEqual(
    house.logged.filter(line => line.level === 'error'),
    [],
  )

  const hana = seatOf(stage, 'hana', 'nyrsko')
  const there = await caseBefore(telling, hana, await caseOf(id))
  const to = { unitId: hana.unitIds[0]!, officerId: null }
  house.clock.pass({ minutes: 1 })
  mustBeDone('assign', await assign(sql, doer(telling, hana), there, to))
  await house.drainJobs()
  assert.match((await jana.client.get(`/podani/${id}`)).text, /přidělené/)
  assert.equal((await reply(jana.client, id, 'odpoved', 'Děkuji.')).status, 303)
  const later = await jana.client.get(`/podani/${id}`)
  assert.match(later.text, /Poslali jste zprávu \(NYRS/)
})

function reply(client: Client, id: string, where: string, text: string, key: string = newId()) {
  return client.upload(`/podani/${id}/${where}`, [
    { name: '_key', value: key },
    { name: 'text', value: text },
  ])
}

async function sentLetter(client: Client): Promise<string> {
  const id = await begin(client, usualLetter)
  await send(client, id)
  await house.drainJobs()
  assert.ok(markOn(await client.get(`/podani/${id}/potvrzeni`)))
  return id
}

async function caseOf(id: string, personId = jana.personId): Promise<string> {
  return (await readSubmission(sql, personId, id)).received!.caseId
}

async function pageOf(id: string): Promise<string> {
  return (await jana.client.get(`/podani/${id}`)).text
}

/** The time of a day written in Czech, `7. 12. 2026`. */
function dayFrom(text: string): number {
  const [day, month, year] = text.split('. ').map(Number)
  return Date.UTC(year!, month! - 1, day)
}

async function acceptByTomas(id: string, personId = jana.personId): Promise<void> {
  const caseId = await caseOf(id, personId)
  const vera = seatOf(stage, 'vera', 'klatovy')
  const to = { unitId: tomas.unitIds[0]!, officerId: null }
  const queued = await caseBefore(telling, vera, caseId)
  mustBeDone('assign', await assign(sql, doer(telling, vera), queued, to))
  house.clock.pass({ minutes: 1 })
  const waiting = await caseBefore(telling, tomas, caseId)
  mustBeDone('accept', await accept(sql, doer(telling, tomas), waiting))
  house.clock.pass({ minutes: 1 })
}

async function callByTomas(id: string, text: string): Promise<void> {
  const target = await caseBefore(telling, tomas, await caseOf(id))
  mustBeDone(
    'call',
    await call(sql, doer(telling, tomas), target, { subject: 'Výzva k doplnění', text, days: 15 }),
  )
  house.clock.pass({ minutes: 1 })
  await house.drainJobs()
}

function asStoryClock() {
  return { now: () => house.clock.now(), set: (at: string) => house.clock.set(at) }
}
