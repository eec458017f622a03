import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'
import type { Case } from '../rules/case.ts'
import { call } from './answering.ts'
import { joinCase } from './joining.ts'
import { openCase } from './reading.ts'
import { reopen } from './reopening.ts'
import { settle } from './settling.ts'

const at = (matter: Case) => ({ caseId: matter.id, version: matter.version })

async function called(town: Town): Promise<Case> {
  const matter = await town.accepted()
  const missing = { subject: 'Výzva', text: 'Chybí plánek.', days: 15 }
  await call(town.house.sql, town.doer(town.tomas), at(matter), missing)
  return town.look(matter.id)
}

async function settled(town: Town): Promise<Case> {
  const matter = await town.accepted()
  const noted = { way: 'vzetimNaVedomi', text: 'Bereme na vědomí.' } as const
  await settle(town.house.sql, town.doer(town.tomas), at(matter), noted)
  return town.look(matter.id)
}

test('a letter registered apart is joined to the matter that waits for it', async t => {
  const town = await openTown(t)
  const { sql, clock } = town.house
  const matter = await called(town)
  clock.pass({ days: 4 })
  const { caseId, recordMark } = await town.receive({ channel: 'Posta', text: 'Plánek.' })
  const vera = town.doer(town.vera)
  const wrong = await joinCase(sql, vera, { caseId, version: 1 }, 'KLAT/99999/2026')
  assert.equal(wrong.ok || wrong.refusal, 'unknown-mark')
  const self = await joinCase(sql, vera, { caseId, version: 1 }, recordMark)
  assert.equal(self.ok || self.refusal, 'same-case')
  const joined = await joinCase(sql, vera, { caseId, version: 1 }, ' klat/1/2026')
  assert.equal(joined.ok || joined.refusal, 'unknown-mark')
  assert.equal((await joinCase(sql, vera, { caseId, version: 1 }, '1/2026')).ok, true)

  const now = await town.look(matter.id)
  assert.deepEqual([now.state, now.hasNews, now.dueOn], ['accepted', true, '2026-12-28'])
  const opened = await openCase(sql, town.doer(town.tomas), matter.id)
  assert.deepEqual(
    opened.documents.map(document => document.recordMark),
    ['KLAT/00001/2026', 'KLAT/00002/2026', 'KLAT/00003/2026'],
  )
  assert.equal((await town.look(matter.id)).hasNews, false)
  const apart = await town.look(caseId)
  assert.deepEqual([apart.state, apart.joinedTo], ['settled', matter.id])
  assert.equal((await reopen(sql, vera, at(apart), 'Nepatřilo tam.')).ok, true)
  assert.equal((await town.look(caseId)).state, 'received')
})

test('a letter about a settled matter stays a new one that names the old', async t => {
  const town = await openTown(t)
  const matter = await settled(town)
  const { caseId } = await town.receive()
  const vera = town.doer(town.vera)
  const target = { caseId, version: 1 }
  assert.equal((await joinCase(town.house.sql, vera, target, matter.recordMark)).ok, true)
  const now = await town.look(caseId)
  assert.deepEqual([now.state, now.followsId], ['received', matter.id])
  const { followers } = await openCase(town.house.sql, town.doer(town.tomas), matter.id)
  assert.deepEqual(
    followers.map(one => one.id),
    [caseId],
  )
})
