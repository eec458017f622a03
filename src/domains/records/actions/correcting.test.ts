import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../../tests/town.ts'
import { within } from '../../../platform/db/index.ts'
import type { Case } from '../rules/case.ts'
import { answer, call } from './answering.ts'
import { changeKind, extend } from './correcting.ts'
import { giveBack } from './handling.ts'
import { openCase } from './reading.ts'
import { reopen } from './reopening.ts'
import { resume, withdrawCall } from './resuming.ts'
import { settle } from './settling.ts'

const at = (matter: Case) => ({ caseId: matter.id, version: matter.version })
const missing = { subject: 'Výzva', text: 'Chybí plánek.', days: 15 }
const noted = { way: 'vzetimNaVedomi', text: 'Bereme na vědomí.' } as const
const nobody = {
  personId: null,
  name: '',
  address: '',
  email: null,
  phone: null,
  ico: null,
  birthDate: null,
}

/** A matter whose sender was called on 22 November to complete it. */
async function called(town: Town, matterKind = 'general'): Promise<Case> {
  const matter = await town.accepted({ matterKind })
  await call(town.house.sql, town.doer(town.tomas), at(matter), missing)
  return town.look(matter.id)
}

async function settled(town: Town): Promise<Case> {
  const matter = await town.accepted()
  await settle(town.house.sql, town.doer(town.tomas), at(matter), noted)
  return town.look(matter.id)
}

const messages = (town: Town) =>
  within(
    town.house.sql,
    { personId: town.janaId },
    tx => tx<{ subject: string; body: string }[]>`
      select subject, body from mailbox.messages where person_id = ${town.janaId}
      order by id`,
  )

test('a completion brought to the counter lets the period run from the day it came', async t => {
  const town = await openTown(t)
  const { sql, clock } = town.house
  const matter = await called(town)
  clock.pass({ days: 5 })
  const tomas = town.doer(town.tomas)
  const ending = { how: 'completed', on: '2026-11-25', text: 'Přinesla k přepážce.' } as const
  const early = await resume(sql, tomas, at(matter), { ...ending, on: '2026-11-20' })
  assert.equal(early.ok || early.refusal, 'bad-day')
  assert.equal((await resume(sql, tomas, at(matter), ending)).ok, true)
  const resumed = await town.look(matter.id)
  assert.equal(resumed.state, 'accepted')
  assert.equal(resumed.dueOn, '2026-12-28')
  const { deeds } = await openCase(sql, tomas, matter.id)
  assert.equal(deeds[0]?.body, 'Přinesla k přepážce.')
})

test('when the sender’s time is over the officer goes on without the completion', async t => {
  const town = await openTown(t)
  const { sql, clock } = town.house
  const matter = await called(town)
  const lapsed = { how: 'lapsed', on: '', text: '' } as const
  const early = await resume(sql, town.doer(town.tomas), at(matter), lapsed)
  assert.equal(early.ok || early.refusal, 'not-lapsed')
  clock.pass({ days: 20 })
  assert.equal((await resume(sql, town.doer(town.tomas), at(matter), lapsed)).ok, true)
  assert.equal((await town.look(matter.id)).dueOn, '2027-01-06')
})

test('a matter whose sender let the time pass can be settled at once', async t => {
  const town = await openTown(t)
  const matter = await called(town)
  town.house.clock.pass({ days: 20 })
  const done = await settle(town.house.sql, town.doer(town.tomas), at(matter), noted)
  assert.equal(done.ok, true)
  assert.equal((await town.look(matter.id)).dueOn, '2027-01-06')
})

test('a call that says nothing is refused, and stops no period', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const matter = await town.accepted()
  const words = 'Prosíme o doplnění těchto údajů:'
  for (const [text, refusal] of [
    [`${words}\n\n[…]`, 'open-gap'],
    [`${words}\n\n`, 'no-text'],
    [words, 'no-text'],
  ] as const) {
    const outcome = await call(sql, town.doer(town.tomas), at(matter), { ...missing, text })
    assert.equal(outcome.ok || outcome.refusal, refusal)
  }
  assert.equal((await town.look(matter.id)).dueOn, matter.dueOn)
})

test('a call sent by mistake is withdrawn as if the period had never stopped', async t => {
  const town = await openTown(t)
  const { sql, clock } = town.house
  const matter = await called(town)
  clock.pass({ days: 3 })
  const letter = { subject: 'Zrušení výzvy', text: 'Nic doplňovat nemusíte.' }
  const tomas = town.doer(town.tomas)
  assert.equal((await withdrawCall(sql, tomas, at(matter), letter)).ok, true)
  const now = await town.look(matter.id)
  assert.deepEqual([now.state, now.dueOn, now.stops], ['accepted', '2026-12-21', []])
  assert.equal((await messages(town)).at(-1)?.body, 'Nic doplňovat nemusíte.')
  const again = await withdrawCall(sql, tomas, at(now), letter)
  assert.equal(again.ok || again.refusal, 'not-waiting')
})

