import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../../tests/town.ts'

const form = (version: number, text: string) => ({ version: String(version), text })

test('who gives a case out of their own reach is told who has it now', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const given = await tomas.post(`/spisova-sluzba/${matter.id}/prideleni`, {
    version: String(matter.version),
    to: `officer:${town.lenka.desk!.officerId}`,
  })
  assert.equal(given.status, 303)
  const next = String(given.headers.location)
  assert.equal(next, `/spisova-sluzba?predano=${matter.id}`)
  const list = await tomas.get(next)
  assert.equal(list.status, 200)
  assert.match(list.text, /KLAT\/00001\/2026 předáno: Lenka Malá, Odbor dopravy/)
  assert.equal((await tomas.get(`/spisova-sluzba/${matter.id}`)).status, 404)
})

test('a worklist tells nothing of a case that somebody else gave away', async t => {
  const town = await openTown(t)
  const { caseId } = await town.receive()
  const vera = town.house.as(town.vera)
  const to = `unit:${town.units.transport}`
  const kept = await vera.post(`/spisova-sluzba/${caseId}/prideleni`, { version: '1', to })
  assert.equal(kept.headers.location, `/spisova-sluzba/${caseId}`)
  for (const caller of [town.tomas, town.hana]) {
    const list = await town.house.as(caller).get(`/spisova-sluzba?predano=${caseId}`)
    assert.equal(list.status, 200)
    assert.doesNotMatch(list.text, /předáno|KLAT\/00001/)
  }
  const hostile = await vera.get('/spisova-sluzba?predano=%3Cscript%3E')
  assert.doesNotMatch(hostile.text, /<script>/)
})

test('who came second hears that the change was not saved, and where the text is', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const [tomas, ivana] = [town.house.as(town.tomas), town.house.as(town.ivana)]
  const address = `/spisova-sluzba/${matter.id}/poznamka`
  await tomas.post(address, form(matter.version, 'První.'))
  const second = await ivana.post(address, form(matter.version, 'Druhá.'))
  assert.equal(second.status, 409)
  assert.match(second.text, /Vaše změna se neuložila\. Váš text je níže/)
  assert.doesNotMatch(second.text, /Nic se nezměnilo/)
  assert.match(second.text, /Druhá\./)
})
