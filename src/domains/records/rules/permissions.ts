import type { Role } from '../../../platform/http/index.ts'
import type { Case } from './case.ts'
import { handlers } from './roles.ts'

/** Who sits at the desk, as far as rights go. */
export type Rights = { officerId: string; roles: readonly Role[]; unitIds: readonly string[] }

/** Whose cases a worklist shows. */
const lists = ['mine', 'unit', 'all'] as const

export type ListName = (typeof lists)[number]

/**
 * The lists of an officer, the usual one first.
 *
 * The whole office is read by the filing room, heads and the mayor, and by everybody in an office
 * without units.
 */
export function listsFor(rights: Rights): ListName[] {
  const { roles, unitIds } = rights
  const named: ListName[] = []
  if (handlers.some(role => roles.includes(role))) named.push('mine')
  if (unitIds.length > 0 && handlers.some(role => roles.includes(role))) named.push('unit')
  if (readsAll(rights)) named.push('all')
  return named
}

/** Whose cases an officer reads who does not read the whole office. */
export type Reach = Pick<Rights, 'officerId' | 'unitIds'>

/** How far an officer sees; null when over the whole office. */
export function reachOf(rights: Rights): Reach | null {
  const { officerId, unitIds } = rights
  return readsAll(rights) ? null : { officerId, unitIds }
}

/** Whether an officer may open a case; a case of another desk is as if it were not there. */
export function mayRead(rights: Rights, matter: Case): boolean {
  return readsAll(rights) || isTheirs(rights, matter)
}

/** Whether an officer may act in a case: their own, or one of their unit. */
export function mayHandle(rights: Rights, matter: Case): boolean {
  return handlers.some(role => rights.roles.includes(role)) && isTheirs(rights, matter)
}

/** Whether an officer may give a case to somebody else: the filing room, a head, its holder. */
export function mayAssign(rights: Rights, matter: Case): boolean {
  return rights.roles.includes('filing-clerk') || mayHandle(rights, matter)
}

/** Whether an officer may give a letter to the post: the filing room, or who handles the case. */
export function mayDispatch(rights: Rights, matter: Case): boolean {
  return rights.roles.includes('filing-clerk') || mayHandle(rights, matter)
}

/**
 * Whether an officer may open a closed case again: who handled it, a head, and the filing room
 * what it has returned or joined itself.
 */
export function mayReopen(rights: Rights, matter: Case): boolean {
  if (mayHandle(rights, matter) || rights.roles.includes('head')) return true
  const isTheirDeed = matter.state === 'returned' || matter.joinedTo !== null
  return rights.roles.includes('filing-clerk') && isTheirDeed
}

function readsAll({ roles, unitIds }: Rights): boolean {
  if (roles.some(role => role === 'filing-clerk' || role === 'head' || role === 'mayor'))
    return true
  return roles.includes('case-officer') && unitIds.length === 0
}

function isTheirs({ officerId, unitIds }: Rights, matter: Case): boolean {
  if (matter.officerId === officerId) return true
  if (matter.unitId !== null) return unitIds.includes(matter.unitId)
  return matter.officerId === null || unitIds.length === 0
}
