import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Case } from '../rules/case.ts'
import { caseColumns } from './cases.ts'

/** Whoever has a case has seen what came; nothing else of it changes, its version neither. */
export async function markSeen(tx: Tx, { officeId, id }: Case): Promise<void> {
  await tx`
    update records.cases set has_news = false where office_id = ${officeId} and id = ${id}`
}

/** The cases that speak of one, or were joined to it, the newest first; the first fifty. */
export function listFollowers(db: Db, officeId: string, id: string): Promise<Case[]> {
  return db<Case[]>`
    select ${caseColumns(db)} from records.cases c
    where c.office_id = ${officeId} and (c.follows_id = ${id} or c.joined_to = ${id})
    order by c.id desc limit 50`
}

/** The marks of several cases. */
export async function listMarks(
  db: Db,
  officeId: string,
  ids: readonly string[],
): Promise<{ id: string; recordMark: string }[]> {
  if (ids.length === 0) return []
  return db<{ id: string; recordMark: string }[]>`
    select id, record_mark as "recordMark" from records.cases
    where office_id = ${officeId} and id = any(${ids as string[]}::uuid[]) limit 200`
}
