import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../../tests/town.ts'
import { answer } from '../actions/answering.ts'
import * as paths from '../paths.ts'

const reply = { subject: 'Odpověď', text: 'Povoluje se.', files: [], settles: false }

test('nothing is settled by a handover to nobody, nor in a way that is none', async t => {
  const town = await openTown(t)
  const { id, version } = await town.accepted()
  const { sql } = town.house
  assert.ok((await answer(sql, town.doer(town.tomas), { caseId: id, version }, reply)).ok)
  const tomas = town.house.as(town.tomas)
  const now = String(version + 1)
  for (const way of ['postoupenim', 'zapomenutim', '']) {
    const typed = { way, text: 'Patří jinam.' }
    const one = await tomas.post(paths.settlement({ id }), { ...typed, version: now })
    assert.equal(one.status, 422, way)
    assert.match(one.text, /Vyberte, jak je věc vyřízena/)
    assert.match(one.text, /Patří jinam\./)
    const many = await tomas.post(paths.bulkSettlement(), { ...typed, case: `${id}:${now}` })
    assert.equal(many.status, 422, way)
    assert.equal((await town.look(id)).state, 'accepted')
  }
})

test('a deed whose audit row fails is done, and the officer is told so', async t => {
  const town = await openTown(t)
  const { id, version } = await town.accepted()
  await town.house.owner`revoke insert on platform.audit from virtuos_app`
  const typed = { version: String(version), way: 'vzetimNaVedomi', text: 'Bereme na vědomí.' }
  const told = await town.house.as(town.tomas).post(paths.settlement({ id }), typed)
  assert.equal(told.status, 303)
  assert.equal((await town.look(id)).state, 'settled')
})
