import { addDays, type Day } from './days.ts'

/** Days of rest with a fixed date, as `MM-DD` (§ 1 a § 2 zák. č. 245/2000 Sb.). */
const fixedHolidays = [
  '01-01', // Den obnovy samostatného českého státu, Nový rok
  '05-01', // Svátek práce
  '05-08', // Den vítězství
  '07-05', // Den slovanských věrozvěstů Cyrila a Metoděje
  '07-06', // Den upálení mistra Jana Husa
  '09-28', // Den české státnosti
  '10-28', // Den vzniku samostatného československého státu
  '11-17', // Den boje za svobodu a demokracii
  '12-24', // Štědrý den
  '12-25', // 1. svátek vánoční
  '12-26', // 2. svátek vánoční
]

/**
 * Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Jones, Butcher).
 *
 * The letters are those of the published table; they have no other names.
 */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return addDays(`${year}-${twoDigits(Math.floor(n / 31))}-01`, n % 31)
}

/** The 13 days of rest of a year, in order; Good Friday and Easter Monday move with Easter. */
export function holidaysOf(year: number): Day[] {
  const easter = easterSunday(year)
  const fixed = fixedHolidays.map(monthAndDay => `${year}-${monthAndDay}`)
  return [...fixed, addDays(easter, -2), addDays(easter, 1)].sort()
}

/** Whether a day is one of the 13 days of rest. */
export function isHoliday(day: Day): boolean {
  return knownHolidays(Number(day.slice(0, 4))).has(day)
}

/** Whether offices work: not a Saturday, not a Sunday, not a day of rest. */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(day)
}

/** The day itself when offices work on it, else the nearest later one that is a working day. */
export function nextWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1))
}

const holidaysByYear = new Map<number, Set<Day>>()

function knownHolidays(year: number): Set<Day> {
  const known = holidaysByYear.get(year)
  if (known) return known
  const made = new Set(holidaysOf(year))
  holidaysByYear.set(year, made)
  return made
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
