import { dayOf } from '../../../foundation/dates/index.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import {
  endOtherSessions,
  findAccountByEmail,
  findOfficer,
  lockAccount,
  lookAsAccount,
  type Officer,
  servesElsewhere,
} from '../queries/index.ts'
import { dropSecondFactor } from '../queries/second-factor.ts'
import { queueLetter } from './letters.ts'
import type { Administrator } from './officers.ts'

/**
 * Forgets an officer's second factor (a lost phone): all their sessions end, and the next sign-in
 * sets up a new one. The officer is told by e-mail. Refused for an account that reaches beyond
 * the administrator's office, and for one's own: that is the operator's matter.
 */
export function resetSecondFactor(
  sql: Sql,
  by: Administrator,
  officerId: string,
  at: Date,
): Promise<Outcome<null, 'ask-operator'>> {
  return within(sql, { officeId: by.desk.officeId }, async tx => {
    const officer = await findOfficer(tx, officerId)
    if (!(await mayReset(tx, by, officer, at))) return refuse('ask-operator')
    await forgetSecondFactor(tx, officer.accountId, at)
    return done(null)
  })
}

/**
 * The operator forgets the second factor of any officer's account, known by its e-mail. Refused
 * for the operator's own account and where there is no officer's account.
 */
export function resetByOperator(
  sql: Sql,
  operatorId: string,
  email: string,
  at: Date,
): Promise<Outcome<null, 'no-account'>> {
  return sql.begin(async tx => {
    const account = await findAccountByEmail(tx, email)
    if (!account || account.personId || account.id === operatorId) return refuse('no-account')
    await forgetSecondFactor(tx, account.id, at)
    return done(null)
  })
}

/** Forgets a second factor, ends all sessions and tells the owner by e-mail. */
export async function forgetSecondFactor(tx: Tx, accountId: string, at: Date): Promise<void> {
  await dropSecondFactor(tx, accountId)
  await endOtherSessions(tx, accountId, null, at)
  await queueLetter(tx, { kind: 'factor-reset', accountId })
}

/** The account is locked first, so that no other office can offer it a post meanwhile. */
async function mayReset(tx: Tx, by: Administrator, officer: Officer, at: Date): Promise<boolean> {
  const { officeId, officerId } = by.desk
  const { operatorAt } = await lockAccount(tx, officer.accountId)
  if (operatorAt || officer.id === officerId || !officer.accepted) return false
  await lookAsAccount(tx, officer.accountId)
  return !(await servesElsewhere(tx, { officeId, today: dayOf(at) }))
}
