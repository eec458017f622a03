import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { tokenHash } from '../../../platform/crypto/index.ts'
import type { Sql, Tx } from '../../../platform/db/index.ts'
import {
  countAttempt,
  findAccount,
  lockAccount,
  lockLink,
  updateContact,
  updateEmail,
  useLinks,
} from '../queries/index.ts'
import { type Contact, normalContact, normalEmail } from '../rules/fields.ts'
import { letterWindowStart, maySendLetter } from '../rules/guessing.ts'
import { isUsable } from '../rules/links.ts'
import { queueLetter } from './letters.ts'
import { type OwnPasswordRefusal, whyNotOwnPassword } from './own-password.ts'

export type ContactChange = Contact & { email: string; password: string; at: Date }

/**
 * Changes a person's address and phone. A new e-mail is asked for with the password, and holds
 * only after it was confirmed by a link that is sent to it: three an hour at most.
 */
export async function changeContact(
  sql: Sql,
  person: { id: string; accountId: string; email: string },
  { password, at, ...contact }: ContactChange,
): Promise<Outcome<{ emailSent: boolean }, OwnPasswordRefusal | 'too-many-letters'>> {
  const email = normalEmail(contact.email)
  const isNew = email !== person.email
  if (isNew) {
    const account = await findAccount(sql, person.accountId)
    const refusal = await whyNotOwnPassword(sql, account, password, at)
    if (refusal) return refuse(refusal)
  }
  return sql.begin(async tx => {
    if (isNew && !(await mayWriteTo(tx, person.accountId, at))) return refuse('too-many-letters')
    await updateContact(tx, person.id, normalContact(contact))
    if (isNew) await queueLetter(tx, { kind: 'new-email', accountId: person.accountId, email })
    return done({ emailSent: isNew })
  })
}

async function mayWriteTo(tx: Tx, accountId: string, at: Date): Promise<boolean> {
  const key = tokenHash(`new-email ${accountId}`)
  return maySendLetter(await countAttempt(tx, key, at, letterWindowStart(at)))
}

/** Confirms a new e-mail by the link that came to it; the old address is told. */
export function confirmNewEmail(
  sql: Sql,
  token: string,
  at: Date,
): Promise<Outcome<null, 'link-dead'>> {
  return sql.begin(async tx => {
    const link = await lockLink(tx, tokenHash(token), 'email')
    if (!link?.newEmail || !isUsable(link, at)) return refuse('link-dead')

    const { accountId } = link
    const { email } = await lockAccount(tx, accountId)
    await useLinks(tx, accountId, 'email', at)
    if (!(await updateEmail(tx, accountId, link.newEmail))) return refuse('link-dead')
    await queueLetter(tx, { kind: 'email-changed', accountId, email })
    return done(null)
  })
}
