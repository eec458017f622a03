import { within } from '../../platform/db/index.ts'
import { inLanguage } from '../../platform/http/index.ts'
import { addLetter } from '../../platform/jobs/index.ts'
import { type Listener, listen } from '../../platform/news/index.ts'
import { findLangOf, findPerson, normalEmail } from '../identity/index.ts'
import { mailboxDelivered } from './actions.ts'
import * as paths from './paths.ts'
import { lockUnnoticed, markNoticed } from './queries/reading.ts'
import { noticeMail } from './texts.ts'

/**
 * Tells by e-mail that something waits in the mailbox, and nothing of what it is, in the language
 * of the matter, else in that of the person's account.
 *
 * The row is marked together with the letter's own job, so that two workers do not tell it twice.
 */
const noticeByMail = listen(
  mailboxDelivered,
  'mailbox-notice',
  async ({ sql, config, clock }, { personId, messageId, notice, lang: said }) => {
    if (!notice) return
    const { email } = await findPerson(sql, personId)
    if (!email) return
    // Asked before: within the transaction it would take a second connection.
    const lang = said ?? (await findLangOf(sql, normalEmail(email))) ?? 'cs'
    await within(sql, { personId }, async tx => {
      const waiting = await lockUnnoticed(tx, personId, messageId)
      if (!waiting) return
      const address = config.baseUrl + inLanguage(lang, paths.message({ id: messageId }))
      await addLetter(tx, { to: email, ...noticeMail(lang, waiting.recordMark, address) })
      await markNoticed(tx, personId, messageId, clock())
    })
  },
)

/** What the mailbox listens to. */
export const listeners: readonly Listener<never>[] = [noticeByMail]
