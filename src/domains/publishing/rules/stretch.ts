import { addDays, type Day, dayOf, startOfDay } from '../../../foundation/dates/index.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import type { Stretch } from './work.ts'

/** From which day to which (including it); from now, and without an end, where none is said. */
export type Days = { from: Day | null; to: Day | null }

export type DaysRefusal = 'day-past' | 'ends-before-it-begins'

/**
 * The moments between which a version is offered: from midnight in Prague, today from now on.
 *
 * Refused when the first day is over (nothing was offered before it was published), and when it
 * would end before it begins.
 */
export function stretchOf({ from, to }: Days, at: Date): Outcome<Stretch, DaysRefusal> {
  const today = dayOf(at)
  if (from !== null && from < today) return refuse('day-past')
  const stretch = {
    from: from === null || from === today ? at : startOfDay(from),
    to: to === null ? null : startOfDay(addDays(to, 1)),
  }
  const isEmpty = stretch.to !== null && stretch.to <= stretch.from
  return isEmpty ? refuse('ends-before-it-begins') : done(stretch)
}
