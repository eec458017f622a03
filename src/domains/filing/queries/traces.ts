import type { Db } from '../../../platform/db/index.ts'

/** A letter that looks like one that came earlier. */
export type Repeat = { caseId: string; earlierId: string; earlierMark: string }

/**
 * Which of several cases look like an earlier one of the last ninety days; a later request about
 * the same is a new one. Gives the nearest earlier case of each.
 */
export function listRepeats(db: Db, officeId: string, caseIds: readonly string[]) {
  return db<Repeat[]>`
    select distinct on (mine.case_id) mine.case_id as "caseId",
      earlier.case_id as "earlierId", earlier.record_mark as "earlierMark"
    from filing.traces mine
    join filing.deliveries me on me.office_id = ${officeId}
      and me.case_id = mine.case_id and me.document_id = mine.document_id
    join filing.traces other on other.office_id = ${officeId}
      and other.trace = mine.trace and other.case_id <> mine.case_id
    join filing.deliveries earlier on earlier.office_id = ${officeId}
      and earlier.case_id = other.case_id and earlier.document_id = other.document_id
    where mine.office_id = ${officeId} and mine.case_id = any(${caseIds as string[]}::uuid[])
      and (earlier.year, earlier.serial) < (me.year, me.serial)
      and earlier.at > me.at - interval '90 days'
    order by mine.case_id, earlier.year desc, earlier.serial desc limit 200`
}
