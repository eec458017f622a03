import type { Db } from '../../../platform/db/index.ts'
import type { Case, Channel } from '../rules/case.ts'

/** One line of the filing journal (§ 10 odst. 1 a 2 vyhl. č. 259/2012 Sb.). */
export type JournalLine = {
  documentId: string
  caseId: string
  year: number
  serial: number
  recordMark: string
  direction: 'in' | 'out'
  channel: Channel
  at: Date
  /** When it came, if it was written down later. */
  cameAt: Date | null
  author: string
  senderReference: string | null
  subject: string
  /** The name of the form that a paper is. */
  formTitle: string | null
  files: number
  caseMark: string
  unitId: string | null
  officerId: string | null
  state: Case['state']
  addressee: string | null
  dispatchedAt: Date | null
}

/**
 * Lines of the journal between two moments in the order of numbers, from after a number on.
 *
 * Takes at most how many; a page ends where the next one's `after` begins.
 */
export function listJournal(
  db: Db,
  officeId: string,
  range: { from: Date; until: Date; year: number; after: number },
  limit: number,
): Promise<JournalLine[]> {
  return db<JournalLine[]>`
    select d.id as "documentId", d.case_id as "caseId", d.year, d.serial,
      d.record_mark as "recordMark", d.direction, d.channel, d.at, d.came_at as "cameAt", d.author,
      d.sender_reference as "senderReference", d.subject,
      d.form ->> 'title' as "formTitle",
      (select coalesce(max(p.position) + 1, 0) from records.components p
        where p.office_id = d.office_id and p.document_id = d.id) as files,
      c.record_mark as "caseMark", c.unit_id as "unitId", c.officer_id as "officerId", c.state,
      t.addressee, t.dispatched_at as "dispatchedAt"
    from records.documents d
    join records.cases c on c.office_id = d.office_id and c.id = d.case_id
    left join records.parcels t on t.office_id = d.office_id and t.document_id = d.id
    where d.office_id = ${officeId} and d.year = ${range.year} and d.serial > ${range.after}
      and d.at >= ${range.from} and d.at < ${range.until}
    order by d.serial limit ${limit}`
}
