import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTown } from '../../../../tests/town.ts'

const town = await openTown({ after })
const vera = town.house.as(town.vera)

/** The fields of the form that routes a letter, as its page shows them. */
async function routingOf(caseId: string) {
  const page = await vera.get(`/podatelna/${caseId}`)
  const form = page.text.slice(page.text.indexOf('name="version"') - 400)
  return { page, version: /name="version" value="(\d+)"/.exec(form)![1]! }
}

test('the unit that a form proposes stands there, and gets the letter by Enter alone', async () => {
  const { caseId } = await town.receive({ routeTo: 'OD' })
  assert.match((await vera.get('/podatelna')).text, /Odbor dopravy \(OD\)/)
  const { page, version } = await routingOf(caseId)
  assert.match(page.text, /Formulář navrhuje: Odbor dopravy \(OD\)/)
  const proposed = /name="proposed" value="([^"]+)"/.exec(page.text)![1]!
  await vera.post(`/podatelna/${caseId}/prideleni`, { version, to: '', proposed })
  assert.equal((await town.look(caseId)).unitId, town.units.transport)
})

test('what the clerk types goes before what the form proposes', async () => {
  const { caseId } = await town.receive({ routeTo: 'OD' })
  const { page, version } = await routingOf(caseId)
  const proposed = /name="proposed" value="([^"]+)"/.exec(page.text)![1]!
  await vera.post(`/podatelna/${caseId}/prideleni`, { version, to: 'ŽP', proposed })
  assert.equal((await town.look(caseId)).unitId, town.units.environment)
})

test('a unit that the office does not have is not proposed', async () => {
  const { caseId } = await town.receive({ routeTo: 'XYZ' })
  const { page } = await routingOf(caseId)
  assert.doesNotMatch(page.text, /Formulář navrhuje/)
})

test('a form finds a unit by its earlier abbreviation, in waiting and in new letters', async () => {
  const waiting = await town.receive({ routeTo: 'OD' })
  const alena = town.house.as(town.alena)
  const unit = `/sprava/utvary/${town.units.transport}`
  const changed = { name: 'Odbor dopravy', abbreviation: 'DOPR' }
  assert.match((await alena.get(unit)).text, /najdou i pod dřívější/)
  assert.equal((await alena.post(unit, changed)).status, 303)
  assert.match((await alena.get(unit)).text, /Dříve: OD\./)
  for (const { caseId } of [waiting, await town.receive({ routeTo: 'OD' })]) {
    const { page } = await routingOf(caseId)
    assert.match(page.text, /Formulář navrhuje: Odbor dopravy \(DOPR\)/)
  }
  const other = await alena.post('/sprava/utvary', { name: 'Odbor daní', abbreviation: 'OD' })
  assert.equal(other.status, 422)
  assert.match(other.text, /měl dřív jiný útvar/)
  assert.equal((await alena.post(unit, { ...changed, abbreviation: 'OD' })).status, 303)
  assert.doesNotMatch((await alena.get(unit)).text, /Dříve: OD\./)
})
