import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../../../tests/database.ts'
import { newId } from '../../../foundation/ids.ts'
import { within } from '../../../platform/db/index.ts'
import { findLastCheckpoint } from '../queries/heads.ts'
import { parseCheckpoint } from '../rules/checkpoints.ts'
import { parseEntry } from '../rules/entries.ts'
import { leafHash } from '../rules/merkle.ts'
import { installationId } from '../rules/origins.ts'
import { parseReceipt, verifyReceipt } from '../rules/receipts.ts'
import { appendEntry } from './appending.ts'
import { sealedProof } from './proving.ts'
import { sampleLetter, sampleOffice, sampleServices } from './sample-log.ts'
import { signCheckpoint, signDueCheckpoints } from './signing.ts'

const { sql, owner } = await freshDatabase({ after })
const { services, key } = sampleServices(sql)
const question = { verifierKeys: [key] }
const receive = (officeId: string, number: string, matterId?: string) =>
  sampleLetter(sql, officeId, number, matterId)

let opened = 0
const newOffice = () => sampleOffice(sql, `obec-${++opened}`)

test('a received letter gets a receipt at once, the same whenever it is asked for', async () => {
  const officeId = await newOffice()
  const place = await receive(officeId, 'KLAT/00001/2026')
  const receipt = await sealedProof(services, place, { waitMs: 1000 })
  const verdict = verifyReceipt(receipt!, question)
  assert.ok(verdict.ok)
  assert.equal(verdict.value.entry.number, 'KLAT/00001/2026')
  assert.equal(verdict.value.entry.time, '2026-11-21T09:00:00Z')
  await receive(officeId, 'KLAT/00002/2026')
  await signDueCheckpoints(services)
  assert.equal(await sealedProof(services, place, { waitMs: 1000 }), receipt)
})

test('what is in the log is canonical JSON, and its hash is ours', async () => {
  const officeId = await newOffice()
  const place = await receive(officeId, 'NÝR "1"\\ \u2028 ?office? "?previous?"')
  const receipt = parseReceipt((await sealedProof(services, place, { waitMs: 1000 }))!)!
  assert.equal(parseEntry(receipt.entry)?.number, 'NÝR "1"\\ \u2028 ?office? "?previous?"')
  const [row] = await owner.begin(async tx => {
    await tx`select set_config('app.office_id', ${officeId}, true)`
    return tx`select leaf_hash from ledger.entries`
  })
  assert.deepEqual(row!.leaf_hash, leafHash(receipt.entry))
})

test('each entry of a matter names the one before it', async () => {
  const officeId = await newOffice()
  const matterId = newId()
  const places = [
    await receive(officeId, 'a', matterId),
    await receive(officeId, 'other matter'),
    await receive(officeId, 'b', matterId),
    await receive(officeId, 'c', matterId),
  ]
  const receipts = await Promise.all(places.map(p => sealedProof(services, p, { waitMs: 1000 })))
  const [a, other, b, c] = receipts.map(text => parseReceipt(text!)!.entry)
  const previous = (entry: string) => parseEntry(entry)!.previous
  assert.deepEqual([previous(a!), previous(other!)], [null, null])
  assert.equal(previous(b!), leafHash(a!).toString('base64'))
  assert.equal(previous(c!), leafHash(b!).toString('base64'))
})

test('twenty at once get twenty places without a gap, one chain for the matter', async () => {
  const officeId = await newOffice()
  const matterId = newId()
  const numbers = Array.from({ length: 20 }, (_, count) => `HAM/${count}`)
  const places = await Promise.all(numbers.map(number => receive(officeId, number, matterId)))
  assert.deepEqual(
    places.map(place => place.index).sort((a, b) => a - b),
    [...numbers.keys()],
  )
  const receipts = await Promise.all(places.map(p => sealedProof(services, p, { waitMs: 5000 })))
  const chain = receipts.map(text => parseEntry(parseReceipt(text!)!.entry)!.previous)
  assert.equal(new Set(chain).size, 20)
})

test('a letter that was not stored leaves no place behind', async () => {
  const officeId = await newOffice()
  const failing = within(sql, { officeId }, async tx => {
    await appendEntry(tx, {
      officeId,
      kind: 'received',
      number: 'x',
      at: new Date(0),
      matterId: newId(),
      parts: [],
    })
    throw new Error('the disk is full')
  })
  await assert.rejects(failing, /disk/)
  assert.equal((await receive(officeId, 'y')).index, 0)
})

test('every receipt of a log of 700 entries, signed in uneven steps, is valid', async () => {
  const officeId = await newOffice()
  const places = []
  for (let count = 0; count < 700; count++) {
    places.push(await receive(officeId, `PLZ/${count}`))
    if ([0, 1, 254, 255, 256, 511, 600].includes(count)) await signCheckpoint(services, officeId)
  }
  for (const place of places) {
    const receipt = await sealedProof(services, place, { waitMs: 1000 })
    assert.ok(verifyReceipt(receipt!, question).ok, `entry ${place.index}`)
  }
})

test('heads of all offices are entries of the installation', async () => {
  const officeId = await newOffice()
  await receive(officeId, 'STO/1')
  await signDueCheckpoints(services)
  const head = await within(sql, { officeId: installationId }, tx =>
    findLastCheckpoint(tx, installationId),
  )
  const checkpoint = parseCheckpoint(head!.note.split('\n\n')[0] + '\n')
  assert.equal(checkpoint?.origin, 'virtuos.example/log')
  const [log] = await sql`select size from ledger.logs where office_id = ${installationId}`
  assert.equal(checkpoint?.size, log!.size)
})

test('a head that does not continue the last one is refused, others are signed', async () => {
  const [officeId, sound] = [await newOffice(), await newOffice()]
  await receive(officeId, 'ROK/1')
  await signCheckpoint(services, officeId)
  await owner.begin(async tx => {
    await tx`select set_config('app.office_id', ${officeId}, true)`
    await tx`update ledger.entries set leaf_hash = sha256('changed')`
  })
  await receive(officeId, 'ROK/2')
  await receive(sound, 'VOCH/1')
  await assert.rejects(signCheckpoint(services, officeId), /does not continue/)
  await signDueCheckpoints(services)
  const states = await sql`
    select broken_at is not null as broken, size from ledger.heads
    where office_id in (${officeId}, ${sound}) order by office_id`
  assert.deepEqual(
    [...states],
    [
      { broken: true, size: 1 },
      { broken: false, size: 1 },
    ],
  )
})

test('an entry that is not committed has no receipt', async () => {
  const officeId = await newOffice()
  assert.equal(await sealedProof(services, { officeId, index: 5 }, { waitMs: 100 }), null)
})
