import { dayOf } from '../../../foundation/dates/index.ts'

/** The year in whose series a document is numbered: the one on the clocks in Prague. */
export function yearOf(at: Date): number {
  return Number(dayOf(at).slice(0, 4))
}
