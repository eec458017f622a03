import { operatorId } from '../../../foundation/ids.ts'
import type { Caller, Role } from '../../../platform/http/index.ts'

/** Who writes guides and proposes them. */
export const writers = ['case-officer', 'head', 'administrator', 'operator'] as const

/** Who publishes and withdraws them. */
export const publishers = ['head', 'administrator', 'operator'] as const

/** Whose guides a caller writes: those of the office, or the shared ones as the operator. */
export function ownerOf(caller: Caller): string {
  const { officeId, roles } = caller.desk!
  return roles.includes('operator') ? operatorId : officeId
}

/** Whether a caller may publish and withdraw. */
export function mayPublish(caller: Caller): boolean {
  const welcome: readonly Role[] = publishers
  return caller.desk!.roles.some(role => welcome.includes(role))
}
