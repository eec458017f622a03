import { type Day, isDay } from '../dates/index.ts'

/** Until the end of 1953 birth numbers had nine digits and no check. */
const lastYearOfNine = 53

/**
 * What is added to the month: 50 for women, since 2004 also 20 more when a day's numbers ran out
 * (§ 13 odst. 3 až 5 zák. č. 133/2000 Sb.).
 */
const monthShifts = [0, 20, 50, 70]

/** A birth number as it is kept: digits without the stroke and spaces. */
export function normalBirthNumber(text: string): string {
  return text.replace(/[\s/]/g, '')
}

/**
 * Whether a text is a birth number (rodné číslo): its day exists, and ten digits divide by eleven
 * (§ 13 odst. 4 zák. č. 133/2000 Sb.). Nine digits are of people born before 1954.
 */
export function isBirthNumber(text: string): boolean {
  const digits = normalBirthNumber(text)
  return /^\d{9,10}$/.test(digits) && birthDateOf(digits) !== '' && checks(digits)
}

/** The day of birth that a birth number tells; empty when there is no such day. */
export function birthDateOf(text: string): Day | '' {
  const digits = normalBirthNumber(text)
  const [year, shifted, day] = [0, 2, 4].map(at => Number(digits.slice(at, at + 2)))
  const century = digits.length === 9 || year! > lastYearOfNine ? '19' : '20'
  if (digits.length === 9 && year! > lastYearOfNine) return ''
  const months = monthShifts.map(shift => shifted! - shift)
  const month = months.find(one => one >= 1 && one <= 12)
  const found = `${century}${digits.slice(0, 2)}-${twoDigits(month ?? 0)}-${twoDigits(day!)}`
  return isDay(found) ? found : ''
}

/** A birth number as documents write it: `860412/1234`. */
export function formatBirthNumber(digits: string): string {
  return digits.replace(/^(\d{6})(\d{3,4})$/, '$1/$2')
}

/**
 * Until 1985 a remainder of ten was written as zero. The law of 2000 lets those numbers live, so
 * they are taken from people of those years.
 */
function checks(digits: string): boolean {
  if (digits.length === 9) return true
  if (Number(digits) % 11 === 0) return true
  const old = Number(digits.slice(0, 2)) > lastYearOfNine && Number(digits.slice(0, 2)) < 86
  return old && digits.endsWith('0') && Number(digits.slice(0, 9)) % 11 === 10
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
