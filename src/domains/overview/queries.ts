import type { Day } from '../../foundation/dates/index.ts'
import { one, type Tx } from '../../platform/db/index.ts'
import type { Counted, DayChange, MonthCount } from './rules/index.ts'

/** What is counted of a case so far; the row is made when missing and held by the transaction. */
export async function lockMatter(tx: Tx, officeId: string, caseId: string): Promise<Counted> {
  const rows = await tx<Counted[]>`
    insert into overview.matters (office_id, case_id) values (${officeId}, ${caseId})
    on conflict (office_id, case_id) do update set case_id = excluded.case_id
    returning received_on as "receivedOn", closed_on as "closedOn", due_on as "dueOn",
      is_late as late`
  return one(rows)
}

/** Keeps what is counted of a case now. */
export async function writeMatter(
  tx: Tx,
  officeId: string,
  caseId: string,
  now: Counted,
): Promise<void> {
  await tx`
    update overview.matters
    set received_on = ${now.receivedOn}, closed_on = ${now.closedOn}, due_on = ${now.dueOn},
      is_late = ${now.late}
    where office_id = ${officeId} and case_id = ${caseId}`
}

/** Adds to the counts of one day. */
export async function addToDay(tx: Tx, officeId: string, change: DayChange): Promise<void> {
  const { day, received, open, closed, closedLate, ends, endsOpen, endsLate } = change
  await tx`
    insert into overview.days as d (office_id, day, received, open, closed, closed_late,
      ends, ends_open, ends_late)
    values (${officeId}, ${day}, ${received}, ${open}, ${closed}, ${closedLate},
      ${ends}, ${endsOpen}, ${endsLate})
    on conflict (office_id, day) do update set
      received = d.received + excluded.received,
      open = d.open + excluded.open,
      closed = d.closed + excluded.closed,
      closed_late = d.closed_late + excluded.closed_late,
      ends = d.ends + excluded.ends,
      ends_open = d.ends_open + excluded.ends_open,
      ends_late = d.ends_late + excluded.ends_late`
}

/** The days from which cases are open still, and how many. */
export function listOpenDays(tx: Tx, officeId: string): Promise<{ day: Day; open: number }[]> {
  return tx<{ day: Day; open: number }[]>`
    select day, open from overview.days
    where office_id = ${officeId} and open > 0
    order by day limit 10000`
}

/**
 * The counts of each month from a day on; months without any are absent. Periods count once they
 * are over, which those that end today are not.
 */
export function listMonths(tx: Tx, officeId: string, from: Day, today: Day): Promise<MonthCount[]> {
  return tx<MonthCount[]>`
    select date_trunc('month', day)::date as month, sum(received)::integer as received,
      sum(closed)::integer as closed, sum(closed_late)::integer as "closedLate",
      coalesce(sum(ends) filter (where day < ${today}), 0)::integer as ended,
      coalesce(sum(ends_open + ends_late) filter (where day < ${today}), 0)::integer as missed
    from overview.days
    where office_id = ${officeId} and day >= ${from}
    group by 1 order by 1 limit 100`
}
