import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../tests/town.ts'
import { within } from '../../platform/db/index.ts'
import type { Caller } from '../../platform/http/index.ts'
import { assign } from './actions/assignment.ts'
import type { Doer } from './actions/deed.ts'
import { findCase } from './queries/cases.ts'

function doer(town: Town, caller: Caller): Doer {
  const { officeId, name: officeName, officerId, roles, unitIds } = caller.desk!
  return {
    officeId,
    officeName,
    officerId,
    roles,
    unitIds,
    name: caller.name,
    at: town.house.clock.now(),
  }
}

async function assigned(town: Town) {
  const { caseId } = await town.receive()
  const to = { unitId: town.units.environment, officerId: null }
  const outcome = await assign(town.house.sql, doer(town, town.vera), { caseId, version: 1 }, to)
  assert.ok(outcome.ok)
  return caseId
}

const version = (text: string) => /name="version" value="(\d+)"/.exec(text)?.[1] ?? ''

test('the worklist of a unit shows what was assigned to it', async t => {
  const town = await openTown(t)
  await assigned(town)
  const tomas = town.house.as(town.tomas)
  const mine = await tomas.get('/spisova-sluzba')
  const unit = await tomas.get('/spisova-sluzba?seznam=unit')
  assert.equal(mine.status, 200)
  assert.ok(!mine.text.includes('KLAT/00001/2026'))
  assert.ok(unit.text.includes('KLAT/00001/2026'))
})

test('an officer takes a case over, answers and settles it', async t => {
  const town = await openTown(t)
  const id = await assigned(town)
  const tomas = town.house.as(town.tomas)
  const page = await tomas.get(`/spisova-sluzba/${id}`)
  assert.equal(page.status, 200)
  const taken = await tomas.post(`/spisova-sluzba/${id}/prevzeti`, { version: version(page.text) })
  assert.equal(taken.status, 303)
  const form = await tomas.get(`/spisova-sluzba/${id}/odpoved`)
  const sent = await tomas.upload(`/spisova-sluzba/${id}/odpoved`, [
    { name: 'version', value: version(form.text) },
    { name: 'subject', value: 'Odpověď' },
    { name: 'text', value: 'Povoluje se.' },
    { name: 'settles', value: 'yes' },
    { name: 'do', value: 'send' },
  ])
  assert.equal(sent.status, 303)
  const after = await within(town.house.sql, { officeId: town.klatovy.id }, tx =>
    findCase(tx, town.klatovy.id, id),
  )
  assert.equal(after.state, 'settled')
  assert.equal(after.way, 'dokumentem')
})
