import { within } from '../../../platform/db/index.ts'
import { inLanguage } from '../../../platform/http/index.ts'
import { addLetter } from '../../../platform/jobs/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findPerson } from '../../identity/index.ts'
import { submission as submissionPath } from '../paths.ts'
import { lockUnmailedEvent, markEventMailed } from '../queries/events.ts'
import { findSubmission } from '../queries/submissions.ts'
import { type Event, isWorthMail } from '../rules/tracking.ts'
import { trackingTexts } from '../texts/tracking.ts'

/**
 * Tells the sender by e-mail that their matter has moved, before they have to call and ask.
 *
 * Says the number and the state, nothing of the content. What lies in the mailbox has its own
 * notice. The line is marked together with the letter's own job, so that it leaves once.
 */
export async function mailProgress(
  { sql, config, clock }: Services,
  personId: string,
  submissionId: string,
  event: Event,
): Promise<void> {
  if (!isWorthMail(event.kind)) return
  const { email } = await findPerson(sql, personId)
  if (!email) return
  await within(sql, { personId }, async tx => {
    const line = { personId, submissionId, id: event.id }
    if (!(await lockUnmailedEvent(tx, line))) return
    const { lang, received } = await findSubmission(tx, personId, submissionId)
    const words = trackingTexts[lang]
    const what = words.events[event.kind]({ who: '' })
    const address = config.baseUrl + inLanguage(lang, submissionPath({ id: submissionId }))
    const mark = received?.recordMark ?? ''
    const text = words.mail.body({ mark, what, address })
    await addLetter(tx, { to: email, subject: words.mail.subject({ mark, what }), text })
    await markEventMailed(tx, line, clock())
  })
}
