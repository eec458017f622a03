import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/database.ts'
import { within } from '../../platform/db/index.ts'
import { appendEntry } from '../ledger/index.ts'
import { findOfficeBySlug } from '../offices/index.ts'
import { connect } from './index.ts'

const at = new Date('2026-11-21T10:00:00+01:00')

const dlazov = {
  code: 556068,
  name: 'Dlažov',
  ico: '00255408',
  type: 1 as const,
  district: 'Klatovy',
  region: 'Plzeňský kraj',
  population: 487,
}

test('a connected office can prove its first letter at once', async t => {
  const { sql } = await freshDatabase(t)
  const connection = { municipality: dlazov, settings: { abbreviation: 'DLAZ' }, at }
  const connected = await within(sql, {}, tx => connect(tx, connection))
  assert.ok(connected.ok)

  const { id: officeId } = await findOfficeBySlug(sql, 'dlazov')
  const event = {
    officeId,
    kind: 'received',
    number: 'DLAZ/00001/2026',
    at,
    matterId: officeId,
    parts: [],
  } as const
  const place = await within(sql, { officeId }, tx => appendEntry(tx, event))
  assert.deepEqual(place, { officeId, index: 0 })
})

test('an office is connected once', async t => {
  const { sql } = await freshDatabase(t)
  const connection = { municipality: dlazov, settings: { abbreviation: 'DLAZ' }, at }
  const twice = [
    await within(sql, {}, tx => connect(tx, connection)),
    await within(sql, {}, tx => connect(tx, connection)),
  ]
  assert.deepEqual(
    twice.map(outcome => outcome.ok || outcome.refusal),
    [true, 'already-connected'],
  )
})
