import { buffer } from 'node:stream/consumers'
import { NotFound, type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { makePdf, sealPdf } from '../../../platform/pdf/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findPerson } from '../../identity/index.ts'
import { ownKeyText, sealedProof } from '../../ledger/index.ts'
import { findOffice } from '../../offices/index.ts'
import { listFiles } from '../queries/files.ts'
import { findReceipt, keepReceipt } from '../queries/receipts.ts'
import { findReplyByMark, findSentReply } from '../queries/replies.ts'
import { findSubmission } from '../queries/submissions.ts'
import { type Letter, letterOf, replyLetterOf } from '../rules/receipts.ts'
import { isSent, type Sent } from '../rules/submission.ts'
import { receiptDocument } from '../views/document.ts'

/** Which letter: the submission itself, or a reply by its id or by the office's number. */
export type Which = { submissionId: string; replyId?: string; mark?: string }

/** A letter that an office has received; throws `NotFound` for a draft and for paper. */
export async function readLetter(sql: Sql, personId: string, which: Which): Promise<Letter> {
  const letter = await findLetter(sql, personId, which)
  if (!letter) throw new NotFound()
  return letter
}

/** The same, or null: a letter that another office took over is not the sender's own again. */
export function findLetter(sql: Sql, personId: string, which: Which): Promise<Letter | null> {
  return within(sql, { personId }, async tx => {
    const submission = await findSubmission(tx, personId, which.submissionId)
    return isSent(submission) ? letterFrom(tx, submission, which) : null
  })
}

async function letterFrom(tx: Tx, submission: Sent, which: Which): Promise<Letter | null> {
  const { personId, id } = submission
  const isFirst = which.mark === undefined || which.mark === submission.received.recordMark
  if (which.replyId === undefined && isFirst) {
    return letterOf(submission, await listFiles(tx, personId, id))
  }
  const reply = which.replyId
    ? await findSentReply(tx, personId, id, which.replyId)
    : await findReplyByMark(tx, personId, id, which.mark!)
  if (!reply) return null
  return replyLetterOf(submission, reply, await listFiles(tx, personId, reply.id))
}

/** How long a page waits for the log's head that covers the letter, in milliseconds. */
const patienceMs = 3000

/** The bare proof of a letter; null while the log has not signed over it yet. */
export function proofOf(services: Services, letter: Letter): Promise<string | null> {
  const place = { officeId: letter.officeId, index: letter.logIndex }
  return sealedProof(services, place, { waitMs: patienceMs })
}

/**
 * The sealed receipt of a letter, the same bytes whenever it is asked for.
 *
 * The first who asks makes it; null while the log has not signed over the letter yet.
 */
export async function receiptPdf(services: Services, letter: Letter): Promise<Buffer | null> {
  const { sql, blobs } = services
  const { personId, ownerId } = letter
  const kept = await within(sql, { personId }, tx => findReceipt(tx, personId, ownerId))
  if (kept) return buffer(blobs.read(kept.sha256))

  const proof = await proofOf(services, letter)
  if (proof === null) return null
  const stored = await blobs.put(await makeReceipt(services, letter, proof))
  const first = await within(sql, { personId }, async tx => {
    await keepReceipt(tx, personId, ownerId, stored, services.clock())
    return findReceipt(tx, personId, ownerId)
  })
  return buffer(blobs.read(first!.sha256))
}

async function makeReceipt(services: Services, letter: Letter, proof: string): Promise<Buffer> {
  const { sql, keys, clock } = services
  const [office, person, key] = await Promise.all([
    findOffice(sql, letter.officeId),
    findPerson(sql, letter.personId),
    ownKeyText(services),
  ])
  const sender = person.actingName ? `${person.name} (${person.actingName})` : person.name
  const document = receiptDocument({ letter, office, sender, proof, key })
  return sealPdf(await makePdf(document), keys, clock())
}
