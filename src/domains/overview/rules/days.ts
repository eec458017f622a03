import { addDays, addMonths, type Day, daysBetween } from '../../../foundation/dates/index.ts'

/** What of a case is counted. */
export type Counted = {
  receivedOn: Day | null
  closedOn: Day | null
  /** The last day of its period; null when it has none. */
  dueOn: Day | null
  late: boolean
}

/** What is added to the counts of a day. */
export type DayChange = {
  day: Day
  received: number
  open: number
  closed: number
  closedLate: number
  /** Periods that end on the day, of cases still open, and of cases closed after it. */
  ends: number
  endsOpen: number
  endsLate: number
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
    const added = { ...sum }
    for (const name of counts) added[name] += sign * change[name]
    days.set(change.day, added)
  }
  for (const change of sharesOf(now)) add(change, 1)
  for (const change of sharesOf(before)) add(change, -1)
  return [...days.values()].filter(isChange).sort((a, b) => (a.day < b.day ? -1 : 1))
}

const counts = ['received', 'open', 'closed', 'closedLate', 'ends', 'endsOpen', 'endsLate'] as const

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
export type MonthCount = {
  month: Day
  received: number
  closed: number
  closedLate: number
  /** Periods that ended in the month, and those of them that were not kept, open cases too. */
  ended: number
  missed: number
}

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
    return found ?? { month, received: 0, closed: 0, closedLate: 0, ended: 0, missed: 0 }
  })
}

function firstOfMonth(day: Day): Day {
  return addDays(day, 1 - Number(day.slice(8)))
}

function sharesOf({ receivedOn, closedOn, dueOn, late }: Counted): DayChange[] {
  if (receivedOn === null) return []
  const isOpen = closedOn === null
  const came = { ...emptyDay(receivedOn), received: 1, open: isOpen ? 1 : 0 }
  const due = dueOn === null ? [] : [endOf(dueOn, isOpen, late)]
  if (closedOn === null) return [came, ...due]
  return [came, ...due, { ...emptyDay(closedOn), closed: 1, closedLate: late ? 1 : 0 }]
}

function endOf(dueOn: Day, isOpen: boolean, late: boolean): DayChange {
  const endsLate = !isOpen && late ? 1 : 0
  return { ...emptyDay(dueOn), ends: 1, endsOpen: isOpen ? 1 : 0, endsLate }
}

function emptyDay(day: Day): DayChange {
  const none = { received: 0, open: 0, closed: 0, closedLate: 0 }
  return { day, ...none, ends: 0, endsOpen: 0, endsLate: 0 }
}

function isChange(change: DayChange): boolean {
  return counts.some(name => change[name] !== 0)
}
