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
