import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../../tests/town.ts'
import { within } from '../../../platform/db/index.ts'
import { answer, call } from './answering.ts'
import { sendOwnLetter } from './certifying.ts'
import { settle } from './settling.ts'

const noted = { way: 'vzetimNaVedomi', text: 'Bereme na vědomí.' } as const

test('who is settled without a letter finds the words and the way in the mailbox', async t => {
  const town = await openTown(t)
  const { id, version } = await town.accepted()
  const { sql } = town.house
  await settle(sql, town.doer(town.tomas), { caseId: id, version }, noted)
  const rows = await within(
    sql,
    { personId: town.janaId },
    tx => tx<{ body: string }[]>`
      select body from mailbox.messages where person_id = ${town.janaId}`,
  )
  assert.match(rows.map(row => row.body).join(), /vzetím na vědomí[\s\S]*Bereme na vědomí\./)
})

const byDocument = { way: 'dokumentem', text: '' } as const

test('neither a certificate that the office sends by itself nor a call is a reply', async t => {
  const town = await openTown(t)
  const { id, version } = await town.accepted()
  const { sql } = town.house
  const tomas = town.doer(town.tomas)
  const { officeId, at } = tomas
  const certificate = { subject: 'Osvědčení digitálního úkonu', text: 'Osvědčujeme.', files: [] }
  await within(sql, { officeId }, tx =>
    sendOwnLetter(tx, { officeId, caseId: id, at }, certificate),
  )
  const early = await settle(sql, tomas, { caseId: id, version }, byDocument)
  assert.deepEqual(early, { ok: false, refusal: 'no-answer' })

  const asked = { subject: 'Výzva', text: 'Chybí plánek.', days: 15 }
  assert.ok((await call(sql, tomas, { caseId: id, version }, asked)).ok)
  town.house.clock.pass({ days: 30 })
  const later = town.doer(town.tomas)
  const called = await settle(sql, later, { caseId: id, version: version + 1 }, byDocument)
  assert.deepEqual(called, { ok: false, refusal: 'no-answer' })

  const reply = { subject: 'Odpověď', text: 'Povoluje se.', files: [], settles: false }
  assert.ok((await answer(sql, later, { caseId: id, version: version + 1 }, reply)).ok)
  assert.ok((await settle(sql, later, { caseId: id, version: version + 2 }, byDocument)).ok)
})
