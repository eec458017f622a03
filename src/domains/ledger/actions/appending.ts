import type { Tx } from '../../../platform/db/index.ts'
import { insertEntry } from '../queries/entries.ts'
import { insertLog } from '../queries/logs.ts'
import { cutEntry, type Part, saltParts } from '../rules/entries.ts'

/** Where an entry stands: in whose log, at which index. */
export type Place = { officeId: string; index: number }

export type Event = {
  officeId: string
  /** What happened: `received`, `handed-over`, `taken-over`, `posted`, … */
  kind: string
  /** The office's number of it, as on the receipt. */
  number: string
  at: Date
  /** The case whose entries follow one another. */
  matterId: string
  /** The content and each file: name and SHA-256 (hex). */
  parts: readonly Part[]
}

/** Opens the log of an office; takes the name under which it will sign (the office's slug). */
export async function openLog(
  tx: Tx,
  { officeId, name }: { officeId: string; name: string },
): Promise<void> {
  await insertLog(tx, officeId, name)
}

/**
 * Writes an event into the office's log as a part of the transaction.
 *
 * Takes the transaction in the office's scope; gives the place, which is final once the
 * transaction commits. Throws `NotFound` when the office has no log. Other transactions that
 * write into the same log wait from here until commit: call it last.
 */
export async function appendEntry(tx: Tx, event: Event): Promise<Place> {
  const { officeId, matterId } = event
  const parts = saltParts(event.parts)
  const pieces = cutEntry(event, parts)
  const index = await insertEntry(tx, { officeId, matterId, pieces, parts: JSON.stringify(parts) })
  return { officeId, index }
}
