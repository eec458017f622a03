import { newId } from '../../../foundation/ids.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import {
  hashPassword,
  isPasswordQueueFull,
  newCode,
  tokenHash,
} from '../../../platform/crypto/index.ts'
import type { Sql, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { announce } from '../../../platform/news/index.ts'
import {
  confirmAccount,
  countUp,
  findAccount,
  findAccountByEmail,
  insertAccount,
  insertPerson,
  lockLink,
  useLinks,
} from '../queries/index.ts'
import { normalContact } from '../rules/fields.ts'
import { isUsable } from '../rules/links.ts'
import type { Registration } from '../rules/registration.ts'
import { queueLetter } from './letters.ts'
import { identityRegistered } from './news.ts'

/** The person who registered; null when the e-mail had an account before. */
export type Registered = { accountId: string; personId: string } | null

/**
 * Registers a natural or a legal person whose form was found in order.
 *
 * An e-mail that has an account gets the same answer after the same work; its owner gets an
 * e-mail that says what happened.
 */
export async function registerPerson(
  sql: Sql,
  entry: Registration,
  { lang, at }: { lang: Lang; at: Date },
): Promise<Outcome<Registered, 'busy'>> {
  if (isPasswordQueueFull()) return refuse('busy')
  const passwordHash = await hashPassword(entry.password)
  return done(await sql.begin(tx => writePerson(tx, entry, { lang, at, passwordHash })))
}

async function writePerson(
  tx: Tx,
  entry: Registration,
  { lang, at, passwordHash }: { lang: Lang; at: Date; passwordHash: string },
): Promise<Registered> {
  const [accountId, personId] = [newId(at), newId(at)]
  const account = { id: accountId, email: entry.email, name: null, lang, passwordHash, at }
  if (!(await insertAccount(tx, account))) {
    const known = await findAccountByEmail(tx, entry.email)
    if (known) await queueLetter(tx, { kind: 'already-registered', accountId: known.id })
    return null
  }
  const person = { id: personId, accountId, code: newCode(2), at }
  await insertPerson(tx, person, { ...entry, ...normalContact(entry) })
  await queueLetter(tx, { kind: 'confirmation', accountId })
  return { accountId, personId }
}

/** Confirms an e-mail by the link's token; each link works once and for a time. */
export function confirmEmail(
  sql: Sql,
  token: string,
  at: Date,
): Promise<Outcome<null, 'link-dead'>> {
  return sql.begin(async tx => {
    const link = await lockLink(tx, tokenHash(token), 'confirmation')
    if (!link || !isUsable(link, at)) return refuse('link-dead')

    await useLinks(tx, link.accountId, 'confirmation', at)
    await confirmRegistration(tx, link.accountId, at)
    return done(null)
  })
}

/** Makes a registration valid: counts it and tells the house. Done twice it changes nothing. */
export async function confirmRegistration(tx: Tx, accountId: string, at: Date): Promise<void> {
  if (!(await confirmAccount(tx, accountId, at))) return
  const { personId } = await findAccount(tx, accountId)
  if (!personId) return
  await countUp(tx, 'registered')
  await announce(tx, identityRegistered, { accountId, personId, at: at.toISOString() })
}
