import type { Day } from '../../../foundation/dates/index.ts'
import { type Db, one } from '../../../platform/db/index.ts'
import type { Case } from '../rules/case.ts'
import type { TallyLevel } from './tallies.ts'

/** Open cases of an office, a unit or an officer; a period that stands still is not late. */
export type Counts = {
  open: number
  late: number
  today: number
  soon: number
  waiting: number
  toTakeOver: number
}

/** Whose cases are counted, as the tallies name them. */
export type Owner = { level: TallyLevel; ownerId: string }

/** A case in which something came. */
export type News = Pick<Case, 'id' | 'recordMark' | 'subject'>

/** What stands beside a list. */
export type Beside = {
  counts: (Counts & { level: TallyLevel })[]
  /** The officer's own cases in which something came that they have not seen; twenty of them. */
  news: News[]
  /** How many letters wait for the post; kept, not counted. */
  post: number
}

export type BesideQuery = {
  officeId: string
  officerId: string
  owners: readonly Owner[]
  today: Day
  /** The last of the days that come soon. */
  soonUntil: Day
}

/**
 * Reads what stands beside a list in one statement: each statement of its own would cost more
 * than what it reads. Each owner's tallies are read along their key, few rows of many.
 */
export async function readBeside(db: Db, query: BesideQuery): Promise<Beside> {
  const { officeId, owners } = query
  const counts = owners.length > 0 ? countsOf(db, query) : db`'[]'::json`
  return one(
    await db<Beside[]>`
      select (${counts}) as counts, (${newsOf(db, query)}) as news,
        coalesce((select waiting from records.post where office_id = ${officeId}), 0) as post`,
  )
}

function countsOf(db: Db, { officeId, owners, today, soonUntil }: BesideQuery) {
  // A list of parameters and not an array of them: how long an array is PostgreSQL learns only
  // with its value, and would plan the statement anew each time.
  const whose = owners
    .map(({ level, ownerId }) => db`(${level}, ${ownerId}::uuid)`)
    .reduce((all, owner) => db`${all}, ${owner}`)
  return db`
    select coalesce(json_agg(json_build_object('level', whose.level,
      'open', sums.opened, 'late', sums.late, 'today', sums.today, 'soon', sums.soon,
      'waiting', sums.waiting, 'toTakeOver', sums.assigned)), '[]')
    from (values ${whose}) as whose (level, owner_id)
    cross join lateral (
      select coalesce(sum(t.cases), 0) as opened,
        coalesce(sum(t.cases) filter (
          where t.is_running and t.due_order < ${today}::date), 0) as late,
        coalesce(sum(t.cases) filter (
          where t.is_running and t.due_order = ${today}::date), 0) as today,
        coalesce(sum(t.cases) filter (where t.is_running
          and t.due_order between ${today}::date and ${soonUntil}::date), 0) as soon,
        coalesce(sum(t.cases) filter (where t.state = 'waiting'), 0) as waiting,
        coalesce(sum(t.cases) filter (where t.state = 'assigned'), 0) as assigned
      from records.tallies t
      where t.office_id = ${officeId} and t.level = whose.level and t.owner_id = whose.owner_id
    ) sums`
}

function newsOf(db: Db, { officeId, officerId }: BesideQuery) {
  return db`
    select coalesce(json_agg(fresh), '[]') from (
      select c.id, c.record_mark as "recordMark", c.subject from records.cases c
      where c.office_id = ${officeId} and c.officer_id = ${officerId} and c.has_news
      order by c.id limit 20
    ) fresh`
}
