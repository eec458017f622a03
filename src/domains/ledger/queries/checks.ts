import { type Db, maybe, one, type Sql, type Tx } from '../../../platform/db/index.ts'
import type { EntryRow, HeadState, MatterRow, SignedRow } from '../rules/checking.ts'

/** Rows read at a time: little memory, and other requests get their turn in between. */
const pageLength = 500

/** Reads in one unmoving picture of the database while the intake goes on. */
export async function inOnePicture<Result>(
  sql: Sql,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const result = await sql.begin('isolation level repeatable read read only', work)
  return result as Result
}

/** All entries of a log with what they hide, in their order. */
export async function* scanEntries(db: Db, officeId: string): AsyncGenerator<EntryRow> {
  let after = -1
  while (true) {
    const rows: EntryRow[] = await db<EntryRow[]>`
      select index, entry, leaf_hash as "leafHash", matter_id as "matterId", parts
      from ledger.entries left join ledger.salts using (office_id, index)
      where office_id = ${officeId} and index > ${after} order by index limit ${pageLength}`
    yield* rows
    if (rows.length < pageLength) return
    after = rows.at(-1)!.index
  }
}

/** All signed heads of a log, the smallest first. */
export async function* scanCheckpoints(db: Db, officeId: string): AsyncGenerator<SignedRow> {
  let after = 0
  while (true) {
    const rows: SignedRow[] = await db<SignedRow[]>`
      select size, previous_size as "previousSize", root, note from ledger.checkpoints
      where office_id = ${officeId} and size > ${after} order by size limit ${pageLength}`
    yield* rows
    if (rows.length < pageLength) return
    after = rows.at(-1)!.size
  }
}

/** The stored roots of complete subtrees of a log by `level/index`; one for 255 entries. */
export async function readSubtrees(db: Db, officeId: string): Promise<Map<string, Buffer>> {
  const rows = await db<{ key: string; hash: Buffer }[]>`
    select level || '/' || index as key, hash from ledger.subtrees
    where office_id = ${officeId} limit 10000000`
  return new Map(rows.map(({ key, hash }) => [key, hash]))
}

/** The last hash of each matter of a log. */
export async function* scanMatters(db: Db, officeId: string): AsyncGenerator<MatterRow> {
  let after: string | null = null
  while (true) {
    const further = after === null ? db`` : db`and matter_id > ${after}`
    const rows: MatterRow[] = await db<MatterRow[]>`
      select matter_id as id, last_hash as hash from ledger.matters
      where office_id = ${officeId} ${further} order by matter_id limit ${pageLength}`
    yield* rows
    if (rows.length < pageLength) return
    after = rows.at(-1)!.id
  }
}

/** Salts that belong to no entry; their first index, or null. */
export async function findStraySalts(db: Db, officeId: string): Promise<number | null> {
  const rows = await db<{ index: number }[]>`
    select index from ledger.salts salt
    where office_id = ${officeId} and not exists (
      select from ledger.entries entry
      where entry.office_id = salt.office_id and entry.index = salt.index
    )
    order by index limit 1`
  return maybe(rows)?.index ?? null
}

/** What a log says of itself: its size, and its last signed head. */
export async function readHead(db: Db, officeId: string): Promise<HeadState> {
  const rows = await db<HeadState[]>`
    select log.size, head.origin, head.size as "headSize", head.root
    from ledger.logs log join ledger.heads head using (office_id)
    where office_id = ${officeId}`
  return one(rows)
}
