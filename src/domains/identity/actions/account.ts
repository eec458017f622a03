import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { tokenHash } from '../../../platform/crypto/index.ts'
import type { Sql } from '../../../platform/db/index.ts'
import { lockAccount, lockLink, updateContact, updateEmail, useLinks } from '../queries/index.ts'
import { type Contact, normalContact, normalEmail } from '../rules/fields.ts'
import { isUsable } from '../rules/links.ts'
import { queueLetter } from './letters.ts'

/**
 * Changes a person's address and phone. A new e-mail holds only after it was confirmed by a link
 * that is sent to it.
 */
export function changeContact(
  sql: Sql,
  person: { id: string; accountId: string; email: string },
  contact: Contact & { email: string },
): Promise<{ emailSent: boolean }> {
  return sql.begin(async tx => {
    await updateContact(tx, person.id, normalContact(contact))
    const email = normalEmail(contact.email)
    if (email === person.email) return { emailSent: false }
    await queueLetter(tx, { kind: 'new-email', accountId: person.accountId, email })
    return { emailSent: true }
  })
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
