import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import {
  begin,
  filePart,
  openCitizens,
  send,
  smallPdf,
  usualLetter,
} from '../../../../tests/citizens.ts'
import type { Client } from '../../../../tests/client.ts'
import { newId } from '../../../foundation/ids.ts'
import { within } from '../../../platform/db/index.ts'

const { house, jana, lan } = await openCitizens({ after })

test('a message and a withdrawal are numbered; a second withdrawal is not possible', async () => {
  const id = await sentLetter(jana.client)
  const said = await reply(jana.client, id, 'odpoved', 'Prosím o rychlé vyřízení.')
  assert.equal(said.status, 303)
  assert.match((await jana.client.get(`/podani/${id}/zpetvzeti`)).text, /Vzít podání zpět/)
  assert.equal((await reply(jana.client, id, 'zpetvzeti', '')).status, 303)
  const page = await jana.client.get(`/podani/${id}`)
  assert.match(page.text, /vzato zpět/)
  assert.match(page.text, /Poslali jste zpětvzetí \(KLAT/)
  assert.equal((await jana.client.get(`/podani/${id}/zpetvzeti`)).status, 303)
})

test('a withdrawal sent from a second window leads to the matter, which says it once', async () => {
  const id = await sentLetter(jana.client)
  assert.equal((await reply(jana.client, id, 'zpetvzeti', '')).status, 303)
  const second = await reply(jana.client, id, 'zpetvzeti', '')
  assert.equal(second.location, `/podani/${id}`)
  const page = await jana.client.get(second.location)
  assert.equal(page.text.split('Poslali jste zpětvzetí').length - 1, 1)
  assert.match(page.text, /gov-tag[^>]*>vzato zpět</)
  assert.doesNotMatch(page.text, /gov-tag[^>]*>doručené</)
  assert.deepEqual(await eventsOf(id), ['submission.sent', 'submission.withdrawn'])
})

test('what was attached to a message stands beside it in the story, to be downloaded', async () => {
  const id = await sentLetter(jana.client)
  const files = [filePart('plán.pdf', smallPdf), filePart('foto.pdf', `${smallPdf}2`)]
  const key = newId()
  await jana.client.upload(`/podani/${id}/odpoved`, [
    { name: '_key', value: key },
    { name: 'text', value: 'Posílám plán.' },
    ...files,
  ])
  const page = await jana.client.get(`/podani/${id}`)
  const link = /href="(\/podani\/[^"]+)" download>plán\.pdf</.exec(page.text)![1]!
  assert.ok(page.text.indexOf('>plán.pdf<') < page.text.indexOf('>foto.pdf<'))
  assert.equal((await jana.client.get(link)).text, smallPdf)
  assert.equal((await lan.client.get(link)).status, 404)
})

test('files come to a message before it is sent; nothing leaves or is written down', async () => {
  const id = await sentLetter(jana.client)
  const key = { name: '_key', value: newId() }
  const kept = await jana.client.upload(`/podani/${id}/odpoved`, [
    ...[key, { name: 'text', value: 'Rozepsáno.' }, { name: 'akce', value: 'prilozit' }],
    filePart('plán.pdf', smallPdf),
  ])
  assert.equal(kept.status, 200)
  assert.match(kept.text, /plán\.pdf/)
  assert.doesNotMatch((await jana.client.get(`/podani/${id}`)).text, /Poslali jste zprávu/)
  assert.deepEqual(await eventsOf(id), ['submission.sent'])
})

test('a message whose file has a shortened name is sent after its sender knows', async () => {
  const id = await sentLetter(jana.client)
  const key = newId()
  const asked = await jana.client.upload(`/podani/${id}/odpoved`, [
    ...[
      { name: '_key', value: key },
      { name: 'text', value: 'Posílám.' },
    ],
    filePart(`${'dlouhé jméno '.repeat(12)}konec 2026.pdf`, smallPdf),
  ])
  assert.match(asked.text, /vynechali jsme jeho prostředek/)
  assert.match(asked.text, /konec 2026\.pdf/)
  assert.equal((await reply(jana.client, id, 'odpoved', 'Posílám.', key)).status, 303)
})

test('who wrote into a matter or took it back is written down, a refused one is not', async () => {
  const id = await sentLetter(jana.client)
  const events = () => eventsOf(id)
  await reply(jana.client, id, 'odpoved', '')
  assert.deepEqual(await events(), ['submission.sent'])
  await reply(jana.client, id, 'odpoved', 'Prosím o rychlé vyřízení.')
  await reply(jana.client, id, 'zpetvzeti', '')
  assert.deepEqual(await events(), [
    'submission.replied',
    'submission.sent',
    'submission.withdrawn',
  ])
})

test('a message sent twice by an impatient thumb is one letter', async () => {
  const id = await sentLetter(jana.client)
  const key = newId()
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => reply(jana.client, id, 'odpoved', 'Jednou.', key)),
  )
  assert.deepEqual([...new Set(replies.map(one => one.status))], [303])
  const page = await jana.client.get(`/podani/${id}`)
  assert.equal(page.text.split('Poslali jste zprávu').length - 1, 1)
})

test('a message with a bad file keeps its text and its good files', async () => {
  const id = await sentLetter(jana.client)
  const parts = [
    { name: '_key', value: newId() },
    { name: 'text', value: 'Posílám dva soubory.' },
    filePart('dobrý.pdf', smallPdf),
    filePart('hra.exe', 'MZ'),
  ]
  const refused = await jana.client.upload(`/podani/${id}/odpoved`, parts)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /hra\.exe/)
  assert.match(refused.text, /Posílám dva soubory\./)
  assert.match(refused.text, /dobrý\.pdf \(/)
  const form = await jana.client.get(`/podani/${id}/odpoved`)
  assert.match(form.text, /Posílám dva soubory\./)
  const key = /name="_key" value="([^"]+)"/.exec(form.text)![1]!
  assert.equal((await reply(jana.client, id, 'odpoved', 'Tak jeden.', key)).status, 303)
})

test('an empty message is refused, an answer when nothing was asked, too', async () => {
  const id = await sentLetter(jana.client)
  const silent = await reply(jana.client, id, 'odpoved', '')
  assert.match(silent.text, /Napište zprávu\./)
  assert.match(silent.text, /Zpráva zatím neodešla\.</)
  const early = await jana.client.upload(`/podani/${id}/odpoved`, [
    { name: 'druh', value: 'completion' },
    { name: 'text', value: 'Na nic.' },
  ])
  assert.equal(early.status, 422)
  assert.match(early.text, /na žádnou odpověď nečeká/)
})

test('into a stranger\u2019s matter nobody writes', async () => {
  const id = await sentLetter(jana.client)
  assert.equal((await reply(lan.client, id, 'odpoved', 'Cizí.')).status, 404)
  assert.equal((await reply(lan.client, id, 'zpetvzeti', '')).status, 404)
})

async function eventsOf(id: string): Promise<string[]> {
  const scope = { personId: jana.personId }
  const rows = await within(
    house.sql,
    scope,
    tx => tx<{ event: string }[]>`
      select event from platform.audit where subject_id = ${id} order by event`,
  )
  return rows.map(row => row.event)
}

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
  return id
}
