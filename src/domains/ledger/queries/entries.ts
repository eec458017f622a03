import type { PendingQuery, Row } from 'postgres'
import { type Db, maybe, one, type Tx } from '../../../platform/db/index.ts'

/** The canonical JSON of a new entry, cut where only the database knows what comes. */
export type EntryPieces = { beforeOffice: string; beforePrevious: string; afterPrevious: string }

export type NewEntry = {
  officeId: string
  matterId: string
  pieces: EntryPieces
  /** The salted parts as JSON. */
  parts: string
}

/** The next place of a log, and under which name the log signs. */
export type NextPlace = { index: number; name: string }

/** The next place of an office's log; its row stays locked until commit, so none is left out. */
export async function takePlace(tx: Tx, officeId: string): Promise<NextPlace> {
  return one(
    await tx<NextPlace[]>`
      update ledger.logs set size = size + 1 where office_id = ${officeId}
      returning size - 1 as index, name`,
  )
}

/** Writes an entry at the place that was taken for it, in one statement. */
export async function insertEntry(tx: Tx, entry: NewEntry, place: NextPlace): Promise<void> {
  const { beforeOffice, beforePrevious } = entry.pieces
  const head = beforeOffice + place.name + beforePrevious
  await writeEntry(tx, entry, tx`select ${place.index}::bigint as index, ${head}::text as head`)
}

/** Takes the next place and writes the entry there, in one statement; gives the index. */
export async function insertNextEntry(tx: Tx, entry: NewEntry): Promise<number> {
  const { beforeOffice, beforePrevious } = entry.pieces
  const taking = tx`
    update ledger.logs set size = size + 1 where office_id = ${entry.officeId}
    returning size - 1 as index, ${beforeOffice}::text || name || ${beforePrevious}::text as head`
  return one(await writeEntry(tx, entry, taking)).index
}

/**
 * The last hash of the matter is read and replaced in one step, so two entries never name the same
 * one before them.
 */
function writeEntry(tx: Tx, entry: NewEntry, log: PendingQuery<Row[]>) {
  const { officeId, matterId, parts, pieces } = entry
  return tx<{ index: number }[]>`
    with log as (
      ${log}
    ), matter as (
      insert into ledger.matters as known (office_id, matter_id, last_hash)
      select ${officeId}, ${matterId},
        ledger.leaf_hash(head || 'null' || ${pieces.afterPrevious}::text)
      from log
      on conflict (office_id, matter_id) do update set last_hash = ledger.leaf_hash(
        (select head from log) || '"' || encode(known.last_hash, 'base64') || '"'
        || ${pieces.afterPrevious}::text)
      returning new.last_hash as hash,
        coalesce('"' || encode(old.last_hash, 'base64') || '"', 'null') as previous
    ), entry as (
      insert into ledger.entries (office_id, index, entry, leaf_hash, matter_id)
      select ${officeId}, index, head || previous || ${pieces.afterPrevious}::text, hash,
        ${matterId}
      from log, matter
    )
    insert into ledger.salts (office_id, index, parts)
    select ${officeId}, index, ${parts}::text::jsonb from log returning index`
}

/** Adds an entry of the installation's own log: the signed text of an office's head. */
export async function insertHeadEntry(tx: Tx, logId: string, text: string): Promise<void> {
  await tx`
    with log as (
      update ledger.logs set size = size + 1 where office_id = ${logId}
      returning size - 1 as index
    )
    insert into ledger.entries (office_id, index, entry, leaf_hash)
    select ${logId}, index, ${text}, ledger.leaf_hash(${text}) from log`
}

/** What an entry says and hides; null when there is none, or when it was lawfully forgotten. */
export async function findEntry(
  db: Db,
  officeId: string,
  index: number,
): Promise<{ entry: string; parts: unknown } | null> {
  const rows = await db<{ entry: string; parts: unknown }[]>`
    select entry, parts
    from ledger.entries join ledger.salts using (office_id, index)
    where office_id = ${officeId} and index = ${index}`
  return maybe(rows)
}

/** The entries from one index to before another, as the public sees them. */
export async function listEntries(
  db: Db,
  officeId: string,
  from: number,
  to: number,
): Promise<string[]> {
  const rows = await db<{ entry: string }[]>`
    select entry from ledger.entries
    where office_id = ${officeId} and index >= ${from} and index < ${to}
    order by index`
  return rows.map(row => row.entry)
}
