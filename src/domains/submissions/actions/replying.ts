import type { FilePart } from '../../../foundation/file.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { enter, type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { type Received as Receipt, receive } from '../../filing/index.ts'
import { findPerson, senderCard } from '../../identity/index.ts'
import { listFiles } from '../queries/files.ts'
import { findUnsentReply, markReplySent, saveReply } from '../queries/replies.ts'
import {
  findSubmission,
  lockSubmission,
  markWithdrawn,
  moveOn,
  type Progress,
} from '../queries/submissions.ts'
import { partsOf } from '../rules/receipts.ts'
import {
  type Reply,
  type ReplyKind,
  type ReplyRefusal,
  whyNotReply,
  whyNotText,
} from '../rules/replies.ts'
import { type Attachment, isSent, type Sent } from '../rules/submission.ts'
import { type Attached, attachTo } from './attaching.ts'

/** A reply as its form sent it; the id was made when the form was drawn. */
export type Writing = {
  id: string
  kind: ReplyKind
  subject: string
  body: string
  parts: readonly FilePart[]
  /** Something was wrong with the files: keep all, send nothing. */
  onlySave: boolean
}

/** What came of it: sent with a number, or kept with what is wrong. */
export type Written = {
  reply: Reply
  attached: Attached
  refusal: ReplyRefusal | null
}

type Author = { personId: string; at: Date }

/**
 * Sends a message into a matter under way: a delivery of its own, numbered and receipted.
 *
 * The text and the files are kept first, so that a refusal loses nothing. The same id sent again
 * gives the number of the first time.
 */
export function sendReply(
  sql: Sql,
  submissionId: string,
  writing: Writing,
  { personId, at }: Author,
): Promise<Outcome<Written, 'not-sent-yet'>> {
  return within(sql, { personId }, async tx => {
    const submission = await lockSubmission(tx, personId, submissionId)
    if (!isSent(submission)) return refuse('not-sent-yet')
    const { id, kind, subject, body } = writing
    const officeId = submission.received.holderId
    const reply = await saveReply(tx, {
      ...{ id, personId, submissionId, officeId, kind, subject, body },
      changedAt: at,
    })
    if (reply.sentAt) return done({ reply, attached: noFiles, refusal: null })

    const files = await listFiles(tx, personId, reply.id)
    const attached = await attachTo(tx, { personId, ownerId: reply.id, at, files }, writing.parts)
    if (writing.onlySave || attached.tooMany.length + attached.tooLarge.length > 0) {
      return done({ reply, attached, refusal: null })
    }
    return done({ attached, ...(await deliverReply(tx, submission, reply, at)) })
  })
}

const noFiles: Attached = { added: [], doubled: [], tooMany: [], tooLarge: [], alreadySent: true }

async function deliverReply(tx: Tx, submission: Sent, reply: Reply, at: Date) {
  const { personId, officeId, kind } = reply
  const [files, person] = await Promise.all([
    listFiles(tx, personId, reply.id),
    findPerson(tx, personId),
    enter(tx, { officeId, personId }),
  ])
  const refusal =
    whyNotReply(submission, kind, person.verifiedAt !== null) ??
    whyNotText(kind, reply.body, files.length)
  if (refusal) return { reply, refusal }

  const receipt = await receive(tx, {
    ...{ officeId, at, matterKind: submission.matterKind, lang: submission.lang },
    key: `reply:${personId}:${reply.id}`,
    channel: 'EPodatelnaWeb',
    subject: reply.subject,
    text: reply.body,
    sender: senderCard(person),
    files: partsOf(files),
    submissionId: submission.id,
    inCase: submission.received.caseId,
    completes: kind === 'completion',
    withdraws: kind === 'withdrawal',
  })
  const { recordMark, deliveredAt: sentAt, place } = receipt
  const sent = { sentAt, recordMark, logIndex: place.index }
  await Promise.all([
    markReplySent(tx, reply, sent),
    kind === 'withdrawal' ? markWithdrawn(tx, personId, submission.id, at) : null,
    kind === 'completion' ? moveOn(tx, personId, submission.id, resumed(receipt, at)) : null,
  ])
  return { reply: { ...reply, ...sent }, refusal: null }
}

/** The office has what it waited for, so the page must not ask for it again. */
function resumed({ dueOn }: Receipt, at: Date): Progress {
  const nobody = { unitName: '', officerName: '', phone: '', holder: null }
  return { at, state: 'accepted', answerBy: null, dueOn, ...nobody }
}

/** What of an unsent reply is kept: its text and its files; null when there is none. */
export function readUnsentReply(
  sql: Sql,
  personId: string,
  submissionId: string,
  kind: ReplyKind,
): Promise<{ reply: Reply; files: Attachment[] } | null> {
  return within(sql, { personId }, async tx => {
    await findSubmission(tx, personId, submissionId)
    const reply = await findUnsentReply(tx, personId, submissionId, kind)
    return reply && { reply, files: await listFiles(tx, personId, reply.id) }
  })
}
