import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { begin, openCitizens, send } from '../../../../tests/citizens.ts'
import type { Client } from '../../../../tests/client.ts'
import { seatOf } from '../../../app/demo/stage.ts'
import { newId } from '../../../foundation/ids.ts'

const { house, stage, jana } = await openCitizens({ after })
const [vera, tomas] = [officer('vera'), officer('tomas')]

function officer(who: 'vera' | 'tomas'): Client {
  const { officerId, name, office, roles, unitIds } = seatOf(stage, who, 'klatovy')
  const { id: officeId, slug, name: officeName } = office
  const ids = { accountId: newId(), sessionId: newId(), personId: null, verified: false, name }
  const desk = { officeId, slug, name: officeName, officerId, roles, unitIds }
  return house.as({ ...ids, desk, desks: [{ officeId, name: officeName }] })
}

async function sentLetter(predmet: string): Promise<string> {
  const id = await begin(jana.client, { predmet })
  await send(jana.client, id)
  await house.drainJobs()
  return id
}

async function withdraw(id: string, text = ''): Promise<void> {
  const form = await jana.client.get(`/podani/${id}/zpetvzeti`)
  assert.match(form.text, /Vzít podání zpět/)
  const parts = [
    { name: '_key', value: newId() },
    { name: 'text', value: text },
  ]
  const sent = await jana.client.upload(`/podani/${id}/zpetvzeti`, parts)
  assert.match(sent.location, new RegExp(`^/podani/${id}\\?odeslano=KLAT`))
  await house.drainJobs()
}

const rowOf = (html: string, subject: string) =>
  html.split('<tr').find(row => row.includes(subject)) ?? ''

test('before it is assigned, the filing room sees in its queue what was withdrawn', async () => {
  const id = await sentLetter('Lampa nesvítí')
  await withdraw(id, 'Už svítí.')
  const queue = (await vera.get('/podatelna')).text
  assert.match(rowOf(queue, 'Lampa nesvítí'), /vzato zpět/)
  const item = /href="(\/podatelna\/[0-9a-f-]{36})"/.exec(rowOf(queue, 'Lampa nesvítí'))![1]!
  const page = (await vera.get(item)).text
  assert.match(page, /Odesílatel vzal podání 21\. 11\. 2026.*zpět[\s\S]*§ 66 odst\. 1 písm\. a\)/)
  assert.match(page, /Už svítí\./)
  assert.match((await vera.get(`/en${item}`)).text, /The sender withdrew the submission/)
  assert.match((await vera.get(`/de${item}`)).text, /Der Absender hat die Eingabe/)
})

test('who handles it is told above the matter, and the sender in their mailbox', async () => {
  const id = await sentLetter('Strom padá')
  const queue = (await vera.get('/podatelna')).text
  const row = rowOf(queue, 'Strom padá')
  const caseId = /\/podatelna\/([0-9a-f-]{36})"/.exec(row)![1]!
  const to = { version: '1', from: 'list', to: 'Odbor životního prostředí' }
  assert.equal((await vera.post(`/podatelna/${caseId}/prideleni`, to)).status, 303)
  assert.doesNotMatch((await tomas.get(`/spisova-sluzba/${caseId}`)).text, /vzal podání/)
  await withdraw(id)
  assert.match((await tomas.get(`/spisova-sluzba/${caseId}`)).text, /Odesílatel vzal podání/)
  const mailbox = (await jana.client.get('/schranka')).text
  assert.match(mailbox, /Zpětvzetí podání: Strom padá[\s\S]*Potvrzení o doručení|Potvrzení/)
  assert.match((await jana.client.get(`/podani/${id}`)).text, /vzali zpět[\s\S]*potvrzeni\.pdf/)
})

test('after a withdrawal no day is promised any more, and it is among the messages', async () => {
  const id = await sentLetter('Plot na cestě')
  assert.match((await jana.client.get(`/podani/${id}`)).text, /Vyřídit nejpozději/)
  await withdraw(id)
  const due = { '': /Vyřídit nejpozději/, '/en': /To be settled by/, '/de': /Zu erledigen bis/ }
  for (const [prefix, promise] of Object.entries(due)) {
    assert.doesNotMatch((await jana.client.get(`${prefix}/podani/${id}`)).text, promise)
  }
  const { text } = await jana.client.get(`/podani/${id}`)
  const messages = text.slice(text.indexOf('Zprávy k tomuto podání'))
  assert.match(messages, /od vás: <a[^>]*>Zpětvzetí podání: Plot na cestě/)
})

test('right after a withdrawal it is said that the office received just that', async () => {
  const id = await sentLetter('Jáma v silnici')
  await withdraw(id)
  const { text } = await jana.client.get(`/podani/${id}`)
  const mark = /Poslali jste zpětvzetí \((KLAT[^)]*)\)/.exec(text)?.[1]
  assert.ok(mark, text)
  const told = {
    '': /Úřad dostal vaše zpětvzetí pod číslem/,
    '/en': /The office has received your withdrawal under number/,
    '/de': /Die Behörde hat Ihre Rücknahme unter der Nummer/,
  }
  for (const [prefix, words] of Object.entries(told)) {
    const page = await jana.client.get(`${prefix}/podani/${id}?odeslano=${mark}`)
    assert.match(page.text, words)
  }
})

test('a matter that was not taken back says nothing of it', async () => {
  await sentLetter('Rozbitá lavička')
  const queue = (await vera.get('/podatelna')).text
  assert.doesNotMatch(rowOf(queue, 'Rozbitá lavička'), /vzato zpět/)
})
