import { isId, operatorId } from '../../../foundation/ids.ts'
import { NotFound } from '../../../platform/db/index.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { publisherRoles, publishes } from '../rules/deeds.ts'
import type { Writer } from '../rules/work.ts'

/** Who writes and proposes: officers who deal with matters, and the operator for what is shared. */
export const writers = { who: ['case-officer', 'head', 'administrator', 'operator'] } as const

/** Who publishes and withdraws. */
export const publishers = { who: publisherRoles } as const

/** Whose works are written at the caller's desk: the office's, or the shared ones. */
export function ownerOf({ caller }: Pick<Visit, 'caller'>): string {
  const { officeId, roles } = caller!.desk!
  return roles.includes('operator') ? operatorId : officeId
}

/** Whether the caller may publish what they or others wrote. */
export function mayPublish({ caller }: Pick<Visit, 'caller'>): boolean {
  return publishes(caller?.desk?.roles ?? [])
}

/** The caller as the one who writes now. */
export function writerOf({ caller, now }: Pick<Visit, 'caller' | 'now'>): Writer {
  return { accountId: caller!.accountId, name: caller!.name, at: now }
}

/** The work of the address as one of the caller's owner; throws `NotFound` for what is no id. */
export function workIn(visit: Pick<Visit, 'caller' | 'params'>): {
  ownerId: string
  workId: string
} {
  const { id = '' } = visit.params
  if (!isId(id)) throw new NotFound()
  return { ownerId: ownerOf(visit), workId: id }
}
