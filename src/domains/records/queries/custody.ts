import type { Day } from '../../../foundation/dates/index.ts'
import type { Tx } from '../../../platform/db/index.ts'
import type { Case, CaseState } from '../rules/case.ts'

/** A document as it is kept, with what its case says of its beginning. */
export type KeptDocument = {
  id: string
  caseId: string
  recordMark: string
  at: Date
  cameAt: Date | null
  author: string
  subject: string
  body: string
  logIndex: number | null
  files: { name: string; sha256: string }[]
  /** Null when the case is gone. */
  caseMark: string | null
  caseReceivedAt: Date | null
  caseSender: string | null
  /** What the law counts the period of the case from, and the last day that the case bears. */
  period: {
    state: CaseState
    matterKind: string
    stops: Case['stops']
    extended: boolean
    dueOn: Day | null
  } | null
  personId: string | null
}

/** A page of log entries names so many cases at most; one case has few documents among them. */
const keptLimit = 10_000

/** The documents of some cases that stand in the log from one index to another, both included. */
export function listKept(
  tx: Tx,
  officeId: string,
  caseIds: readonly string[],
  [first, last]: readonly [number, number],
): Promise<KeptDocument[]> {
  return tx<KeptDocument[]>`
    select d.id, d.case_id as "caseId", d.record_mark as "recordMark", d.at,
      d.came_at as "cameAt", d.author, d.subject,
      d.body, d.log_index as "logIndex", c.record_mark as "caseMark",
      c.received_at as "caseReceivedAt", c.sender_name as "caseSender",
      c.person_id as "personId",
      case when c.id is not null then json_build_object('matterKind', c.matter_kind,
        'state', c.state, 'stops', c.stops, 'extended', c.is_extended,
        'dueOn', c.due_on) end as period,
      coalesce((
        select json_agg(json_build_object('name', p.name, 'sha256', p.sha256) order by p.position)
        from records.components p
        where p.office_id = d.office_id and p.document_id = d.id), '[]') as files
    from records.documents d
    left join records.cases c on c.office_id = d.office_id and c.id = d.case_id
    where d.office_id = ${officeId} and d.case_id = any(${caseIds as string[]}::uuid[])
      and d.log_index between ${first} and ${last}
    order by d.log_index limit ${keptLimit}`
}

/** What a document says of its place in the log. */
export type KeptPlace = Pick<KeptDocument, 'id' | 'caseId' | 'recordMark' | 'logIndex'>

/** The next documents of an office after an id, whatever their case. */
export function listKeptPlaces(
  tx: Tx,
  officeId: string,
  after: string,
  limit: number,
): Promise<KeptPlace[]> {
  return tx<KeptPlace[]>`
    select id, case_id as "caseId", record_mark as "recordMark", log_index as "logIndex"
    from records.documents where office_id = ${officeId} and id > ${after}
    order by id limit ${limit}`
}

/** A handover as the log knows it: to whom and why. */
export type KeptHandover = { caseId: string; at: Date; toOfficeName: string; reason: string }

/** What of some cases was handed over to other offices. */
export function listKeptHandovers(
  tx: Tx,
  officeId: string,
  caseIds: readonly string[],
): Promise<KeptHandover[]> {
  return tx<KeptHandover[]>`
    select case_id as "caseId", at, to_office_name as "toOfficeName", reason
    from records.handovers
    where office_id = ${officeId} and case_id = any(${caseIds as string[]}::uuid[])
    order by case_id, at limit ${keptLimit}`
}
