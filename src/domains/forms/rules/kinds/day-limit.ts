import { addDays, type Day, isDay } from '../../../../foundation/dates/index.ts'
import type { Field } from '../definition.ts'

/** A limit of a date: a day of the calendar, or so many days from the day of filling in. */
export type DayLimit = { day: Day } | { days: number }

/** What a limit of a date means; null when there is none or it is written wrongly. */
export function dayLimitOf(limit: Field['min']): DayLimit | null {
  const text = String(limit ?? '')
  const [found, count = '0'] = /^today([+-]\d{1,5})?$/.exec(text) ?? []
  if (found) return { days: Number(count) }
  return isDay(text) ? { day: text as Day } : null
}

/** The day that a limit comes to for somebody who fills a form in on a day; null when none. */
export function limitDay(limit: Field['min'], today: Day): Day | null {
  const read = dayLimitOf(limit)
  if (read === null) return null
  return 'day' in read ? read.day : addDays(today, read.days)
}
