import { type Db, maybe, one, type Tx } from '../../../platform/db/index.ts'

/** How the upkeep of the log fares. */
export type UpkeepRow = {
  stampingFailsSince: Date | null
  stampingError: string | null
  checkedAt: Date | null
  checkProblem: string | null
  custodyCheckedAt: Date | null
  custodyProblem: string | null
  /** Logs whose entries do not continue what was signed. */
  broken: string[]
}

/** Whether this process may do the upkeep now; the lock lasts until commit. */
export async function claimUpkeep(tx: Tx, work: string): Promise<boolean> {
  const rows = await tx<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${`ledger ${work}`}, 20)) as mine`
  return one(rows).mine
}

/** What is known of stamping, of the last check and of broken logs. */
export async function readUpkeep(db: Db): Promise<UpkeepRow> {
  const rows = await db<UpkeepRow[]>`
    select stamping_fails_since as "stampingFailsSince", stamping_error as "stampingError",
      checked_at as "checkedAt", check_problem as "checkProblem",
      custody_checked_at as "custodyCheckedAt", custody_problem as "custodyProblem",
      array(
        select log.name from ledger.heads head join ledger.logs log using (office_id)
        where head.broken_at is not null limit 100
      ) as broken
    from ledger.upkeep`
  return one(rows)
}

/** The largest stamped size of the installation's log, 0 when none. */
export async function readStampedSize(db: Db): Promise<number> {
  const rows = await db<{ size: number }[]>`
    select size from ledger.stamps order by size desc limit 1`
  return maybe(rows)?.size ?? 0
}

/** Keeps a stamp; stamping works again. */
export async function insertStamp(tx: Tx, size: number, token: Buffer, at: Date): Promise<void> {
  await tx`
    insert into ledger.stamps (size, token, stamped_at) values (${size}, ${token}, ${at})`
  await tx`update ledger.upkeep set stamping_fails_since = null, stamping_error = null`
}

/** Remembers since when stamping fails, and why. */
export async function markStampingFailed(tx: Tx, error: string, at: Date): Promise<void> {
  await tx`
    update ledger.upkeep
    set stamping_fails_since = coalesce(stamping_fails_since, ${at}), stamping_error = ${error}`
}

/** An installation without an authority has no stamps that could fail. */
export async function forgetStamping(db: Db): Promise<void> {
  await db`
    update ledger.upkeep set stamping_fails_since = null, stamping_error = null
    where stamping_fails_since is not null`
}

/** Remembers the daily check and what it found. */
export async function markChecked(tx: Tx, problem: string | null, at: Date): Promise<void> {
  await tx`update ledger.upkeep set checked_at = ${at}, check_problem = ${problem}`
}

/** All stamps, the oldest first. */
export async function listStamps(db: Db): Promise<{ size: number; token: Buffer }[]> {
  return db<{ size: number; token: Buffer }[]>`
    select size, token from ledger.stamps order by size limit 1000000`
}
