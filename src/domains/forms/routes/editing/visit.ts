import { isId, operatorId } from '../../../../foundation/ids.ts'
import { NotFound } from '../../../../platform/db/index.ts'
import { field, fieldList, type Visit } from '../../../../platform/http/index.ts'
import type { WorkName, Writer } from '../../../publishing/index.ts'
import { type EditedForm, openForm } from '../../actions/editing/opening.ts'
import { isPlace } from '../../rules/editing/place.ts'
import type { Typed } from '../../rules/editing/reading.ts'

/** Who writes forms: officers who deal with them, and the operator for the shared ones. */
export const writers = { who: ['case-officer', 'head', 'administrator', 'operator'] } as const

/** Who publishes them. */
export const publishers = { who: ['head', 'administrator', 'operator'] } as const

/** Whose forms are written at the caller's desk. */
export function ownerOf({ caller }: Visit): string {
  const { desk } = caller!
  return desk!.roles.includes('operator') ? operatorId : desk!.officeId
}

/** Whether the caller may publish what they or others wrote. */
export function mayPublish({ caller }: Visit): boolean {
  return publishers.who.some(role => caller!.desk!.roles.includes(role))
}

/** The caller as the one who writes now. */
export function writerOf({ caller, now }: Visit): Writer {
  return { accountId: caller!.accountId, name: caller!.name, at: now }
}

/** The form of the address; `NotFound` for what cannot be an id. */
export function nameIn(visit: Visit): WorkName {
  const { id = '' } = visit.params
  if (!isId(id)) throw new NotFound()
  return { ownerId: ownerOf(visit), workId: id }
}

/** The form of the address as its owner sees it. */
export function editedIn(visit: Visit): Promise<EditedForm> {
  return openForm(visit.services.sql, nameIn(visit))
}

/** The place in a form that the address or the sent page names; empty when none. */
export function placeIn(visit: Visit): string {
  const place = field(visit, 'misto') || (visit.query.misto ?? '')
  if (place !== '' && !isPlace(place)) throw new NotFound()
  return place
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
