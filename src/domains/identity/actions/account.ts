import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { tokenHash } from '../../../platform/crypto/index.ts'
import type { Sql } from '../../../platform/db/index.ts'
import { lockLink, updateContact, updateEmail, useLinks } from '../queries/index.ts'
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

/** Confirms a new e-mail by the link that came to it. */
export function confirmNewEmail(
  sql: Sql,
  token: string,
  at: Date,
): Promise<Outcome<null, 'link-dead'>> {
  return sql.begin(async tx => {
    const link = await lockLink(tx, tokenHash(token), 'email')
    if (!link?.newEmail || !isUsable(link, at)) return refuse('link-dead')

    await useLinks(tx, link.accountId, 'email', at)
    const free = await updateEmail(tx, link.accountId, link.newEmail)
    return free ? done(null) : refuse('link-dead')
  })
}
