import {
  field,
  file,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { documentTexts } from '../../forms/index.ts'
import { findPerson } from '../../identity/index.ts'
import { findOffice } from '../../offices/index.ts'
import { contentName, contentText } from '../../records/index.ts'
import { readWithFiles } from '../actions/attaching.ts'
import { readSentForm } from '../actions/filling/reading.ts'
import { proofOf, readLetter, receiptPdf, type Which } from '../actions/receipts.ts'
import { sendSubmission } from '../actions/sending.ts'
import { readTracked } from '../actions/tracking.ts'
import * as paths from '../paths.ts'
import { type SendRefusal, whyNotContent } from '../rules/draft.ts'
import { receiptNameOf } from '../rules/receipts.ts'
import { isSent } from '../rules/submission.ts'
import { receiptTexts } from '../texts/receipt.ts'
import { preparingPage, receiptPage } from '../views/receipt.ts'
import { reviewPage } from '../views/review.ts'
import { checkForm, sendForm } from './filling/checking.ts'
import { personOf } from './visitors.ts'

/** The last look, the sending, and the receipt. */
export const sendingRoutes: readonly Route[] = [
  get(paths.review, { who: 'person' }, showReview),
  get(paths.sending, { who: 'person' }, showReview),
  post(paths.sending, { who: 'person', audit: 'submission.sent' }, send),
  get(paths.receipt, { who: 'person' }, showReceipt),
  get(paths.receiptPdf, { who: 'person' }, visit => sendPdf(visit, whichOf(visit))),
  get(paths.receiptProof, { who: 'person' }, visit => sendProof(visit, whichOf(visit))),
  get(paths.text, { who: 'person' }, sendText),
  get(paths.replyPdf, { who: 'person' }, visit => sendPdf(visit, replyOf(visit))),
  get(paths.replyProof, { who: 'person' }, visit => sendProof(visit, replyOf(visit))),
]

function showReview(visit: Visit) {
  return review(visit, null)
}

async function review(visit: Visit, refusal: SendRefusal | null) {
  const { sql } = visit.services
  const personId = personOf(visit)
  const { draft, files } = await readWithFiles(sql, personId, visit.params.id!)
  if (isSent(draft)) return seeOther(visit, paths.receipt({ id: draft.id }))
  if (draft.formSlug !== null) return checkForm(visit, refusal)
  if (Object.keys(whyNotContent(draft)).length > 0) {
    return seeOther(visit, paths.content({ id: draft.id }))
  }
  const [office, person] = await Promise.all([
    findOffice(sql, draft.officeId),
    findPerson(sql, personId),
  ])
  const status = refusal === null ? 200 : refusal === 'changed-meanwhile' ? 409 : 422
  return page(reviewPage(visit, { draft, files, office, person, refusal }), status)
}

async function send(visit: Visit) {
  const id = visit.params.id!
  const sender = {
    ...{ personId: personOf(visit), at: visit.now },
    seenVersion: Number(field(visit, 'verze')),
    seenFiles: visit.fields.prilohy === undefined ? undefined : field(visit, 'prilohy'),
    witness: visit.witness,
  }
  if (field(visit, 'formular') !== '') return sendForm(visit, sender)
  const outcome = await sendSubmission(visit.services.sql, id, sender)
  if (!outcome.ok) return review(visit, outcome.refusal)
  return seeOther(visit, paths.receipt({ id }))
}

async function showReceipt(visit: Visit) {
  const { sql } = visit.services
  const letter = await letterOf(visit, whichOf(visit))
  const { submission, files, messages } = await readTracked(sql, personOf(visit), visit.params.id!)
  const [office, form] = await Promise.all([
    findOffice(sql, letter.officeId),
    isSent(submission) ? readSentForm(sql, submission) : null,
  ])
  const journey = form?.way.journey ?? null
  const { subject } = documentTexts[submission.lang].certificate.letter
  const certificate = messages.find(one => journey && one.subject === subject(letter.subject))
  const certificateId = certificate?.id ?? null
  return page(receiptPage(visit, { letter, office, journey, files, certificateId }))
}

async function sendPdf(visit: Visit, which: Which) {
  const letter = await letterOf(visit, which)
  const pdf = await receiptPdf(visit.services, letter)
  if (!pdf) return page(preparingPage(visit), 503)
  const filename = receiptNameOf(letter, receiptTexts[letter.lang].document.fileWord, 'pdf')
  return file({ kind: 'file', body: pdf, type: 'application/pdf', filename })
}

async function sendProof(visit: Visit, which: Which) {
  const letter = await letterOf(visit, which)
  const proof = await proofOf(visit.services, letter)
  if (!proof) return page(preparingPage(visit), 503)
  const type = 'text/plain; charset=utf-8'
  const { fileWord } = receiptTexts[letter.lang].document
  const filename = receiptNameOf(letter, fileWord, 'tlog-proof')
  return file({ kind: 'file', body: proof, type, filename })
}

async function sendText(visit: Visit) {
  const { subject, body } = await letterOf(visit, whichOf(visit))
  const type = 'text/plain; charset=utf-8'
  return file({ kind: 'file', body: contentText(subject, body), type, filename: contentName })
}

function letterOf(visit: Visit, which: Which) {
  return readLetter(visit.services.sql, personOf(visit), which)
}

function whichOf(visit: Visit): Which {
  return { submissionId: visit.params.id! }
}

function replyOf(visit: Visit): Which {
  return { submissionId: visit.params.id!, replyId: visit.params.reply! }
}
