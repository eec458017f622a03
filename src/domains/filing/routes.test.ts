import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../tests/town.ts'

const version = (text: string) => /name="version" value="(\d+)"/.exec(text)?.[1] ?? ''

test('the queue shows what waits, and a few letters route it to a unit', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const second = await town.receive({ subject: 'Žádost o parkovací místo' })
  const vera = town.house.as(town.vera)

  const queue = await vera.get('/podatelna')
  assert.equal(queue.status, 200)
  assert.ok(queue.text.includes('KLAT/00001/2026'))
  assert.ok(queue.text.includes('Čekají 2 zásilky'))

  const item = await vera.get(`/podatelna/${caseId}`)
  const routed = await vera.post(`/podatelna/${caseId}/prideleni`, {
    version: version(item.text),
    to: 'živ',
  })
  assert.equal(routed.status, 303)
  assert.equal(routed.location, `/podatelna/${second.caseId}`)
})

test('letters that fit nobody or several are asked for again', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const vera = town.house.as(town.vera)
  const nobody = await vera.post(`/podatelna/${caseId}/prideleni`, { version: '1', to: 'xyz' })
  assert.equal(nobody.status, 422)
  assert.ok(nobody.text.includes('Tomu neodpovídá žádný útvar'))
  const several = await vera.post(`/podatelna/${caseId}/prideleni`, { version: '1', to: 'odb' })
  assert.equal(several.status, 422)
  assert.ok(several.text.includes('Odpovídá více možností'))
})

test('a paper letter is written down, routed and gets a slip with a code', async t => {
  const town = await openTown(t)
  const vera = town.house.as(town.vera)
  const form = await vera.get('/podatelna/zapis')
  const key = /name="_key" value="([^"]+)"/.exec(form.text)![1]!
  const parts = [
    { name: '_key', value: key },
    { name: 'channel', value: 'Posta' },
    { name: 'senderName', value: 'Marie Šebestová' },
    { name: 'senderAddress', value: 'Husova 12, 339 01 Klatovy' },
    { name: 'subject', value: 'Hluk z hospody' },
    { name: 'sheets', value: '2' },
    { name: 'to', value: 'dop' },
    { name: 'files', filename: '', content: '' },
  ]
  const sent = await vera.upload('/podatelna/zapis', parts)
  assert.equal(sent.status, 303)
  const slip = await vera.get(sent.location)
  assert.equal(slip.status, 200)
  assert.match(slip.text, /KLAT\/00001\/2026/)
  assert.match(slip.text, /[2-9A-Z]{5}-[2-9A-Z]{5}/)
  const again = await vera.upload('/podatelna/zapis', parts)
  assert.equal(again.location, sent.location)
  const journal = await vera.get('/podatelna/denik')
  assert.match(journal.text, /Hluk z hospody/)
})

test('a case handed over is taken over by the other office and may be given back', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const vera = town.house.as(town.vera)
  const handed = await vera.post(`/spisova-sluzba/${caseId}/postoupeni`, {
    version: '1',
    office: town.nyrsko.id,
    text: 'Věc patří Nýrsku.',
  })
  assert.equal(handed.status, 303)
  await town.house.drainJobs()

  const hana = town.house.as(town.hana)
  const queue = await hana.get('/podatelna')
  assert.match(queue.text, /NYRS\/00001\/2026/)
  assert.match(queue.text, /Postoupil: Klatovy/)
  const theirs = /\/podatelna\/([0-9a-f-]{36})"/.exec(queue.text)![1]!
  const ours = await vera.get(`/spisova-sluzba/${caseId}`)
  assert.match(ours.text, /Nýrsko převzal věc pod číslem NYRS\/00001\/2026/)

  const returned = await hana.post(`/podatelna/${theirs}/vraceni`, {
    version: '1',
    subject: 'Vrácení',
    text: 'Lípa stojí v Klatovech.',
  })
  assert.equal(returned.status, 200)
  await town.house.drainJobs()
  const back = await vera.get('/podatelna')
  assert.match(back.text, /KLAT\/00001\/2026/)
})
