import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'
import { assign } from '../actions/assignment.ts'

/** A case that lies assigned with the unit of Tomáš; gives what a ticked box sends. */
async function assigned(town: Town): Promise<string> {
  const { caseId } = await town.receive()
  const to = { unitId: town.units.environment, officerId: null }
  const given = await assign(town.house.sql, town.doer(town.vera), { caseId, version: 1 }, to)
  assert.ok(given.ok)
  return caseId
}

const reason = { way: 'vzetimNaVedomi', text: 'Bereme na vědomí.' }

test('ticked cases are taken over in one go, and one that lies elsewhere is named', async t => {
  const town = await openTown(t)
  const [first, second] = [await assigned(town), await assigned(town)]
  const third = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const ticked = [`${first}:2`, `${second}:2`, `${third.id}:${third.version}`]
  const page = await tomas.post('/spisova-sluzba/prevzeti', { case: ticked })
  assert.equal(page.status, 200)
  assert.match(page.text, /2 věci hotovy/)
  assert.match(page.text, /KLAT\/00003\/2026<\/a>:\s+Věc už máte převzatou/)
  for (const id of [first, second]) assert.equal((await town.look(id)).state, 'accepted')
  const list = await tomas.get('/spisova-sluzba')
  assert.match(list.text, /formaction="\/spisova-sluzba\/prevzeti"/)
})

test('what was to be settled too early stays ticked, with the words written for it', async t => {
  const town = await openTown(t)
  const id = await assigned(town)
  const tomas = town.house.as(town.tomas)
  const refused = await tomas.post('/spisova-sluzba/vyrizeni', { case: `${id}:2`, ...reason })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Nejdřív věc převezměte/)
  assert.match(refused.text, /<textarea[^>]*name="text"[^>]*>\s*Bereme na vědomí\./)
  assert.match(refused.text, /value="vzetimNaVedomi" selected/)
  assert.ok(refused.text.includes(`value="${id}:2" checked`))

  const taken = await tomas.post('/spisova-sluzba/prevzeti', { case: `${id}:2`, ...reason })
  assert.equal(taken.status, 200)
  assert.ok(taken.text.includes(`value="${id}:3" checked`))
  assert.match(taken.text, /Bereme na vědomí\./)
  const again = await tomas.post('/spisova-sluzba/vyrizeni', { case: `${id}:3`, ...reason })
  assert.equal(again.status, 200)
  assert.equal((await town.look(id)).state, 'settled')
})

test('who ticked nothing keeps the words written', async t => {
  const town = await openTown(t)
  const none = await town.house.as(town.tomas).post('/spisova-sluzba/vyrizeni', reason)
  assert.equal(none.status, 422)
  assert.match(none.text, /Bereme na vědomí\./)
})

test('all of a page are ticked without scripts, and the list comes back as it was', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const ivana = town.house.as(town.ivana)
  const here = `/spisova-sluzba?seznam=unit&stav=accepted&kdo=${town.tomas.desk!.officerId}`
  const list = await ivana.get(here)
  const [, all = ''] = /href="([^"]+vse=1)"/.exec(list.text)!
  const ticked = await ivana.get(all.replaceAll('&amp;', '&'))
  assert.match(ticked.text, new RegExp(`value="${matter.id}:3"\\s+checked`))
  const [, back = ''] = /name="zpet" value="([^"]+)"/.exec(ticked.text)!
  const answer = await ivana.post('/spisova-sluzba/prideleni', {
    case: `${matter.id}:3`,
    to: `officer:${town.ivana.desk!.officerId}`,
    zpet: back.replaceAll('&amp;', '&'),
  })
  const [, way = ''] = /href="([^"]+)"[^>]*>\s*Zpět na seznam/.exec(answer.text)!
  assert.equal(way.replaceAll('&amp;', '&'), here)
})
