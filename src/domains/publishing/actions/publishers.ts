import { dayOf } from '../../../foundation/dates/index.ts'
import { operatorId } from '../../../foundation/ids.ts'
import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import type { Role } from '../../../platform/http/index.ts'
import { listAllOfficers, listOfficers, listOperators } from '../../identity/index.ts'
import { publishes } from '../rules/deeds.ts'

/** Somebody who serves the owner of works. */
export type Colleague = { accountId: string; name: string; email: string; roles: readonly Role[] }

/** Who decides what an owner publishes. */
export type Publishers = {
  who: readonly Pick<Colleague, 'accountId' | 'name'>[]
  /** Where nobody does: who was invited to and has not taken it on yet. */
  invited: readonly string[]
}

/** Who may publish what an owner (an office, or the operator) writes; nobody of another one. */
export function listPublishers(sql: Sql, ownerId: string, at: Date): Promise<Publishers> {
  return within(sql, { officeId: ownerId }, async tx => {
    const colleagues = await listColleagues(tx, ownerId, at)
    const who = colleagues
      .filter(({ roles }) => publishes(roles))
      .map(({ accountId, name }) => ({ accountId, name }))
    const isEmpty = who.length === 0 && ownerId !== operatorId
    return { who, invited: isEmpty ? await listInvited(tx, at) : [] }
  })
}

/** Everybody who serves an owner at a moment; takes a transaction in the owner's scope. */
export async function listColleagues(
  tx: Tx,
  ownerId: string,
  at: Date,
): Promise<readonly Colleague[]> {
  if (ownerId !== operatorId) return listOfficers(tx, dayOf(at))
  const operators = await listOperators(tx)
  return operators.map(operator => ({ ...operator, roles: ['operator'] }))
}

async function listInvited(tx: Tx, at: Date): Promise<string[]> {
  const today = dayOf(at)
  return (await listAllOfficers(tx))
    .filter(({ accepted, until }) => !accepted && (until === null || until >= today))
    .filter(({ roles }) => publishes(roles))
    .map(({ name }) => name)
}
