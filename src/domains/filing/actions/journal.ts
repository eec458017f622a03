import { addDays, type Day, dayOf, startOfDay } from '../../../foundation/dates/index.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import {
  type Doer,
  type JournalLine,
  listJournal,
  listStaff,
  type Staff,
} from '../../records/index.ts'

/** What of the journal is read: one day, or a whole year from after a number on. */
export type JournalWish = { day: Day | null; year: number; after: number }

/** Lines of the journal in the order of their numbers. */
export type JournalPage = Staff & {
  lines: JournalLine[]
  /** After which number the next page begins; null on the last one. */
  next: number | null
}

/** Reads a part of the filing journal of the office; `limit` lines at most. */
export function readJournal(
  sql: Sql,
  doer: Doer,
  wish: JournalWish,
  limit: number,
): Promise<JournalPage> {
  const range = { ...rangeOf(wish), year: wish.year, after: wish.after }
  return within(sql, { officeId: doer.officeId }, async tx => {
    const [found, staff] = await Promise.all([
      listJournal(tx, doer.officeId, range, limit + 1),
      listStaff(tx, dayOf(doer.at)),
    ])
    const lines = found.slice(0, limit)
    const last = found.length > limit ? lines.at(-1) : undefined
    return { lines, next: last?.serial ?? null, ...staff }
  })
}

function rangeOf({ day, year }: JournalWish): { from: Date; until: Date } {
  if (day) return { from: startOfDay(day), until: startOfDay(addDays(day, 1)) }
  return { from: startOfDay(`${year}-01-01`), until: startOfDay(`${year + 1}-01-01`) }
}
