import { lengths, type Submission } from './submission.ts'

/** What a sender may send into a matter that is under way. */
const replyKinds = ['completion', 'message', 'withdrawal'] as const

export type ReplyKind = (typeof replyKinds)[number]

/** A message on its way into the matter; `sentAt` is null until it has left. */
export type Reply = {
  id: string
  personId: string
  submissionId: string
  officeId: string
  kind: ReplyKind
  subject: string
  body: string
  changedAt: Date
  sentAt: Date | null
  recordMark: string | null
  logIndex: number | null
}

export type ReplyRefusal =
  | 'not-verified'
  | 'not-sent-yet'
  | 'nothing-asked'
  | 'already-settled'
  | 'already-withdrawn'
  | 'reply-missing'
  | 'reply-too-long'

/** Which kind of a message the page offers first: the office's question goes before all else. */
export function usualReply(submission: Submission): ReplyKind {
  return submission.state === 'waiting' ? 'completion' : 'message'
}

/**
 * Why this cannot be sent into the matter now; null when it can.
 *
 * A completion needs a call; a withdrawal only a matter that is not settled (§ 45 odst. 4 zák.
 * č. 500/2004 Sb.); a message may be sent at any time, even into a settled matter.
 */
export function whyNotReply(
  submission: Submission,
  kind: ReplyKind,
  verified: boolean,
): ReplyRefusal | null {
  if (!verified) return 'not-verified'
  if (submission.state === 'draft') return 'not-sent-yet'
  if (kind === 'completion' && submission.state !== 'waiting') return 'nothing-asked'
  if (kind !== 'withdrawal') return null
  if (submission.withdrawnAt) return 'already-withdrawn'
  return isOver(submission) ? 'already-settled' : null
}

/** Whether nothing more is to be expected from the office. */
export function isOver({ state }: Pick<Submission, 'state'>): boolean {
  return state === 'settled' || state === 'returned'
}

/** Why this text cannot be sent; attachments alone are an answer, too. */
export function whyNotText(
  kind: ReplyKind,
  body: string,
  attachments: number,
): ReplyRefusal | null {
  if (body.length > lengths.body) return 'reply-too-long'
  const silent = body.trim() === ''
  if (kind === 'message') return silent ? 'reply-missing' : null
  if (kind === 'completion') return silent && attachments === 0 ? 'reply-missing' : null
  return null
}
