import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../tests/town.ts'
import { within } from '../../platform/db/index.ts'
import type { Caller } from '../../platform/http/index.ts'
import { answer, call, keepDraft } from './actions/answering.ts'
import { accept, assignMany } from './actions/assignment.ts'
import { dispatch, giveBack, note } from './actions/handling.ts'
import { handOver } from './actions/handover.ts'
import { openCase, whatChanged } from './actions/reading.ts'
import { settle, settleMany } from './actions/settling.ts'
import type { Case } from './rules/case.ts'

const marie = {
  personId: null,
  name: 'Marie Šebestová',
  address: 'Husova 12, 339 01 Klatovy',
  email: null,
  phone: null,
  ico: null,
  birthDate: null,
}

const at = (matter: Case) => ({ caseId: matter.id, version: matter.version })
const reply = { subject: 'Odpověď', text: 'Povoluje se.', files: [], settles: false }
const reason = { way: 'vzetimNaVedomi', text: 'Bereme na vědomí.' } as const
const missing = { subject: 'Výzva', text: 'Chybí plánek.', days: 15 }

const open = (town: Town, caller: Caller, id: string) =>
  openCase(town.house.sql, town.doer(caller), id)

test('the second of two officers is told who was first, and nothing is overwritten', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const { sql } = town.house
  const both = await Promise.all([
    answer(sql, town.doer(town.tomas), at(matter), { ...reply, settles: true }),
    answer(sql, town.doer(town.ivana), at(matter), { ...reply, text: 'Nepovoluje se.' }),
  ])

  assert.deepEqual(both.map(one => one.ok || one.refusal).sort(), ['stale', true])
  const { deeds } = await whatChanged(sql, town.doer(town.ivana), matter.id, matter.version)
  assert.ok(deeds.length >= 1)
  assert.ok(deeds.every(deed => deed.officerName !== ''))
  const { documents } = await open(town, town.ivana, matter.id)
  assert.equal(documents.filter(one => one.direction === 'out').length, 1)
})

test('a call stops the period and the reply lets it run on', async t => {
  const town = await openTown(t)
  const { sql, clock } = town.house
  const matter = await town.accepted()
  assert.equal(matter.dueOn, '2026-12-21')
  await call(sql, town.doer(town.tomas), at(matter), missing)

  const waiting = await town.look(matter.id)
  assert.equal(waiting.state, 'waiting')
  assert.equal(waiting.dueOn, null)
  assert.equal(waiting.waitingUntil, '2026-12-07')

  clock.pass({ days: 9 })
  const second = await town.receive({
    inCase: matter.id,
    completes: true,
    text: 'Plánek přikládám.',
  })
  const resumed = await town.look(matter.id)
  assert.equal(second.caseId, matter.id)
  assert.equal(resumed.state, 'accepted')
  assert.equal(resumed.waitingUntil, null)
  assert.equal(resumed.dueOn, '2026-12-30')
})

test('a question or a withdrawal does not end the waiting; the period stands', async t => {
  const town = await openTown(t)
  const { sql, clock } = town.house
  const matter = await town.accepted()
  await call(sql, town.doer(town.tomas), at(matter), missing)
  const waiting = await town.look(matter.id)
  clock.pass({ days: 1 })
  await town.receive({ inCase: matter.id, text: 'Jaký plánek máte na mysli?' })

  const { state, stops, dueOn, waitingUntil, hasNews } = await town.look(matter.id)
  assert.deepEqual(
    [state, stops, dueOn, waitingUntil],
    ['waiting', waiting.stops, null, waiting.waitingUntil],
  )
  assert.equal(hasNews, true)
})

test('while a completion is awaited the case is neither settled nor handed over', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const tomas = town.doer(town.tomas)
  const matter = await town.accepted()
  await call(sql, tomas, at(matter), missing)
  const waiting = await town.look(matter.id)

  const settled = await settle(sql, tomas, at(waiting), reason)
  const handed = await handOver(sql, tomas, at(waiting), {
    toOfficeId: town.nyrsko.id,
    reason: 'Patří tam.',
  })
  const again = await call(sql, tomas, at(waiting), missing)
  for (const one of [settled, handed, again]) assert.equal(one.ok || one.refusal, 'open-call')
})

test('a case is settled by a document only once an answer has left', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const tomas = town.doer(town.tomas)
  const matter = await town.accepted()
  const byDocument = { way: 'dokumentem', text: '' } as const

  const early = await settle(sql, tomas, at(matter), byDocument)
  assert.equal(early.ok || early.refusal, 'no-answer')
  await answer(sql, tomas, at(matter), reply)
  const done = await settle(sql, tomas, at(await town.look(matter.id)), byDocument)
  assert.equal(done.ok, true)
  const settled = await town.look(matter.id)
  assert.equal(settled.state, 'settled')
  assert.equal(settled.way, 'dokumentem')
})

test('without a document a settlement needs a written reason', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const silent = { way: 'vzetimNaVedomi', text: '' } as const
  const outcome = await settle(town.house.sql, town.doer(town.tomas), at(matter), silent)
  assert.equal(outcome.ok || outcome.refusal, 'no-reason')
})

