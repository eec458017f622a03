import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'
import { NotFound, within } from '../../../platform/db/index.ts'
import * as paths from '../paths.ts'
import { changeCase, findCase } from '../queries/cases.ts'
import type { Case } from '../rules/case.ts'
import { answer } from './answering.ts'
import { assign } from './assignment.ts'
import { dispatch } from './handling.ts'
import { openCase } from './reading.ts'
import { settle } from './settling.ts'

const at = (matter: Case) => ({ caseId: matter.id, version: matter.version })
const reply = { subject: 'Odpověď', text: 'Povoluje se.', files: [], settles: false }
const marie = {
  personId: null,
  name: 'Marie Šebestová',
  address: 'Husova 12, 339 01 Klatovy',
  email: null,
  phone: null,
  ico: null,
  birthDate: null,
}

/** A case with an answer on paper that waits for the post. */
async function withLetter(town: Town): Promise<{ matter: Case; letter: string }> {
  const { sql } = town.house
  const { id, ...rest } = await town.accepted({ sender: marie, channel: 'Posta' })
  await answer(sql, town.doer(town.tomas), at({ id, ...rest }), reply)
  const { documents } = await openCase(sql, town.doer(town.tomas), id)
  return { matter: await town.look(id), letter: documents[1]!.id }
}

const eventsOf = (town: Town) =>
  within(
    town.house.sql,
    { officeId: town.klatovy.id },
    tx => tx<{ event: string }[]>`
      select event from platform.audit
      where office_id = ${town.klatovy.id} and event = 'case.dispatched'`,
  )

test('a letter given to the post never undoes what a colleague does at that moment', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const to = { unitId: town.units.transport, officerId: null }
  for (let round = 0; round < 12; round += 1) {
    const { matter, letter } = await withLetter(town)
    const [given] = await Promise.all([
      assign(sql, town.doer(town.ivana), at(matter), to),
      dispatch(sql, town.doer(town.vera), matter.id, letter),
    ])
    const { state, unitId } = await town.look(matter.id)
    if (given.ok) assert.deepEqual([state, unitId], ['assigned', town.units.transport])
    else assert.deepEqual([state, given.refusal], ['accepted', 'stale'])
  }
})

test('a settlement and the post at one moment break nothing', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  for (let round = 0; round < 12; round += 1) {
    const { matter, letter } = await withLetter(town)
    const [settled, posted] = await Promise.all([
      settle(sql, town.doer(town.tomas), at(matter), { way: 'dokumentem', text: '' }),
      dispatch(sql, town.doer(town.vera), matter.id, letter),
    ])
    assert.ok(posted.ok)
    const { state } = await town.look(matter.id)
    assert.equal(state, settled.ok ? 'settled' : 'accepted')
  }
})

test('a change decided on an old reading is not written', async t => {
  const town = await openTown(t)
  const { klatovy } = town
  const old = await town.accepted()
  await within(town.house.sql, { officeId: klatovy.id }, async tx => {
    const now = await findCase(tx, klatovy.id, old.id)
    await changeCase(tx, now, { officer_id: null, state: 'assigned' })
    await assert.rejects(changeCase(tx, old, { unit_id: null }), /without being locked/)
  })
  const { state, unitId } = await town.look(old.id)
  assert.deepEqual([state, unitId], ['assigned', town.units.environment])
})

test('the mayor gives no letter to the post, and is offered no button for it', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const { matter, letter } = await withLetter(town)
  const josef = town.house.as(town.josef)
  const posting = paths.dispatch({ id: matter.id, document: letter })
  const page = await josef.get(paths.matter({ id: matter.id }))
  assert.ok(!page.text.includes('Předáno poště'))
  assert.equal((await josef.post(posting, {})).status, 422)
  const { parcels } = await openCase(sql, town.doer(town.vera), matter.id)
  assert.equal(parcels[0]?.state, 'nevypraveno')
  assert.equal((await eventsOf(town)).length, 0)

  assert.equal((await town.house.as(town.vera).post(posting, {})).status, 303)
  assert.equal((await eventsOf(town)).length, 1)
})

test('a letter of another desk is not there, and nothing is written of having sent it', async t => {
  const town = await openTown(t)
  const { matter, letter } = await withLetter(town)
  const other = await withLetter(town)
  const posting = paths.dispatch({ id: matter.id, document: letter })
  assert.equal((await town.house.as(town.lenka).post(posting, {})).status, 404)
  assert.equal((await eventsOf(town)).length, 0)
  const vera = town.doer(town.vera)
  await assert.rejects(dispatch(town.house.sql, vera, matter.id, other.letter), NotFound)
})
