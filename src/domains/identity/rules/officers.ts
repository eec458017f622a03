import type { Role } from '../../../platform/http/index.ts'

/** The roles that an office gives; `operator` belongs to the installation. */
export const officeRoles = [
  'filing-clerk',
  'case-officer',
  'head',
  'mayor',
  'administrator',
] as const satisfies readonly Role[]

/** Who may check a person's document and activate the account. */
export const verifyingRoles = [
  'filing-clerk',
  'case-officer',
  'head',
  'administrator',
] as const satisfies readonly Role[]

/** An officer's service as the administrator sets it. */
export type Service = { roles: readonly Role[]; unitIds: readonly string[]; until: string | null }

export type ServiceRefusal = 'no-role' | 'head-without-unit' | 'last-administrator' | 'ends-in-past'

/**
 * Why a service may not be set so; null when it may.
 *
 * Takes whether another administrator would remain, and today's day. An office without an
 * administrator could never change anything again.
 */
export function whyNotServe(
  service: Service,
  facts: { otherAdministrators: boolean; wasAdministrator: boolean; today: string },
): ServiceRefusal | null {
  if (service.roles.length === 0) return 'no-role'
  if (service.roles.includes('head') && service.unitIds.length === 0) return 'head-without-unit'
  if (service.until && service.until < facts.today) return 'ends-in-past'
  const stays = service.roles.includes('administrator') && !service.until
  if (facts.wasAdministrator && !stays && !facts.otherAdministrators) return 'last-administrator'
  return null
}

/** One thing that a change will do, told before it is saved. */
export type Effect =
  | { kind: 'role-given' | 'role-taken'; role: Role }
  | { kind: 'unit-given' | 'unit-taken'; unitId: string }
  | { kind: 'ends'; until: string }
  | { kind: 'goes-on' }

/** All that a change of service will do. */
export function effectsOf(before: Service, after: Service): Effect[] {
  const added = <T>(from: readonly T[], to: readonly T[]) => to.filter(item => !from.includes(item))
  return [
    ...added(before.roles, after.roles).map(role => ({ kind: 'role-given', role }) as const),
    ...added(after.roles, before.roles).map(role => ({ kind: 'role-taken', role }) as const),
    ...added(before.unitIds, after.unitIds).map(
      id => ({ kind: 'unit-given', unitId: id }) as const,
    ),
    ...added(after.unitIds, before.unitIds).map(
      id => ({ kind: 'unit-taken', unitId: id }) as const,
    ),
    ...(after.until && after.until !== before.until
      ? [{ kind: 'ends', until: after.until } as const]
      : []),
    ...(before.until && !after.until ? [{ kind: 'goes-on' } as const] : []),
  ]
}
