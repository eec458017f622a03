import { askWithin, enter, within } from '../../../platform/db/index.ts'
import { formatSeconds } from '../../../platform/i18n/index.ts'
import { listen } from '../../../platform/news/index.ts'
import type { Services } from '../../../platform/services.ts'
import { filingReceived } from '../../filing/index.ts'
import { type CosignAnswer, signerDocument, subjectSeen, wordsIn } from '../../forms/index.ts'
import { findLangOf, findPerson, normalEmail } from '../../identity/index.ts'
import { deliver } from '../../mailbox/index.ts'
import { filledForm } from '../actions/filling/filled.ts'
import { listCosignatures } from '../queries/cosigning.ts'
import { openFilling } from '../queries/filling.ts'
import { markSigningSent } from '../queries/signings.ts'
import { findSubmission } from '../queries/submissions.ts'
import type { Cosignature } from '../rules/cosigning.ts'
import { isSent, type Sent } from '../rules/submission.ts'
import { cosignMails } from '../texts/cosigning/mails.ts'

/** Whoever signed a form too gets what was sent, with its number, into their own mailbox. */
export const cosignedListener = listen(
  filingReceived,
  'submissions-cosigned',
  async (services, { personId, submissionId, recordMark }) => {
    if (!personId || !submissionId) return
    const [submission, cosignatures] = await askWithin(services.sql, { personId }, tx =>
      Promise.all([
        findSubmission(tx, personId, submissionId),
        listCosignatures(tx, personId, submissionId),
      ]),
    )
    if (!isSent(submission) || submission.received.recordMark !== recordMark) return
    const signed = cosignatures.filter(one => one.state === 'confirmed')
    if (signed.length === 0) return
    const { answers } = await within(services.sql, { personId }, tx =>
      openFilling(tx, personId, submissionId),
    )
    for (const one of signed) {
      // A place that the answers no longer lead to was not sent with its signature.
      const { personId: sentId } = (answers[one.field] ?? {}) as Partial<CosignAnswer>
      if (sentId && sentId === one.signerId) await tellSigner(services, submission, one, sentId)
    }
  },
)

/** Their message leads to no submission: the matter is its sender's; they get what they signed. */
async function tellSigner(
  services: Services,
  sent: Sent,
  { field, signerName, answeredAt }: Cosignature,
  signerId: string,
): Promise<void> {
  const { sql } = services
  const { id, personId, officeId, received } = sent
  const { recordMark, sentAt } = received
  const [filled, signer] = await Promise.all([
    filledForm(services, sent),
    findPerson(sql, signerId),
  ])
  const { office, sender, definition, answers, world } = filled
  const lang = (await findLangOf(sql, normalEmail(signer.email))) ?? sent.lang
  const words = cosignMails[lang].sent
  const signed = answeredAt ?? sentAt
  const file = await signerDocument(
    services,
    { ...filled, lang },
    { ...{ cosigner: field, name: signerName, signedAt: signed }, recordMark },
  )
  const subject = wordsIn(subjectSeen(definition, answers, world, field), lang)
  const at = formatSeconds(lang, sentAt)
  const told = { sender: sender.name, mark: recordMark, at, signedAt: formatSeconds(lang, signed) }
  await within(sql, { personId: signerId }, async tx => {
    await enter(tx, { personId: signerId, officeId })
    const messageId = await deliver(tx, {
      ...{ personId: signerId, officeId, caseRef: { submissionId: null, recordMark } },
      author: { kind: 'office', name: office.name },
      ...{ subject: words.subject(subject), body: words.body(told), files: [file] },
      ...{ at: sentAt, lang, key: `cosigned:${personId}:${id}:${field}` },
    })
    const place = { personId, submissionId: id, field }
    await markSigningSent(tx, signerId, place, { recordMark, messageId })
  })
}
