import type { Tx } from '../../../platform/db/index.ts'
import { insertEntry, insertNextEntry, type NewEntry, takePlace } from '../queries/entries.ts'
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

/** A place that is held for an entry until the transaction ends. */
export type HeldPlace = Place & { log: string }

/**
 * Holds the next place in an office's log; whoever holds one fills it in the same transaction.
 *
 * Throws `NotFound` when the office has no log. Other transactions that write into the same log
 * wait from here until commit.
 */
export async function holdPlace(tx: Tx, officeId: string): Promise<HeldPlace> {
  const { index, name } = await takePlace(tx, officeId)
  return { officeId, index, log: name }
}

/** Fills a held place with its event, in one statement. */
export async function fillPlace(
  tx: Tx,
  { officeId, index, log }: HeldPlace,
  event: Omit<Event, 'officeId'>,
): Promise<void> {
  await insertEntry(tx, entryOf({ ...event, officeId }), { index, name: log })
}

/**
 * Writes an event into the office's log as a part of the transaction.
 *
 * Takes the transaction in the office's scope; gives the place, which is final once the
 * transaction commits. Refuses and waits as `holdPlace` does: call it last.
 */
export async function appendEntry(tx: Tx, event: Event): Promise<Place> {
  return { officeId: event.officeId, index: await insertNextEntry(tx, entryOf(event)) }
}

function entryOf(event: Event): NewEntry {
  const { officeId, matterId } = event
  const parts = saltParts(event.parts)
  return { officeId, matterId, pieces: cutEntry(event, parts), parts: JSON.stringify(parts) }
}
