import { newId } from '../../../foundation/ids.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { newToken, tokenHash } from '../../../platform/crypto/index.ts'
import { witnessCommand } from '../../../platform/db/audit.ts'
import type { Sql, Tx } from '../../../platform/db/index.ts'
import { findAccountByEmail, insertAccount, insertLink, useLinks } from '../queries/index.ts'
import { lockOperators } from '../queries/readers.ts'
import { linkHours } from '../rules/links.ts'
import { forgetSecondFactor } from './factor-resets.ts'

/** Who sits at the machine: the name of their account there, for the audit. */
type AtMachine = { user: string; at: Date }

export type OperatorWish = AtMachine & {
  name: string
  email: string
  /** One more beside those who operate the portal already. */
  another: boolean
}

/** The token of the page where a password is set, and until when it opens. */
type WayIn = { token: string; until: Date }

/**
 * Makes an operator, who sets a password by the link and a second factor at the first sign-in.
 *
 * Gives the link's token, of which only a hash is kept; for an operator who has not come yet a
 * new one, and the old one ends. Refused when there is an operator and no other is asked for, and
 * for an e-mail that has an account: who operates the portal does it by an account of its own.
 */
export function inviteOperator(
  sql: Sql,
  { name, email, another, user, at }: OperatorWish,
): Promise<Outcome<WayIn, 'has-operator' | 'email-taken'>> {
  return sql.begin(async tx => {
    const others = (await lockOperators(tx)).filter(one => one.email !== email)
    const known = await findAccountByEmail(tx, email)
    const isWaiting = known?.operatorAt && !known.confirmedAt
    if (known && !isWaiting) return refuse('email-taken')
    if (others.length > 0 && !another) return refuse('has-operator')

    const id = known?.id ?? newId(at)
    const account = { id, email, name, lang: 'cs', passwordHash: null, at, operatorAt: at } as const
    // Somebody may have registered with the e-mail since we looked.
    if (!known && !(await insertAccount(tx, account))) return refuse('email-taken')
    await witnessCommand(tx, { event: 'identity.operator-invited', subjectId: id, user, at })
    return done(await wayIn(tx, id, at))
  })
}

async function wayIn(tx: Tx, accountId: string, at: Date): Promise<WayIn> {
  const [token, kind] = [newToken(), 'invitation' as const]
  const until = new Date(at.getTime() + linkHours[kind] * 3_600_000)
  await useLinks(tx, accountId, kind, at)
  await insertLink(tx, tokenHash(token), { accountId, kind, newEmail: null, at, expiresAt: until })
  return { token, until }
}

/**
 * Forgets the second factor of any officer's or operator's account, known by its e-mail: the way
 * back of a sole administrator or operator who lost the phone. They are told by e-mail. Refused
 * where there is no such account.
 */
export function resetAtMachine(
  sql: Sql,
  email: string,
  { user, at }: AtMachine,
): Promise<Outcome<{ name: string }, 'no-account'>> {
  return sql.begin(async tx => {
    const account = await findAccountByEmail(tx, email)
    if (!account || account.personId) return refuse('no-account')
    await forgetSecondFactor(tx, account.id, at)
    const event = 'identity.factor-reset'
    await witnessCommand(tx, { event, subjectId: account.id, user, at })
    return done({ name: account.name })
  })
}