test('a settled case is not settled twice; a later letter opens a new one', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const tomas = town.doer(town.tomas)
  const matter = await town.accepted()
  await settle(sql, tomas, at(matter), reason)
  const settled = await town.look(matter.id)

  const late = await settle(sql, tomas, at(settled), reason)
  assert.equal(late.ok || late.refusal, 'closed')
  assert.equal((await note(sql, tomas, at(settled), 'Volala znovu.')).ok, true)

  const letter = await town.receive({ inCase: matter.id })
  assert.notEqual(letter.caseId, matter.id)
  assert.equal((await town.look(letter.caseId)).followsId, matter.id)
})

test('an answer reaches the mailbox of a sender with an account in the same moment', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  await answer(town.house.sql, town.doer(town.tomas), at(matter), reply)

  const { documents, parcels } = await open(town, town.tomas, matter.id)
  assert.equal(documents.at(-1)?.recordMark, 'KLAT/00002/2026')
  assert.equal(parcels[0]?.channel, 'EPodatelnaWeb')
  assert.equal(parcels[0]?.state, 'vypraveno')
  const rows = await within(
    town.house.sql,
    { personId: town.janaId },
    tx => tx`
    select subject from mailbox.messages where person_id = ${town.janaId}`,
  )
  assert.deepEqual(
    rows.map(row => row.subject),
    ['Odpověď'],
  )
})

test('an answer to a sender without an account waits for the post', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const matter = await town.accepted({ sender: marie, channel: 'Posta' })
  await answer(sql, town.doer(town.tomas), at(matter), reply)

  const { documents, parcels } = await open(town, town.tomas, matter.id)
  const letter = documents.at(-1)!
  assert.equal(parcels[0]?.state, 'nevypraveno')
  assert.equal(parcels[0]?.address, marie.address)
  await dispatch(sql, town.doer(town.vera), matter.id, letter.id)
  await dispatch(sql, town.doer(town.vera), matter.id, letter.id)
  const after = await open(town, town.tomas, matter.id)
  assert.equal(after.parcels[0]?.state, 'vypraveno')
  assert.equal(after.deeds.filter(deed => deed.kind === 'dispatched').length, 1)
})

test('a begun answer is there when the officer comes back, and gone once it is sent', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const tomas = town.doer(town.tomas)
  const matter = await town.accepted()
  const draft = { subject: 'Odpověď', body: 'Vážená paní', files: [], savedAt: tomas.at }
  await keepDraft(sql, tomas, matter.id, draft)

  assert.equal((await open(town, town.tomas, matter.id)).draft?.body, 'Vážená paní')
  assert.equal((await open(town, town.ivana, matter.id)).draft, null)
  await answer(sql, tomas, at(matter), reply)
  assert.equal((await open(town, town.tomas, matter.id)).draft, null)
})

test('fifty cases change hands in one go; what a colleague has touched stays', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const matters: Case[] = []
  for (let count = 0; count < 5; count += 1) matters.push(await town.accepted())
  await note(sql, town.doer(town.tomas), at(matters[2]!), 'Ještě volat.')

  const to = { unitId: null, officerId: town.ivana.desk!.officerId }
  const outcome = await assignMany(sql, town.doer(town.ivana), matters.map(at), to)
  assert.equal(outcome.done.length, 4)
  assert.deepEqual(
    outcome.left.map(one => [one.matter.id, one.refusal]),
    [[matters[2]!.id, 'stale']],
  )
  assert.equal((await town.look(matters[0]!.id)).officerId, town.ivana.desk!.officerId)
})

test('ten alike are settled with one record', async t => {
  const town = await openTown(t)
  const matters = [await town.accepted(), await town.accepted()]
  const targets = matters.map(at)
  const outcome = await settleMany(town.house.sql, town.doer(town.tomas), targets, reason)
  assert.equal(outcome.done.length, 2)
  assert.equal((await town.look(matters[1]!.id)).way, 'vzetimNaVedomi')
})

test('a colleague is ill: another of the unit takes the case over', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const outcome = await accept(town.house.sql, town.doer(town.ivana), at(matter))
  assert.equal(outcome.ok, true)
  assert.equal((await town.look(matter.id)).officerId, town.ivana.desk!.officerId)
})

test('a letter goes back to its sender only from the queue and with a reason', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const vera = town.doer(town.vera)
  const { caseId } = await town.receive()
  const bare = await giveBack(sql, vera, { caseId, version: 1 }, { subject: 'Vrácení', text: '' })
  assert.equal(bare.ok || bare.refusal, 'no-reason')
  const letter = { subject: 'Vrácení', text: 'Není podepsáno.' }
  assert.equal((await giveBack(sql, vera, { caseId, version: 1 }, letter)).ok, true)
  assert.equal((await town.look(caseId)).state, 'returned')

  const handled = await town.accepted()
  const late = await giveBack(sql, vera, at(handled), letter)
  assert.equal(late.ok || late.refusal, 'not-in-queue')
})