test('a settled matter is opened again with a reason, and its period is the old one', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const matter = await settled(town)
  const lenka = await reopen(sql, town.doer(town.vera), at(matter), 'Omyl.')
  assert.equal(lenka.ok || lenka.refusal, 'not-yours')
  const bare = await reopen(sql, town.doer(town.ivana), at(matter), '')
  assert.equal(bare.ok || bare.refusal, 'no-reason')
  const reason = 'Vyřízena omylem místo jiné.'
  assert.equal((await reopen(sql, town.doer(town.ivana), at(matter), reason)).ok, true)
  const now = await town.look(matter.id)
  assert.deepEqual([now.state, now.dueOn, now.way], ['accepted', '2026-12-21', null])
  assert.equal(now.officerId, town.tomas.desk!.officerId)
})

test('a letter returned by mistake is taken back into the queue by the filing room', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const { caseId } = await town.receive()
  const vera = town.doer(town.vera)
  const letter = { subject: 'Vrácení', text: 'Nepatří nám.' }
  await giveBack(sql, vera, { caseId, version: 1 }, letter)
  const returned = await town.look(caseId)
  assert.equal((await reopen(sql, vera, at(returned), 'Patří nám.')).ok, true)
  const now = await town.look(caseId)
  assert.deepEqual([now.state, now.dueOn], ['received', '2026-12-21'])
})

test('a further letter leaves in a settled matter, which stays settled', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const matter = await settled(town)
  const letter = { subject: 'Ještě', text: 'Vysvětlení.', files: [], settles: false }
  const tomas = town.doer(town.tomas)
  const twice = await answer(sql, tomas, at(matter), { ...letter, settles: true })
  assert.equal(twice.ok || twice.refusal, 'closed')
  assert.equal((await answer(sql, tomas, at(matter), letter)).ok, true)
  assert.equal((await town.look(matter.id)).state, 'settled')
  assert.ok((await messages(town)).some(message => message.subject === 'Ještě'))
})

test('settled without a letter, the sender is told in the mailbox what was done', async t => {
  const town = await openTown(t)
  await settled(town)
  const [message] = await messages(town)
  assert.match(message!.subject, /KLAT\/00001\/2026/)
  assert.match(message!.body, /vzetím na vědomí\.\n\nBereme na vědomí\./)
})

test('a request for information gets its own period from the same day', async t => {
  const town = await openTown(t)
  const { sql, clock } = town.house
  const matter = await town.accepted()
  clock.pass({ days: 6 })
  const to = { kind: 'information-request', reason: 'Podle zákona č. 106/1999 Sb.' }
  const tomas = town.doer(town.tomas)
  const same = await changeKind(sql, tomas, at(matter), { ...to, kind: 'general' })
  assert.equal(same.ok || same.refusal, 'same-kind')
  assert.equal((await changeKind(sql, tomas, at(matter), to)).ok, true)
  const now = await town.look(matter.id)
  assert.equal(now.dueOn, '2026-12-07')
  assert.match(now.dueLaw, /106\/1999/)
})

test('a period is extended once, where the law lets it, before it is over', async t => {
  const town = await openTown(t)
  const { sql, clock } = town.house
  const tomas = () => town.doer(town.tomas)
  const letter = { subject: 'Prodloužení', text: 'Je třeba ohledání na místě.' }
  const matter = await town.accepted()
  assert.equal((await extend(sql, tomas(), at(matter), letter)).ok, true)
  const longer = await town.look(matter.id)
  assert.equal(longer.dueOn, '2027-01-20')
  assert.equal((await messages(town)).at(-1)?.subject, 'Prodloužení')
  const twice = await extend(sql, tomas(), at(longer), letter)
  assert.equal(twice.ok || twice.refusal, 'already-extended')

  const complaint = await town.accepted({ matterKind: 'complaint' })
  const never = await extend(sql, tomas(), at(complaint), letter)
  assert.equal(never.ok || never.refusal, 'no-extension')
  const late = await town.accepted()
  clock.pass({ days: 40 })
  const over = await extend(sql, tomas(), at(late), letter)
  assert.equal(over.ok || over.refusal, 'too-late')
})

test('nobody is written to who cannot be reached', async t => {
  const town = await openTown(t)
  const { sql } = town.house
  const matter = await town.accepted({ sender: nobody, channel: 'Posta' })
  const tomas = town.doer(town.tomas)
  const letter = { subject: 'Odpověď', text: 'Vyřízeno.', files: [], settles: false }
  const outcomes = [
    await answer(sql, tomas, at(matter), letter),
    await call(sql, tomas, at(matter), missing),
  ]
  const { caseId } = await town.receive({ sender: nobody, channel: 'Posta' })
  const back = { subject: 'Vrácení', text: 'Neúplné.' }
  outcomes.push(await giveBack(sql, town.doer(town.vera), { caseId, version: 1 }, back))
  for (const outcome of outcomes) assert.equal(outcome.ok || outcome.refusal, 'no-addressee')
  assert.equal((await settle(sql, tomas, at(matter), noted)).ok, true)
})
