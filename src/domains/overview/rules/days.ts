import { addDays, addMonths, type Day, daysBetween } from '../../../foundation/dates/index.ts'

/** What of a case is counted. */
export type Counted = { receivedOn: Day | null; closedOn: Day | null; late: boolean }

/** What is added to the counts of a day. */
export type DayChange = {
  day: Day
  received: number
  open: number
  closed: number
  closedLate: number
}

/**
 * What the counts of which days change by when a case is counted anew.
 *
 * Takes what was counted of it and what is true now; gives the days in order, so that two
 * transactions never lock them crosswise. Nothing when nothing changed.
 */
export function dayChanges(before: Counted, now: Counted): DayChange[] {
  const days = new Map<Day, DayChange>()
  const add = (change: DayChange, sign: 1 | -1) => {
    const sum = days.get(change.day) ?? emptyDay(change.day)
    days.set(change.day, {
      day: change.day,
      received: sum.received + sign * change.received,
      open: sum.open + sign * change.open,
      closed: sum.closed + sign * change.closed,
      closedLate: sum.closedLate + sign * change.closedLate,
    })
  }
  for (const change of sharesOf(now)) add(change, 1)
  for (const change of sharesOf(before)) add(change, -1)
  return [...days.values()].filter(isChange).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** How old open cases are; the borders are those of the law's usual periods (15, 30, 60 days). */
const ages = [7, 15, 30, 60, null] as const

/** So many open cases are at most so many days old, and older than the age before. */
export type AgeCount = { from: number; to: (typeof ages)[number]; cases: number }

/** Open cases by the days since they came; takes how many of each day are open still. */
export function ageCounts(openDays: readonly { day: Day; open: number }[], today: Day): AgeCount[] {
  return ages.map((to, place) => {
    const from = place === 0 ? 0 : ages[place - 1]! + 1
    const cases = openDays
      .filter(({ day }) => {
        const age = Math.max(0, daysBetween(day, today))
        return age >= from && (to === null || age <= to)
      })
      .reduce((sum, { open }) => sum + open, 0)
    return { from, to, cases }
  })
}

/** One month of the trend; `month` is its first day. */
export type MonthCount = { month: Day; received: number; closed: number; closedLate: number }

const trendMonths = 12

/** The first day of the trend: twelve months with this one. */
export function trendStart(today: Day): Day {
  return addMonths(firstOfMonth(today), 1 - trendMonths)
}

/** Twelve months, those without any case too. */
export function fullTrend(counted: readonly MonthCount[], today: Day): MonthCount[] {
  const start = trendStart(today)
  return Array.from({ length: trendMonths }, (_, place) => {
    const month = addMonths(start, place)
    const found = counted.find(count => count.month === month)
    return found ?? { month, received: 0, closed: 0, closedLate: 0 }
  })
}

function firstOfMonth(day: Day): Day {
  return addDays(day, 1 - Number(day.slice(8)))
}

function sharesOf({ receivedOn, closedOn, late }: Counted): DayChange[] {
  if (receivedOn === null) return []
  const came = { ...emptyDay(receivedOn), received: 1, open: closedOn === null ? 1 : 0 }
  if (closedOn === null) return [came]
  return [came, { ...emptyDay(closedOn), closed: 1, closedLate: late ? 1 : 0 }]
}

function emptyDay(day: Day): DayChange {
  return { day, received: 0, open: 0, closed: 0, closedLate: 0 }
}

function isChange({ received, open, closed, closedLate }: DayChange): boolean {
  return received !== 0 || open !== 0 || closed !== 0 || closedLate !== 0
}
