import { enter, type Tx, within } from '../../../platform/db/index.ts'
import type { Services } from '../../../platform/services.ts'
import { insertHeadEntry } from '../queries/entries.ts'
import { insertSubtrees, readHashes } from '../queries/hashes.ts'
import * as heads from '../queries/heads.ts'
import * as logs from '../queries/logs.ts'
import { formatCheckpoint } from '../rules/checkpoints.ts'
import { rootOf } from '../rules/merkle.ts'
import { signatureOf } from '../rules/notes.ts'
import { installationId, originOf } from '../rules/origins.ts'
import { hashOfRange, levelLength, tileWidth } from '../rules/tiles.ts'
import { readTiles } from './reading.ts'

/** The entries of a log no longer continue the head that was signed: nothing more is signed. */
class BrokenLogError extends Error {
  override name = 'BrokenLogError'
}

/**
 * Signs a head of each log that grew, and one of the installation over all of them.
 *
 * Run at least once a second by every worker; a log that is broken is marked and does not keep
 * the others from being signed.
 */
export async function signDueCheckpoints(services: Services): Promise<void> {
  const due = await logs.listDueLogs(services.sql)
  for (const id of due) await signOrMark(services, id)
  const [head, size] = await Promise.all([
    logs.findLastSize(services.sql, installationId),
    logs.readSize(services.sql, installationId),
  ])
  if (size > head) await signOrMark(services, installationId)
}

/**
 * Signs the head of one log when it grew since the last one.
 *
 * The last signed head is read under a lock and its root computed again from the entries; when it
 * is another one, `BrokenLogError` is thrown, for two heads that contradict each other must never
 * be signed. Takes how long to wait for the lock, in milliseconds (0: as long as it takes).
 */
export async function signCheckpoint(services: Services, id: string, waitMs = 0): Promise<void> {
  await within(services.sql, { officeId: id }, async tx => {
    const head = await heads.lockHead(tx, id, waitMs)
    const size = await logs.readSize(tx, id)
    if (size === head.size) return

    await growSubtrees(tx, id, head.size, size)
    const root = await rootAfter(tx, id, head, size)
    const origin = head.origin ?? originOf(services.config.logOrigin, head.name)
    const text = formatCheckpoint({ origin, size, root })
    const note = `${text}\n${signatureOf(text, origin, services.keys.log)}`
    const signedAt = services.clock()
    await heads.insertCheckpoint(tx, id, origin, { size, root, note, signedAt })
    if (id !== installationId) {
      await enter(tx, { officeId: installationId })
      await insertHeadEntry(tx, installationId, text)
    }
  })
}

async function signOrMark(services: Services, id: string): Promise<void> {
  try {
    await signCheckpoint(services, id)
  } catch (error) {
    services.log.error('log not signed', error, { log: id })
    if (!(error instanceof BrokenLogError)) return
    await within(services.sql, { officeId: id }, tx => heads.markBroken(tx, id, services.clock()))
  }
}

/** The root at the new size; throws when the entries up to the old one are not those signed. */
async function rootAfter(tx: Tx, id: string, head: heads.HeadRow, size: number): Promise<Buffer> {
  const before = { start: 0, end: head.size }
  const after = { start: 0, end: size }
  const tiles = await readTiles(tx, id, size, [before, after])
  if (head.root && !hashOfRange(tiles, before).equals(head.root))
    throw new BrokenLogError(`log ${id} does not continue its head of size ${head.size}`)
  return hashOfRange(tiles, after)
}

/** Keeps the roots of the subtrees of 256, 256², … entries that the log completed. */
async function growSubtrees(tx: Tx, id: string, oldSize: number, size: number): Promise<void> {
  for (let level = 1; levelLength(level, size) > 0; level++) {
    const [from, to] = [levelLength(level, oldSize), levelLength(level, size)]
    for (let index = from; index < to; index++) {
      const first = index * tileWidth
      const hashes = await readHashes(tx, id, level - 1, first, first + tileWidth)
      await insertSubtrees(tx, id, level, index, [rootOf(hashes)])
    }
  }
}
