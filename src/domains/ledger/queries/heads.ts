import { type Db, maybe, one, type Tx } from '../../../platform/db/index.ts'

/** The last signed head of a log. */
export type HeadRow = {
  name: string
  origin: string | null
  size: number
  root: Buffer | null
}

/** A signed checkpoint as it is kept. */
export type CheckpointRow = { size: number; root: Buffer; note: string; signedAt: Date }

/**
 * The last signed head, locked: nobody else signs this log until commit.
 *
 * Takes how long to wait for the lock in milliseconds; 0 waits as long as it takes.
 */
export async function lockHead(tx: Tx, officeId: string, waitMs: number): Promise<HeadRow> {
  await tx`select set_config('lock_timeout', ${String(Math.ceil(waitMs))}, true)`
  const rows = await tx<HeadRow[]>`
    select log.name, head.origin, head.size, head.root
    from ledger.heads head join ledger.logs log using (office_id)
    where office_id = ${officeId} for update of head`
  return one(rows)
}

/** Keeps a newly signed checkpoint and makes it the head. */
export async function insertCheckpoint(
  tx: Tx,
  officeId: string,
  origin: string,
  { size, root, note, signedAt }: CheckpointRow,
): Promise<void> {
  await tx`
    with kept as (
      insert into ledger.checkpoints (office_id, size, previous_size, root, note, signed_at)
      select office_id, ${size}, head.size, ${root}, ${note}, ${signedAt}
      from ledger.heads head where office_id = ${officeId}
    )
    update ledger.heads
    set origin = ${origin}, size = ${size}, root = ${root}, signed_at = ${signedAt},
      broken_at = null
    where office_id = ${officeId}`
}

/** Marks a log whose entries no longer continue its signed head. */
export async function markBroken(tx: Tx, officeId: string, at: Date): Promise<void> {
  await tx`
    update ledger.heads set broken_at = coalesce(broken_at, ${at}) where office_id = ${officeId}`
}

/** The first checkpoint that covers an entry, so that its receipt is always the same. */
export async function findCheckpointOver(
  db: Db,
  officeId: string,
  index: number,
): Promise<CheckpointRow | null> {
  const rows = await db<CheckpointRow[]>`
    select size, root, note, signed_at as "signedAt" from ledger.checkpoints
    where office_id = ${officeId} and size > ${index} order by size limit 1`
  return maybe(rows)
}

/** The first that a witness saw, too; the first of all when no witness has seen one yet. */
export async function findWitnessedOver(
  db: Db,
  officeId: string,
  index: number,
): Promise<CheckpointRow | null> {
  const rows = await db<CheckpointRow[]>`
    select size, root, note, signed_at as "signedAt" from ledger.checkpoints
    where office_id = ${officeId} and size > coalesce((
      select size - 1 from ledger.cosignatures
      where office_id = ${officeId} and size > ${index} order by size limit 1), ${index}::bigint)
    order by size limit 1`
  return maybe(rows)
}

/** The newest checkpoint of a log; null before the first. */
export async function findLastCheckpoint(db: Db, officeId: string): Promise<CheckpointRow | null> {
  const rows = await db<CheckpointRow[]>`
    select size, root, note, signed_at as "signedAt" from ledger.checkpoints
    where office_id = ${officeId} order by size desc limit 1`
  return maybe(rows)
}
