import { readDay } from '../../../foundation/czech/index.ts'
import { addMonths, type Day } from '../../../foundation/dates/index.ts'
import type { FieldRefusal } from './fields.ts'

/** A day as people write it, in figures or with the month in words; null when it is none. */
export function dayFrom(typed: string): Day | null {
  return readDay(typed)
}

/** Nobody who writes to an office was born more than 125 years ago. */
const oldestMonths = 125 * 12

/** A younger child writes to an office through a parent; the operator's rule for accounts. */
const ownAccountMonths = 15 * 12

/** A birth date of who may have an account: a day that exists, neither too near nor too far. */
export function birthDateRefusal(typed: string, today: Day): FieldRefusal | null {
  if (typed === '') return 'empty'
  const day = dayFrom(typed)
  if (!day) return 'not-date'
  if (day > today) return 'in-future'
  if (addMonths(day, ownAccountMonths) > today) return 'too-young'
  return addMonths(day, oldestMonths) < today ? 'too-old' : null
}
