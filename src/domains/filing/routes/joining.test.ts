import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testCluster } from '../../../../tests/cluster.ts'
import { openTown, type Town } from '../../../../tests/town.ts'
import { openDatabase } from '../../../platform/db/index.ts'
import { call, openCase, settle } from '../../records/index.ts'
import { checkCustody } from '../index.ts'

const missing = { subject: 'Výzva', text: 'Chybí plánek.', days: 15 }

/** Jana's matter KLAT/00001, which waits for her completion since the call KLAT/00002. */
async function waiting(town: Town): Promise<string> {
  const { id, version } = await town.accepted()
  await call(town.house.sql, town.doer(town.tomas), { caseId: id, version }, missing)
  return id
}

/** Věra writes a letter down; gives the answer to her form. */
function write(town: Town, fields: Record<string, string>) {
  const entry = { channel: 'Posta', subject: 'Doplnění', sheets: '1', annexes: '0', ...fields }
  const parts = Object.entries(entry).map(([name, value]) => ({ name, value }))
  return town.house.as(town.vera).upload('/podatelna/zapis', parts)
}

const opened = (town: Town, id: string) => openCase(town.house.sql, town.doer(town.tomas), id)

test('a completion on paper goes to the matter that waits, whose period runs on', async t => {
  const town = await openTown(t)
  const id = await waiting(town)
  town.house.clock.set('2026-11-30T09:00:00+01:00')
  const wrong = await write(town, { inCase: 'KLAT/00009/2026' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Takové číslo jednací tu není/)
  assert.match(wrong.text, /value="KLAT\/00009\/2026"/)

  const sent = await write(town, { inCase: 'KLAT/00002/2026', cameOn: '2026-11-27' })
  assert.equal(sent.status, 303)
  const slip = await town.house.as(town.vera).get(sent.location)
  assert.match(slip.text, /KLAT\/00003\/2026/)
  assert.match(slip.text, /K věci<\/dt>\s*<dd[^>]*>KLAT\/00001\/2026/)
  const { matter, documents } = await opened(town, id)
  assert.deepEqual([matter.state, matter.dueOn], ['accepted', '2026-12-28'])
  assert.equal(documents.at(-1)?.author, 'Jana Nováková')
})

test('the officer is told that a completion came, until they have looked', async t => {
  const town = await openTown(t)
  const id = await waiting(town)
  await write(town, { inCase: 'KLAT/00001/2026' })
  const tomas = town.house.as(town.tomas)
  const desk = await tomas.get('/spisova-sluzba')
  assert.match(desk.text, /Nově došlo/)
  assert.match(await tomas.get(`/spisova-sluzba/${id}`).then(page => page.text), /Věra Horáková/)
  assert.doesNotMatch((await tomas.get('/spisova-sluzba')).text, /Nově došlo/)
})

test('a letter that names a matter is offered to it, and joined with one pressing', async t => {
  const town = await openTown(t)
  const id = await waiting(town)
  const sent = await write(town, { senderName: 'Jana Nováková', reference: 'KLAT/00001/2026' })
  const vera = town.house.as(town.vera)
  const slip = await vera.get(sent.location)
  assert.match(slip.text, /Připojit k věci KLAT\/00001\/2026/)
  const [, caseId] = /podatelna\/([0-9a-f-]{36})/.exec(sent.location)!
  const item = await vera.get(`/podatelna/${caseId}`)
  assert.match(item.text, /Zmiňuje věc, která tu už je/)
  const join = { version: '1', mark: 'KLAT/00001/2026' }
  const joined = await vera.post(`/podatelna/${caseId}/pripojeni`, join)
  assert.equal(joined.status, 303)
  assert.match((await vera.get(joined.location)).text, /připojeno k věci KLAT\/00001\/2026/)
  const { matter, documents } = await opened(town, id)
  assert.deepEqual([matter.state, documents.length], ['accepted', 3])
  const again = await vera.post(`/podatelna/${caseId}/pripojeni`, join)
  assert.equal(again.status, 409)
})

test('a message about a settled matter shows that one and offers its officer first', async t => {
  const town = await openTown(t)
  const { id, version } = await town.accepted()
  const settling = { way: 'vzetimNaVedomi', text: 'Na vědomí.' } as const
  await settle(town.house.sql, town.doer(town.tomas), { caseId: id, version }, settling)
  const { caseId } = await town.receive({ inCase: id, subject: 'Zpráva k podání' })
  const vera = town.house.as(town.vera)
  assert.match((await vera.get('/podatelna')).text, /navazuje na KLAT\/00001\/2026/)
  const item = await vera.get(`/podatelna/${caseId}`)
  assert.match(item.text, /Navazuje na věc/)
  assert.match(item.text, new RegExp(`href="/spisova-sluzba/${id}"`))
  assert.match(item.text, /Přidělit témuž: Tomáš Beneš/)
  const earlier = await town.house.as(town.tomas).get(`/spisova-sluzba/${id}`)
  assert.match(earlier.text, /KLAT\/00002\/2026/)
})

test('post of Friday written down on Monday has its own day, and custody holds', async t => {
  const town = await openTown(t)
  town.house.clock.set('2026-11-23T09:14:03+01:00')
  const late = await write(town, { cameOn: '2026-09-01' })
  assert.equal(late.status, 422)
  assert.match(late.text, /Napište, proč se zapisuje až teď/)
  const sent = await write(town, { cameOn: '2026-11-20', senderName: 'Marie Šebestová' })
  const vera = town.house.as(town.vera)
  const slip = await vera.get(sent.location)
  assert.match(slip.text, /Došlo<\/dt>\s*<dd[^>]*>20\. 11\. 2026<\/dd>/)
  assert.match(slip.text, /Zapsáno<\/dt>\s*<dd[^>]*>23\. 11\. 2026 9:14:03/)
  assert.match(
    (await vera.get('/podatelna/denik')).text,
    /20\. 11\. 2026 \/ 23\. 11\. 2026 9:14:03/,
  )
  const [, caseId] = /podatelna\/([0-9a-f-]{36})/.exec(sent.location)!
  const page = await vera.get(`/spisova-sluzba/${caseId}`)
  assert.match(page.text, /Věra Horáková/)
  assert.match(page.text, /Zapsáno pod číslem KLAT\/00001\/2026; došlo 20\. 11\. 2026/)
  assert.match(page.text, /21\. 12\. 2026/)

  const { services } = town.house
  assert.equal((await checkCustody(services)).ok, true)
  const { running } = await testCluster()
  const database = new URL(services.config.databaseUrl).pathname.slice(1)
  const root = openDatabase(running.urlOf('postgres', database), { connections: 1 })
  t.after(() => root.end({ timeout: 2 }))
  await root`update records.documents set came_at = came_at - interval '1 day'`
  assert.equal((await checkCustody(services)).ok, false)
})
