import { type Db, maybe, one, type Tx } from '../../../platform/db/index.ts'

/** Opens an empty log. */
export async function insertLog(tx: Tx, officeId: string, name: string): Promise<void> {
  await tx`insert into ledger.logs (office_id, name) values (${officeId}, ${name})`
  await tx`insert into ledger.heads (office_id) values (${officeId})`
}

/** Whose log has this name; null when there is none. */
export async function findLogId(db: Db, name: string): Promise<string | null> {
  const rows = await db<{ id: string }[]>`
    select office_id as id from ledger.logs where name = ${name}`
  return maybe(rows)?.id ?? null
}

/** All logs with their names, the installation's last. */
export async function listLogs(db: Db): Promise<{ id: string; name: string }[]> {
  return db<{ id: string; name: string }[]>`
    select office_id as id, name from ledger.logs order by office_id limit 100000`
}

/** The logs that have entries after their last signed head. */
export async function listDueLogs(db: Db): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select office_id as id from ledger.logs log join ledger.heads head using (office_id)
    where log.size > head.size and office_id <> 'ffffffff-ffff-ffff-ffff-ffffffffffff'
    order by head.signed_at nulls first limit 10000`
  return rows.map(row => row.id)
}

/** How many entries a log has; all of them are committed. */
export async function readSize(db: Db, officeId: string): Promise<number> {
  const rows = await db<{ size: number }[]>`
    select size from ledger.logs where office_id = ${officeId}`
  return one(rows).size
}

/** The size of the last signed head, 0 before the first. */
export async function findLastSize(db: Db, officeId: string): Promise<number> {
  const rows = await db<{ size: number }[]>`
    select size from ledger.heads where office_id = ${officeId}`
  return one(rows).size
}

/** The origin under which a log signs; null before its first signature. */
export async function findOrigin(db: Db, officeId: string): Promise<string | null> {
  const rows = await db<{ origin: string | null }[]>`
    select origin from ledger.heads where office_id = ${officeId}`
  return maybe(rows)?.origin ?? null
}
