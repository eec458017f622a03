import { within } from '../../platform/db/index.ts'
import { addLetter } from '../../platform/jobs/index.ts'
import { type Listener, listen } from '../../platform/news/index.ts'
import { findPerson } from '../identity/index.ts'
import { mailboxDelivered } from './actions.ts'
import * as paths from './paths.ts'
import { lockUnnoticed, markNoticed } from './queries/reading.ts'
import { noticeMail } from './texts.ts'

/**
 * Tells by e-mail that something waits in the mailbox, and nothing of what it is.
 *
 * The row is marked together with the letter's own job, so that two workers do not tell it twice.
 */
const noticeByMail = listen(
  mailboxDelivered,
  'mailbox-notice',
  async ({ sql, config, clock }, { personId, messageId, notice }) => {
    if (!notice) return
    const { email } = await findPerson(sql, personId)
    if (!email) return
    await within(sql, { personId }, async tx => {
      const waiting = await lockUnnoticed(tx, personId, messageId)
      if (!waiting) return
      const address = config.baseUrl + paths.message({ id: messageId })
      await addLetter(tx, { to: email, ...noticeMail(waiting.recordMark, address) })
      await markNoticed(tx, personId, messageId, clock())
    })
  },
)

/** What the mailbox listens to. */
export const listeners: readonly Listener<never>[] = [noticeByMail]
