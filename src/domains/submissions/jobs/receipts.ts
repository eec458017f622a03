import type { FilePart } from '../../../foundation/file.ts'
import { enter, within } from '../../../platform/db/index.ts'
import { inLanguage } from '../../../platform/http/index.ts'
import { formatLongDate, formatSeconds } from '../../../platform/i18n/index.ts'
import { addJob, type Job } from '../../../platform/jobs/index.ts'
import { listen } from '../../../platform/news/index.ts'
import type { Services } from '../../../platform/services.ts'
import { filingReceived } from '../../filing/index.ts'
import { findPerson } from '../../identity/index.ts'
import { deliver, subjectTexts } from '../../mailbox/index.ts'
import { findOffice } from '../../offices/index.ts'
import { findLetter, proofOf, receiptPdf } from '../actions/receipts.ts'
import { submission as submissionPath } from '../paths.ts'
import { lockUnmailed, markMailed } from '../queries/receipts.ts'
import { type Letter, receiptNameOf } from '../rules/receipts.ts'
import { letterSubject } from '../rules/subject-words.ts'
import { receiptTexts } from '../texts/receipt.ts'

/**
 * Puts what was sent and its sealed receipt into the sender's mailbox, and sends the receipt by
 * e-mail (§ 4 odst. 8 vyhl. č. 259/2012 Sb.). Fails, and so is tried again, until the log has
 * signed over the letter.
 */
export const receiptListener = listen(
  filingReceived,
  'submissions-receipt',
  async (services, { personId, submissionId, recordMark }) => {
    if (!personId || !submissionId) return
    const letter = await findLetter(services.sql, personId, { submissionId, mark: recordMark })
    if (!letter) return
    await putIntoMailbox(services, letter, await partsOf(services, letter))
    await within(services.sql, { personId }, async tx => {
      if (!(await lockUnmailed(tx, personId, letter.ownerId))) return
      await markMailed(tx, personId, letter.ownerId, services.clock())
      await addJob(tx, mailJobName, { personId, submissionId, mark: recordMark })
    })
  },
)

const mailJobName = 'submissions-receipt-mail'

/**
 * Sends the receipt by e-mail, and holds nothing meanwhile. It leaves twice only when the mail
 * server has taken it and the process died before the queue heard of that.
 */
export const receiptMailJob: Job<{ personId: string; submissionId: string; mark: string }> = {
  name: mailJobName,
  sendsMail: true,
  async run(services, { personId, ...which }) {
    const letter = await findLetter(services.sql, personId, which)
    if (letter) await sendByMail(services, letter, await partsOf(services, letter))
  },
}

async function partsOf(services: Services, letter: Letter): Promise<Parts> {
  const pdf = await receiptPdf(services, letter)
  const proof = await proofOf(services, letter)
  if (!pdf || !proof) throw new Error('the log has not signed over this letter yet')
  return { pdf, proof: Buffer.from(proof) }
}

type Parts = { pdf: Buffer; proof: Buffer }

async function putIntoMailbox(services: Services, letter: Letter, parts: Parts): Promise<void> {
  const { sql, blobs } = services
  const { personId, officeId, submissionId, recordMark, sentAt, lang } = letter
  const words = receiptTexts[lang]
  const [office, person, pdf, proof] = await Promise.all([
    findOffice(sql, officeId),
    findPerson(sql, personId),
    blobs.put(parts.pdf),
    blobs.put(parts.proof),
  ])
  const files: FilePart[] = [
    {
      name: receiptNameOf(letter, words.document.fileWord, 'pdf'),
      mimeType: 'application/pdf',
      ...pdf,
    },
    {
      name: receiptNameOf(letter, words.document.fileWord, 'tlog-proof'),
      mimeType: 'text/plain',
      ...proof,
    },
  ]
  const common = { personId, officeId, caseRef: { submissionId, recordMark }, at: sentAt }
  await within(sql, { personId }, async tx => {
    await enter(tx, { personId, officeId })
    await deliver(tx, {
      ...common,
      author: { kind: 'person', name: person.name },
      subject: letter.subject,
      subjectWords: letter.subjectWords,
      body: letter.body,
      files: letter.files,
      key: `sent:${letter.ownerId}`,
    })
    await deliver(tx, {
      ...common,
      author: { kind: 'office', name: office.name },
      subject: `${subjectTexts[lang].receipt}: ${letter.subject}`,
      subjectWords: letterSubject(
        letter.subjectWords,
        (lang, matter) => `${subjectTexts[lang].receipt}: ${matter}`,
      ),
      body: words.message.body(recordMark, formatSeconds(lang, sentAt)),
      files,
      key: `receipt:${letter.ownerId}`,
      notice: false,
      isReceipt: true,
    })
  })
}

async function sendByMail(services: Services, letter: Letter, parts: Parts): Promise<void> {
  const { sql, mail, config } = services
  const { personId, lang, recordMark, sentAt, dueOn } = letter
  const words = receiptTexts[lang]
  const [office, person] = await Promise.all([
    findOffice(sql, letter.officeId),
    findPerson(sql, personId),
  ])
  if (!person.email) return
  const text = words.mail.body({
    ...{ office: office.name, mark: recordMark, at: formatSeconds(lang, sentAt) },
    due: dueOn === null ? null : formatLongDate(lang, dueOn),
    address: config.baseUrl + inLanguage(lang, submissionPath({ id: letter.submissionId })),
  })
  await mail.send({
    ...{ to: person.email, subject: words.mail.subject(recordMark), text },
    attachments: [
      {
        filename: receiptNameOf(letter, words.document.fileWord, 'pdf'),
        content: parts.pdf,
        type: 'application/pdf',
      },
      {
        filename: receiptNameOf(letter, words.document.fileWord, 'tlog-proof'),
        content: parts.proof,
        type: 'text/plain',
      },
    ],
  })
}
