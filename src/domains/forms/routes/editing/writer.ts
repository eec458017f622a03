import { operatorId } from '../../../../foundation/ids.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import type { Writer } from '../../../publishing/index.ts'

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
