import { type Db, maybe, type Tx } from '../../../platform/db/index.ts'
import type { Writer } from '../../publishing/index.ts'

type Name = { ownerId: string; workId: string }

/** One saving of a draft. */
export type Revision = {
  revision: number
  content: unknown
  changedAt: Date
  changedByName: string
}

/** So many savings of one draft can be taken back. */
const mostKept = 100

/** Keeps what a draft was saved as; the oldest savings go. */
export async function insertRevision(
  tx: Tx,
  { ownerId, workId }: Name,
  { revision, content }: { revision: number; content: object },
  writer: Writer,
): Promise<void> {
  await tx`
    insert into forms.revisions
      (office_id, work_id, revision, content, changed_at, changed_by, changed_by_name)
    values (${ownerId}, ${workId}, ${revision}, ${tx.json(content as never)}, ${writer.at},
      ${writer.accountId}, ${writer.name})
    on conflict do nothing`
  await tx`
    delete from forms.revisions
    where office_id = ${ownerId} and work_id = ${workId} and revision <= ${revision - mostKept}`
}

/** What the draft was at a revision (its moves to and from "proposed" change nothing); or null. */
export async function findRevision(
  db: Db,
  { ownerId, workId }: Name,
  revision: number,
): Promise<Revision | null> {
  return maybe(
    await db<Revision[]>`
      select revision, content, changed_at as "changedAt", changed_by_name as "changedByName"
      from forms.revisions
      where office_id = ${ownerId} and work_id = ${workId} and revision <= ${revision}
      order by revision desc limit 1`,
  )
}

/** What the draft was before its last saving; null when it was saved once only. */
export async function findPreviousRevision(
  db: Db,
  { ownerId, workId }: Name,
): Promise<Revision | null> {
  return maybe(
    await db<Revision[]>`
      select revision, content, changed_at as "changedAt", changed_by_name as "changedByName"
      from forms.revisions
      where office_id = ${ownerId} and work_id = ${workId}
      order by revision desc offset 1 limit 1`,
  )
}

/** The savings of a draft, the newest first. */
export async function listRevisions(db: Db, { ownerId, workId }: Name): Promise<Revision[]> {
  return db<Revision[]>`
    select revision, content, changed_at as "changedAt", changed_by_name as "changedByName"
    from forms.revisions
    where office_id = ${ownerId} and work_id = ${workId}
    order by revision desc limit ${mostKept}`
}

/** Forgets the savings of a draft that is no more. */
export async function deleteRevisions(tx: Tx, { ownerId, workId }: Name): Promise<void> {
  await tx`
    delete from forms.revisions where office_id = ${ownerId} and work_id = ${workId}`
}
