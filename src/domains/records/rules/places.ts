import { type Day, isDay } from '../../../foundation/dates/index.ts'
import { isId } from '../../../foundation/ids.ts'
import type { Case, ListedCase } from './case.ts'
import { isOpen } from './deeds.ts'

/** By what a list is sorted. */
export type Sort = 'due' | 'received' | 'number'

/** Where a page of a list begins: the value it is sorted by, and the id. */
export type PlaceInList = { value: string; id: string }

/** Where a page ends, as the address names it. */
export function placeOf(sort: Sort, last: ListedCase): string {
  const value = sort === 'due' ? dueOrderOf(last) : last.receivedAt.toISOString()
  return `${value}~${last.id}`
}

/** The same for a search, in which closed cases come after all days. */
export function placeFound(sort: Sort, last: ListedCase): string {
  return sort === 'due' && !isOpen(last.state) ? `${afterAll}~${last.id}` : placeOf(sort, last)
}

/** The database's name of what comes after all days. */
const afterAll = 'infinity'

/** The place in a list that an address names; null when it names none. */
export function placeFrom(text: string): PlaceInList | null {
  const [value = '', id = ''] = text.split('~')
  const isValue = value === afterAll || isDay(value) || isMoment(value)
  return isId(id) && isValue ? { value, id } : null
}

/** The document after whose number a page begins, as the address names it: `100-2026`. */
export function documentPlaceFrom(text: string): { year: number; serial: number } | null {
  const found = /^(\d{1,9})-(\d{4})$/.exec(text)
  return found ? { serial: Number(found[1]), year: Number(found[2]) } : null
}

/** A moment in our own spelling, which the database reads as well. */
function isMoment(text: string): boolean {
  const isSpelled = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)
  return isSpelled && !Number.isNaN(Date.parse(text))
}

/** The day by which something is to happen, as the list is sorted. */
function dueOrderOf({ dueOn, waitingUntil }: Pick<Case, 'dueOn' | 'waitingUntil'>): Day {
  return dueOn ?? waitingUntil ?? '9999-12-31'
}
