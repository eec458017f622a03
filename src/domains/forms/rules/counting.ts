import type { Wrong } from './answers.ts'

/** What happened to one page of a form, as it is added to the sums; `''` is the whole form. */
export type Step = {
  page: string
  shown: number
  passed: number
  left: number
  faulty: number
  /** Which of the spans of time it took to pass; -1 when it was not passed. */
  bucket: number
}

/** Where the spans of time end, in seconds; the last one has no end. */
export const spanEnds = [15, 30, 60, 120, 300, 600] as const

/** The page that stands for the whole form. */
export const wholeForm = ''

const nothing = { shown: 0, passed: 0, left: 0, faulty: 0, bucket: -1 }

/** Somebody came to a page, or began the form. */
export function stepShown(page: string): Step {
  return { ...nothing, page, shown: 1 }
}

/** Somebody got past a page after so many seconds, or sent the form. */
export function stepPassed(page: string, seconds: number): Step {
  const at = spanEnds.findIndex(end => seconds <= end)
  return { ...nothing, page, passed: 1, bucket: at < 0 ? spanEnds.length : at }
}

/** Somebody gave the form up on a page. */
export function stepLeft(page: string): Step {
  return { ...nothing, page, left: 1 }
}

/** Somebody sent a page with something wrong. */
export function stepFaulty(page: string): Step {
  return { ...nothing, page, faulty: 1 }
}

/** Wrong answers once each by field and fault, rows of a group together: no row is anybody's. */
export function faultsOf(wrong: readonly Wrong[]): { field: string; code: string }[] {
  const named = wrong.map(({ field, code }) => ({ field: field.replace(/\.\d+\./g, '.'), code }))
  return [...new Map(named.map(fault => [`${fault.field} ${fault.code}`, fault])).values()]
}
