import { type Db, maybe } from '../../../platform/db/index.ts'
import type { Parcel } from './parcels.ts'

/** A letter that waits for the post, with the case in which it was written. */
export type Waiting = Pick<Parcel, 'documentId' | 'caseId' | 'addressee' | 'address' | 'madeAt'> & {
  recordMark: string
  subject: string
  author: string
  email: string | null
}

/** The letters of an office that wait for the post, the oldest first. */
export function listWaiting(db: Db, officeId: string, limit: number): Promise<Waiting[]> {
  return db<Waiting[]>`
    select t.document_id as "documentId", t.case_id as "caseId", t.addressee, t.address,
      t.made_at as "madeAt", d.record_mark as "recordMark", d.subject, d.author,
      c.sender_email as email
    from records.parcels t
    join records.documents d on d.office_id = t.office_id and d.id = t.document_id
    join records.cases c on c.office_id = t.office_id and c.id = t.case_id
    where t.office_id = ${officeId} and t.state = 'nevypraveno'
    order by t.made_at, t.document_id limit ${limit}`
}

/** How many letters of an office wait for the post; kept, not counted. */
export async function countWaiting(db: Db, officeId: string): Promise<number> {
  const row = maybe(
    await db<{ waiting: number }[]>`
      select waiting from records.post where office_id = ${officeId}`,
  )
  return row?.waiting ?? 0
}
