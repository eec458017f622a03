import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { begin, openCitizens, send, usualLetter } from '../../../../tests/citizens.ts'
import { signIn } from '../../../../tests/world.ts'
import { officers } from '../../../app/demo/cast.ts'
import { readSubmission } from '../index.ts'

const { house, jana } = await openCitizens({ after })
const vera = await signIn(house, officers.vera.email)
const tomas = await signIn(house, officers.tomas.email)
const ivana = await signIn(house, officers.ivana.email)

/** A letter of Jana that Tomáš has taken over; gives its id and its case's address. */
async function taken(): Promise<{ id: string; matter: string }> {
  const id = await begin(jana.client, usualLetter)
  await send(jana.client, id)
  const { received } = await readSubmission(house.sql, jana.personId, id)
  const { caseId } = received!
  await deed(vera, `/podatelna/${caseId}`, 'prideleni', { version: '1', to: 'Beneš' })
  await deed(tomas, `/spisova-sluzba/${caseId}`, 'prevzeti', { version: '2' })
  return { id, matter: `/spisova-sluzba/${caseId}` }
}

/** Does a deed by its form, with the version that the case has now. */
async function deed(
  officer: typeof vera,
  matter: string,
  name: string,
  fields: Record<string, string>,
): Promise<void> {
  house.clock.pass({ minutes: 1 })
  const sent = await officer.post(`${matter}/${name}`, fields)
  assert.equal(sent.status, 303, `${name}: ${/field-error[^>]*>([^<]*)/.exec(sent.text)?.[1]}`)
  await house.drainJobs()
}

const pageOf = async (id: string) => (await jana.client.get(`/podani/${id}`)).text

test('who sent a matter of a corrected kind sees the new day, its law and why', async () => {
  const { id, matter } = await taken()
  const fields = { version: '3', kind: 'information-request', text: 'Žádáte o informace.' }
  await deed(tomas, matter, 'druh', fields)
  const page = await pageOf(id)
  assert.match(page, /Úřad opravil, o co ve věci jde/)
  assert.match(page, /Žádost o informace, Vyřídit do/)
  assert.match(page, /Žádáte o informace\./)
  assert.match(page, /7\. 12\. 2026 \(§ 14 odst\. 5 písm\. d\) zák\. č\. 106\/1999 Sb\.\)/)
})

test('a withdrawn call asks nothing of the sender any more', async () => {
  const { id, matter } = await taken()
  const call = { version: '3', subject: 'Výzva', text: 'Chybí plánek.', days: '15' }
  await deed(tomas, matter, 'vyzva', call)
  assert.match(await pageOf(id), /Odpovědět na výzvu/)
  const letter = { version: '4', subject: 'Zrušení výzvy', text: 'Nic doplňovat nemusíte.' }
  await deed(tomas, matter, 'vyzva/zruseni', letter)
  const page = await pageOf(id)
  assert.match(page, /Úřad výzvu k doplnění zrušil/)
  assert.doesNotMatch(page, /Odpovědět na výzvu/)
  assert.match(page, />Zrušení výzvy</)
})

test('a matter opened again is under way once more, and its sender reads why', async () => {
  const { id, matter } = await taken()
  await deed(tomas, matter, 'vyrizeni', { version: '3', way: 'vzetimNaVedomi', text: 'Víme.' })
  assert.match(await pageOf(id), /Vyřízení podání KLAT/)
  await deed(ivana, matter, 'obnoveni', { version: '4', text: 'Vyřízeno omylem.' })
  const page = await pageOf(id)
  assert.match(page, /Úřad věc znovu otevřel/)
  assert.match(page, /Vyřízeno omylem\./)
  assert.match(page, /Vzít podání zpět/)
})

test('an extension shows the sender the later day', async () => {
  const { id, matter } = await taken()
  const letter = { version: '3', subject: 'Prodloužení lhůty', text: 'Nutné ohledání.' }
  await deed(tomas, matter, 'prodlouzeni', letter)
  const page = await pageOf(id)
  assert.match(page, /Úřad prodloužil lhůtu/)
  assert.match(page, />Prodloužení lhůty</)
  assert.match(page, /20\. 1\. 2027/)
})
