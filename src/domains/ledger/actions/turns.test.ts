import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../../../tests/database.ts'
import { fewestTurns } from '../../../../tests/turns.ts'
import { newId } from '../../../foundation/ids.ts'
import { within } from '../../../platform/db/index.ts'
import { verifyReceipt } from '../rules/receipts.ts'
import { appendEntry } from './appending.ts'
import { sealedProof } from './proving.ts'
import { sampleOffice, sampleServices } from './sample-log.ts'
import { signCheckpoint } from './signing.ts'

const { sql } = await freshDatabase({ after })
const { services, key } = sampleServices(sql)

const event = (officeId: string, number: string) => ({
  ...{ officeId, number, kind: 'received', at: new Date(0), matterId: newId() },
  parts: [{ name: 'podani.txt', sha256: '0'.repeat(64) }],
})

/** A log with so many entries under a signed head. */
async function logOf(name: string, size: number): Promise<string> {
  const officeId = await sampleOffice(sql, name)
  await within(sql, { officeId }, tx =>
    Promise.all(Array.from({ length: size }, (_, at) => appendEntry(tx, event(officeId, `${at}`)))),
  )
  await signCheckpoint(services, officeId)
  return officeId
}

test('a proof takes two turns to the database, however long the log is', async () => {
  for (const size of [10, 1700]) {
    const officeId = await logOf(`obec-${size}`, size)
    for (const index of [0, size - 1]) {
      const prove = () => sealedProof(services, { officeId, index }, { waitMs: 1000 })
      assert.equal(await fewestTurns(25, prove), 2, `entry ${index} of ${size}`)
      assert.ok(verifyReceipt((await prove())!, { verifierKeys: [key] }).ok)
    }
  }
})

test('an entry in a transaction of its own takes two turns: itself, and its commit', async () => {
  const officeId = await logOf('sama', 1)
  const append = () => within(sql, { officeId }, tx => appendEntry(tx, event(officeId, 'x')))
  assert.equal(await fewestTurns(25, append), 2)
})

test('an entry of an office without a log is refused and leaves nothing', async () => {
  const officeId = newId()
  const append = () => within(sql, { officeId }, tx => appendEntry(tx, event(officeId, 'x')))
  await assert.rejects(append, { name: 'NotFound' })
})
