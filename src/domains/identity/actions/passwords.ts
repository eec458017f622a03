import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { hashPassword, isPasswordQueueFull, tokenHash } from '../../../platform/crypto/index.ts'
import type { Sql, Tx } from '../../../platform/db/index.ts'
import type { Caller } from '../../../platform/http/index.ts'
import {
  type Account,
  confirmAccount,
  endOtherSessions,
  findAccount,
  findLink,
  forgetAttempts,
  lockLink,
  updatePassword,
  useLinks,
} from '../queries/index.ts'
import type { FieldRefusal } from '../rules/fields.ts'
import { isUsable } from '../rules/links.ts'
import { passwordRefusal } from '../rules/registration.ts'
import { queueLetter } from './letters.ts'
import { whyNotOwnPassword } from './own-password.ts'
import { confirmRegistration } from './registration.ts'
import { attemptKey, knowBrowser } from './signing-in.ts'

export type PasswordLink = 'password' | 'invitation'

export type PasswordRefusal = FieldRefusal | 'busy' | 'link-dead'

/** Whose link it is; null when it does not work any more. */
export async function findPasswordLink(
  sql: Sql,
  kind: PasswordLink,
  token: string,
  now: Date,
): Promise<Account | null> {
  const link = await findLink(sql, tokenHash(token), kind)
  return link && isUsable(link, now) ? findAccount(sql, link.accountId) : null
}

type NewPassword = {
  kind: PasswordLink
  token: string
  password: string
  /** The token of the browser, when it has one. */
  device: string
  at: Date
}

/**
 * Sets a password by a link: a forgotten one, or an invited officer's first. All sessions end,
 * and the e-mail counts as confirmed, since the link came by it. A person's browser is known from
 * now on: its owner comes in, whatever strangers try meanwhile; an officer's is known after the
 * second factor. Gives the browser's token, or null.
 */
export async function setPasswordByLink(
  sql: Sql,
  { kind, token, password, device, at }: NewPassword,
): Promise<Outcome<{ device: string | null }, PasswordRefusal>> {
  const account = await findPasswordLink(sql, kind, token, at)
  if (!account) return refuse('link-dead')
  const weak = passwordRefusal(password, [account.name, account.email])
  if (weak) return refuse(weak)
  if (isPasswordQueueFull()) return refuse('busy')

  const hash = await hashPassword(password)
  return sql.begin(async tx => {
    const link = await lockLink(tx, tokenHash(token), kind)
    if (!link || !isUsable(link, at)) return refuse('link-dead')
    await useLinks(tx, account.id, kind, at)
    await confirmByLink(tx, account, at)
    await writePassword(tx, account.id, { hash, keptSession: null, at })
    await forgetAttempts(tx, attemptKey('name', account.email))
    if (!account.personId) return done({ device: null })
    return done({ device: await knowBrowser(tx, account.id, device, at) })
  })
}

async function confirmByLink(tx: Tx, account: Account, at: Date): Promise<void> {
  if (account.personId) await confirmRegistration(tx, account.id, at)
  else await confirmAccount(tx, account.id, at)
}

/** Changes one's own password; other sessions end. */
export async function changePassword(
  sql: Sql,
  caller: Caller,
  { old, password, at }: { old: string; password: string; at: Date },
): Promise<Outcome<null, PasswordRefusal>> {
  const account = await findAccount(sql, caller.accountId)
  const weak = passwordRefusal(password, [account.name, account.email])
  const refusal = await whyNotOwnPassword(sql, account, old, at)
  if (refusal) return refuse(refusal)
  if (weak) return refuse(weak)

  const hash = await hashPassword(password)
  await sql.begin(tx => writePassword(tx, account.id, { hash, keptSession: caller.sessionId, at }))
  return done(null)
}

async function writePassword(
  tx: Tx,
  accountId: string,
  { hash, keptSession, at }: { hash: string; keptSession: string | null; at: Date },
): Promise<void> {
  await updatePassword(tx, accountId, hash, at)
  await endOtherSessions(tx, accountId, keptSession, at)
  await queueLetter(tx, { kind: 'password-changed', accountId })
}
