import { NotFound } from '../../../platform/db/index.ts'
import { field, type Visit } from '../../../platform/http/index.ts'
import type { WayBack } from '../actions/returning.ts'

/** The way back that was pressed; throws `NotFound` for what no page offers. */
export function wayBackIn(visit: Visit): WayBack {
  const to = field(visit, 'k')
  const seen = Number(field(visit, 'revize'))
  const seenRevision = Number.isSafeInteger(seen) ? seen : 0
  if (to === 'predchozi') return { to: 'previous', seenRevision }
  if (!/^\d{1,9}$/.test(to)) throw new NotFound()
  return { to: Number(to), seenRevision }
}
