import { NotFound, within } from '../../../../platform/db/index.ts'
import { field, fieldList, type Visit } from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { listUnits, type Unit } from '../../../offices/index.ts'
import { workIn } from '../../../publishing/index.ts'
import { type EditedForm, openForm } from '../../actions/editing/opening.ts'
import { isPlace } from '../../rules/editing/place.ts'
import type { Typed } from '../../rules/editing/reading.ts'

/** Twice the letters that a form may have, at two bytes each. */
export const mostFileBytes = 4_000_000

/** The form of the address as its owner sees it. */
export function editedIn(visit: Visit): Promise<EditedForm> {
  return openForm(visit.services.sql, workIn(visit))
}

/** The place in a form that the address or the sent page names; empty when none. */
export function placeIn(visit: Visit): string {
  const place = field(visit, 'misto') || (visit.query.misto ?? '')
  if (place !== '' && !isPlace(place)) throw new NotFound()
  return place
}

/** By what a form is judged for this visitor: their office's units, and their own turn. */
export function judgesFor({ services, threads }: Visit): Pick<Services, 'sql' | 'threads'> {
  return { sql: services.sql, threads }
}

/** The revision that the sent page was made from. */
export function seenRevision(visit: Visit): number {
  const revision = Number(field(visit, 'revize'))
  return Number.isSafeInteger(revision) ? revision : 0
}

/** What was typed on a page of the builder. */
export function typedIn(visit: Visit): Typed {
  return { text: name => field(visit, name), list: name => fieldList(visit, name) }
}

/** The sent fields as they are to be shown again: a text each. */
export function valuesIn(visit: Visit): Record<string, string> {
  return Object.fromEntries(
    Object.keys(visit.fields).map(name => [name, fieldList(visit, name).join('\n')]),
  )
}

/** The operator has no units; a shared form names them by abbreviations that offices use. */
export function unitsOf({ services, caller }: Visit): Promise<Unit[]> {
  const { officeId } = caller!.desk!
  return within(services.sql, { officeId }, listUnits)
}
