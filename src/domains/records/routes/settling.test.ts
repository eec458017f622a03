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

/** The way that a page of settling has chosen already. */
const chosen = (page: string) => /<input[^>]*name="way"[^>]*checked/.exec(page)?.[0] ?? null

test('settling by an answer is chosen beforehand only when one was sent', async t => {
  const town = await openTown(t)
  const { id, version } = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const before = (await tomas.get(paths.settlement({ id }))).text
  assert.equal(chosen(before), null)
  assert.match(before, /Vyřídit dokumentem jde, až je odeslána odpověď/)
  const typed = { version: String(version), text: 'Bereme.' }
  const refused = await tomas.post(paths.settlement({ id }), typed)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /href="#[^"]*way"/)
  assert.equal(chosen(refused.text), null)
  const target = { caseId: id, version }
  assert.ok((await answer(town.house.sql, town.doer(town.tomas), target, reply)).ok)
  const after = (await tomas.get(paths.settlement({ id }))).text
  assert.match(chosen(after) ?? '', /value="dokumentem"/)
  assert.doesNotMatch(after, /až je odeslána/)
})

test('of many cases none is settled without a way, and all stay ticked', async t => {
  const town = await openTown(t)
  const { id, version } = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const typed = { case: `${id}:${version}`, text: 'Bereme.' }
  const refused = await tomas.post(paths.bulkSettlement(), typed)
  assert.equal(refused.status, 422)
  assert.ok(refused.text.includes(`value="${id}:${version}" checked`))
  assert.match(refused.text, /<select[^>]*name="way"[^>]*aria-invalid="true"/)
  assert.match(refused.text, /Bereme\./)
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
