import type { Db, Tx } from '../../../platform/db/index.ts'
import { installationId } from '../rules/origins.ts'

/** An entry with what it hides, as custody reads it. */
export type LoggedRow = { index: number; entry: string; matterId: string | null; parts: unknown }

/** The logs of offices. */
export function listOfficeLogs(db: Db): Promise<{ id: string; name: string }[]> {
  return db<{ id: string; name: string }[]>`
    select office_id as id, name from ledger.logs
    where office_id <> ${installationId} order by office_id limit 100000`
}

/** The next entries of a log after an index. */
export function listLoggedAfter(
  tx: Tx,
  officeId: string,
  after: number,
  limit: number,
): Promise<LoggedRow[]> {
  return tx<LoggedRow[]>`
    select index, entry, matter_id as "matterId", parts
    from ledger.entries left join ledger.salts using (office_id, index)
    where office_id = ${officeId} and index > ${after} order by index limit ${limit}`
}

/** The entries of a log with these indexes; those that are not there are left out. */
export function listLoggedAt(
  tx: Tx,
  officeId: string,
  indexes: readonly number[],
): Promise<LoggedRow[]> {
  return tx<LoggedRow[]>`
    select index, entry, matter_id as "matterId", null as parts from ledger.entries
    where office_id = ${officeId} and index = any(${indexes as number[]}::bigint[])
    order by index limit ${indexes.length}`
}

/** Remembers when custody was looked over and what was found. */
export async function markCustody(tx: Tx, problem: string | null, at: Date): Promise<void> {
  await tx`update ledger.upkeep set custody_checked_at = ${at}, custody_problem = ${problem}`
}
