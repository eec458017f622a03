import type { Db } from '../../../platform/db/index.ts'
import type { VersionRef } from '../../publishing/index.ts'

/** What happened on a page of a version so far; the page '' is the whole form. */
export type PageSum = {
  page: string
  shown: number
  passed: number
  left: number
  faulty: number
  /** How many passed within each span of time. */
  seconds: number[]
}

/** How often an answer was wrong in one way. */
export type FaultSum = { page: string; field: string; code: string; count: number }

/** The sums of a version's pages over all days. */
export async function listPageSums(
  db: Db,
  { ownerId, workId, number }: VersionRef,
): Promise<PageSum[]> {
  return db<PageSum[]>`
    select page, sum(shown)::float8 as shown, sum(passed)::float8 as passed,
      sum("left")::float8 as left, sum(faulty)::float8 as faulty,
      array[sum(seconds[1]), sum(seconds[2]), sum(seconds[3]), sum(seconds[4]), sum(seconds[5]),
        sum(seconds[6]), sum(seconds[7])]::float8[] as seconds
    from forms.steps
    where office_id = ${ownerId} and work_id = ${workId} and number = ${number}
    group by page order by page limit 200`
}

/** The wrong answers of a version over all days, the most frequent first. */
export async function listFaultSums(
  db: Db,
  { ownerId, workId, number }: VersionRef,
): Promise<FaultSum[]> {
  return db<FaultSum[]>`
    select page, field, code, sum(count)::float8 as count
    from forms.faults
    where office_id = ${ownerId} and work_id = ${workId} and number = ${number}
    group by page, field, code
    order by sum(count) desc, page, field, code limit 100`
}
