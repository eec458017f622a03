/**
 * Days as offices count them: whole days of the calendar in Prague.
 *
 * A day is text (`2026-11-21`), so days compare by `<` and `===`, and arithmetic never meets the
 * two nights of the year that have 23 and 25 hours.
 */

/** A calendar day in Prague, always `YYYY-MM-DD`. */
export type Day = string

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** The Swedish locale happens to write days as `YYYY-MM-DD`. */
const pragueDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague' })

/** Days begin on full hours, so all moments of an hour have one day; the last one is kept. */
let known = { hour: Number.NaN, day: '' }

/** The day in Prague at a moment; `Invalid Date` throws a RangeError. */
export function dayOf(at: Date): Day {
  const hour = Math.floor(at.getTime() / hourMs)
  if (hour !== known.hour) known = { hour, day: pragueDay.format(at) }
  return known.day
}

/** Whether a text is a day that exists (`2026-02-29` does not). */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayFromNumber(dayNumber(text)) === text
}

/** The first moment of a day. Summer time never changes at midnight, so there is just one. */
export function startOfDay(day: Day): Date {
  const midnightUtc = dayNumber(day) * dayMs
  const summer = new Date(midnightUtc - 2 * hourMs)
  return dayOf(summer) === day ? summer : new Date(midnightUtc - hourMs)
}

/** The last millisecond of a day: what comes then is still in time. */
export function endOfDay(day: Day): Date {
  return new Date(startOfDay(addDays(day, 1)).getTime() - 1)
}

/** The day so many calendar days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count)
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * The same-named day so many months later, or the month's last day when it has no such day
 * (§ 40 odst. 1 písm. b) zák. č. 500/2004 Sb.).
 */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day)
  const lastDate = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return dayFromNumber(Date.UTC(year, month - 1 + count, Math.min(date, lastDate)) / dayMs)
}

function dayNumber(day: Day): number {
  const [year, month, date] = partsOf(day)
  return Date.UTC(year, month - 1, date) / dayMs
}

function dayFromNumber(number: number): Day {
  const at = new Date(number * dayMs)
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10)
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
