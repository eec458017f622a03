import { addMonths, type Day, isDay } from '../../../foundation/dates/index.ts'
import type { FieldRefusal } from './fields.ts'

/** A day as people write it: `12. 4. 1986`, `12/4/1986` or `1986-04-12`; null when it is none. */
export function dayFrom(typed: string): Day | null {
  const czech = /^(\d{1,2})\s*[./\s]\s*(\d{1,2})\s*[./\s]\s*(\d{4})$/.exec(typed)
  const [, date, month, year] = czech ?? []
  const day = czech ? `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : typed
  return isDay(day) ? day : null
}

/** Nobody who writes to an office was born more than 125 years ago. */
const oldestMonths = 125 * 12

/** A birth date: a day that exists, not after today and not impossibly long ago. */
export function birthDateRefusal(typed: string, today: Day): FieldRefusal | null {
  if (typed === '') return 'empty'
  const day = dayFrom(typed)
  if (!day) return 'not-date'
  if (day > today) return 'in-future'
  return addMonths(day, oldestMonths) < today ? 'too-old' : null
}
