import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../../tests/town.ts'
import { within } from '../../../platform/db/index.ts'
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
