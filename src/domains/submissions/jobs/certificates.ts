import { newId } from '../../../foundation/ids.ts'
import { askWithin, enter, within } from '../../../platform/db/index.ts'
import { listen } from '../../../platform/news/index.ts'
import type { Services } from '../../../platform/services.ts'
import { filingReceived } from '../../filing/index.ts'
import { documentTexts, issueCertificate } from '../../forms/index.ts'
import { sendOwnLetter } from '../../records/index.ts'
import { filledForm } from '../actions/filling/filled.ts'
import { findXmlHash, lockUncertified, markCertified } from '../queries/certificates.ts'
import { findSubmission } from '../queries/submissions.ts'
import { letterSubject } from '../rules/subject-words.ts'
import { isSent, type Sent } from '../rules/submission.ts'

/**
 * Issues the certificate of the digital act for each form that an office has received, keeps it in
 * the office's case and delivers it to the sender's mailbox (§ 5 zák. č. 12/2020 Sb.).
 */
export const certificateListener = listen(
  filingReceived,
  'submissions-certificate',
  async (services, { personId, submissionId, recordMark, officeId, caseId }) => {
    if (!personId || !submissionId) return
    const sent = await findSentForm(services, personId, submissionId, recordMark)
    if (sent) await certify(services, sent, { officeId, caseId })
  },
)

/** The form that came under this number; null for a letter in own words and for a reply. */
async function findSentForm(
  { sql }: Services,
  personId: string,
  id: string,
  recordMark: string,
): Promise<Sent | null> {
  const submission = await askWithin(sql, { personId }, tx => findSubmission(tx, personId, id))
  if (!isSent(submission) || submission.formSlug === null) return null
  return submission.received.recordMark === recordMark ? submission : null
}

type Place = { officeId: string; caseId: string }

/**
 * The row stays locked while the certificate is kept, so that two workers do not issue it twice.
 */
async function certify(services: Services, sent: Sent, place: Place): Promise<void> {
  const { sql, clock } = services
  const { id, personId, lang, received } = sent
  const filled = await filledForm(services, sent)
  const at = clock()
  const sha256 = await askWithin(sql, { personId }, tx => findXmlHash(tx, personId, id))
  const { recordMark, sentAt: deliveredAt } = received
  const certified = { id: newId(at), recordMark, deliveredAt, issuedAt: at, sha256 }
  const files = await issueCertificate(services, filled, certified)
  const { letter } = documentTexts[lang].certificate
  const subjectWords = letterSubject(sent.subjectWords, (own, matter) =>
    documentTexts[own].certificate.letter.subject(matter),
  )
  await within(sql, { personId }, async tx => {
    if (!(await lockUncertified(tx, personId, id))) return
    await enter(tx, { personId, officeId: place.officeId })
    const subject = letter.subject(sent.subject)
    const written = { subject, subjectWords, text: letter.body(recordMark), files }
    await sendOwnLetter(tx, { ...place, at }, written)
    await markCertified(tx, personId, id, at)
  })
}
