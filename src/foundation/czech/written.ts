import { isDay } from '../dates/index.ts'
import { foldText } from './text.ts'

/** The longest number that keeps all its digits. */
const mostDigits = 15

/**
 * A number as people write it: `1 234,50`, `1.234,50`, `1234.5`, `500 Kč`, `1 500,- Kč`.
 *
 * A single point before just three digits parts thousands, as Czech and German papers do, unless
 * the number begins with nought. Gives null when it is no number.
 */
export function readNumber(text: string): number | null {
  const tight = tightened(text)
  const plain = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(tight) ? tight.replaceAll('.', '') : tight
  if (!/^-?\d+([.,]\d{1,6})?$/.test(plain)) return null
  if (plain.replace(/\D/g, '').length > mostDigits) return null
  const value = Number(plain.replace(',', '.'))
  return value === 0 ? 0 : value
}

/**
 * Whether nobody can tell what is meant: `1,500` is one and a half in Czech and German, fifteen
 * hundred in English. Asked back wherever three places after the comma cannot be meant.
 */
export function isNumberUnclear(text: string): boolean {
  return /^-?[1-9]\d{0,2},\d{3}$/.test(tightened(text))
}

/** Without spaces, the crowns' name and the dash for no hellers (`500,- Kč`). */
function tightened(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/(,[-–—]{1,2})?(Kč|CZK)?$/i, '')
    .replace(/^[−–]/, '-')
}

/** The folded beginnings of the months' names in Czech, English and German; longer ones first. */
const months: [RegExp, number][] = [
  [/^led|^jan/, 1],
  [/^uno|^feb/, 2],
  [/^bre|^mar/, 3],
  [/^dub|^apr/, 4],
  [/^kve|^may|^mai/, 5],
  [/^cervenc|^cervenec|^jul/, 7],
  [/^cerv|^jun/, 6],
  [/^srp|^aug/, 8],
  [/^zar|^sep/, 9],
  [/^rij|^oct|^okt/, 10],
  [/^lis|^nov/, 11],
  [/^pro|^dec|^dez/, 12],
]

/**
 * A day as people write it: `21. 11. 2026`, `21/11/2026`, `21 11 2026`, `2026-11-21`,
 * `21. listopadu 2026`, `21st November 2026`, `November 21, 2026`.
 *
 * Gives null when there is no such day; a year has four digits, so that nobody guesses.
 */
export function readDay(text: string): string | null {
  const short = text.trim().slice(0, 40)
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(short) ?? []
  if (year) return dayFrom(year, Number(month), Number(day))
  const numbers = /^(\d{1,2})\s*[./\s-]\s*(\d{1,2})\s*[./\s-]\s*(\d{4})$/.exec(short)
  if (numbers) return dayFrom(numbers[3]!, Number(numbers[2]), Number(numbers[1]))
  const [, date, name, inYear] =
    /^(\d{1,2})(?:\.|st|nd|rd|th)?\s*(\p{L}{3,})[.,]?\s*(\d{4})$/u.exec(short) ?? []
  if (name) return namedDay(inYear!, name, date!)
  const [, month1st, date2nd, year3rd] =
    /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(short) ?? []
  return month1st ? namedDay(year3rd!, month1st, date2nd!) : null
}

/** A time of the day as people write it: `9`, `9:30`, `9.30`, `14 h`; null when it is none. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:\s*[:.]\s*(\d{2}))?\s*(?:h|hod|hod\.|uhr)?$/i.exec(text.trim())
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? 0)]
  if (!found || hours > 23 || minutes > 59) return null
  return `${twoDigits(hours)}:${twoDigits(minutes)}`
}

/**
 * What a day that could not be read lacks: its whole year (`15.11.26`, `15.11.`, `15. listopadu`)
 * or its day (`srpen 2026`, `5/2021`, `2021`). Null where something else is wrong.
 */
export function dayLacks(text: string): 'year' | 'day' | null {
  const short = text.trim().slice(0, 40)
  const noDay = /^(?:(\d{1,2})\s*[./\s-]\s*)?\d{4}$/.exec(short)
  if (noDay) return isMonth(Number(noDay[1] ?? 1)) ? 'day' : null
  const parted = /^(\d{1,2})\s*[./\s-]\s*(\d{1,2})(?:\s*[./\s-]\s*(?:\d{2})?)?$/.exec(short)
  // Every day that some year has is in a leap one.
  if (parted) return dayFrom('2000', Number(parted[2]), Number(parted[1])) ? 'year' : null
  const [, date, name, year] =
    /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s*)?(\p{L}{3,})[.,]?\s*(\d{2}|\d{4})?$/u.exec(short) ?? []
  if (!name || monthNamed(name) === null) return null
  if (date) return namedDay('2000', name, date) && year?.length !== 4 ? 'year' : null
  return year?.length === 4 ? 'day' : null
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12
}

function monthNamed(name: string): number | null {
  return months.find(([start]) => start.test(foldText(name)))?.[1] ?? null
}

function namedDay(year: string, name: string, date: string): string | null {
  const month = monthNamed(name)
  return month === null ? null : dayFrom(year, month, Number(date))
}

function dayFrom(year: string, month: number, day: number): string | null {
  const found = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  return isDay(found) ? found : null
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
