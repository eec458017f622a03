import { askWithin, one } from '../../../platform/db/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findEntry } from '../queries/entries.ts'
import { type CheckpointRow, findWitnessedOver } from '../queries/heads.ts'
import { readUpkeep } from '../queries/upkeep.ts'
import { listCosignatures } from '../queries/witnesses.ts'
import type { SaltedPart } from '../rules/entries.ts'
import { stopsConfirming } from '../rules/health.ts'
import { inclusionRanges } from '../rules/merkle.ts'
import { formatReceipt } from '../rules/receipts.ts'
import { hashOfRange } from '../rules/tiles.ts'
import type { Place } from './appending.ts'
import { readTiles } from './reading.ts'
import { signCheckpoint } from './signing.ts'

/** PostgreSQL's code for a lock that did not come in time. */
const lockTimeout = '55P03'

/**
 * The receipt (`.tlog-proof`) of an entry. Asked for later it may stand under a later head, one
 * that
 * a witness has cosigned; each of them is valid.
 *
 * When no head covers the entry yet, one is signed now. Takes how long to wait for that, in
 * milliseconds; gives null when it took longer, when the entry is not committed, and while stamps
 * have failed for too long. Throws `NotFound` when the entry was forgotten: its salts are gone.
 */
export async function sealedProof(
  services: Services,
  place: Place,
  { waitMs }: { waitMs: number },
): Promise<string | null> {
  if (await isStopped(services)) return null
  const find = () => findHead(services, place)
  const checkpoint =
    (await find()) ?? ((await signInTime(services, place.officeId, waitMs)) && (await find()))
  return checkpoint ? proofUnder(services, place, checkpoint) : null
}

/** Nothing is confirmed while an authority has given no stamp for hours (X-Road's rule). */
async function isStopped({ sql, config, clock }: Services): Promise<boolean> {
  if (!config.stampUrl) return false
  const { stampingFailsSince } = await readUpkeep(sql)
  return stopsConfirming(stampingFailsSince, clock())
}

function findHead({ sql }: Services, { officeId, index }: Place): Promise<CheckpointRow | null> {
  return askWithin(sql, { officeId }, tx => findWitnessedOver(tx, officeId, index))
}

async function signInTime(services: Services, officeId: string, waitMs: number): Promise<boolean> {
  try {
    await signCheckpoint(services, officeId, Math.max(1, waitMs))
    return true
  } catch (error) {
    if ((error as { code?: string }).code === lockTimeout) return false
    throw error
  }
}

/** All of it is asked for at once, however long the log is. */
function proofUnder(
  { sql }: Services,
  { officeId, index }: Place,
  { size, note }: CheckpointRow,
): Promise<string> {
  return askWithin(sql, { officeId }, async tx => {
    const ranges = inclusionRanges(index, size)
    const [found, tiles, cosignatures] = await Promise.all([
      findEntry(tx, officeId, index),
      readTiles(tx, officeId, size, ranges),
      listCosignatures(tx, officeId, size),
    ])
    const { entry, parts } = one(found ? [found] : [])
    const proof = ranges.map(range => hashOfRange(tiles, range))
    const checkpoint = note + cosignatures.join('')
    return formatReceipt({ entry, parts: parts as SaltedPart[], index, proof, checkpoint })
  })
}
