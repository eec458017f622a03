import type { FilePart } from '../../../foundation/file.ts'
import type { Words } from '../../forms/index.ts'

/** Where a submission stands, as its sender sees it; the states of the case, and the draft. */
export const states = [
  'draft',
  'received',
  'assigned',
  'accepted',
  'waiting',
  'settled',
  'returned',
  'handed-over',
] as const

export type State = (typeof states)[number]

/** What the filing room answered when it received the submission. */
export type Received = {
  sentAt: Date
  /** The case of the matter and the office that has it now; another one after a handover. */
  caseId: string
  holderId: string
  recordMark: string
  /** Where the letter stands in the office's log; null for a letter taken over from paper. */
  logIndex: number | null
  /** The last day by which the office must act, as told on delivery, and the paragraph. */
  dueOn: string | null
  dueLaw: string
}

export type Submission = {
  id: string
  personId: string
  officeId: string
  state: State
  version: number
  matterKind: string
  subject: string
  /** The subject of a form in its languages; null for a letter in own words. */
  subjectWords: Words | null
  body: string
  lang: 'cs' | 'en' | 'de'
  createdAt: Date
  changedAt: Date
  /** Null while it is a draft. */
  received: Received | null
  stateAt: Date | null
  /** Where that period ends now; null while it is stopped. */
  dueNow: string | null
  /** The paragraph of that, when the office has corrected what the matter is about. */
  lawNow: string | null
  /** By when the office wants an answer from the sender. */
  answerBy: string | null
  unitName: string
  officerName: string
  phone: string
  withdrawnAt: Date | null
  onPaper: boolean
  /** The form by which it is written; null for a letter in the sender's own words. */
  formSlug: string | null
}

/** An attachment of a draft or of a reply. */
export type Attachment = FilePart & { id: string }

/** A submission that has been sent and so has its receipt. */
export type Sent = Submission & { received: Received }

/** Whether it has left its sender. */
export function isSent(submission: Submission): submission is Sent {
  return submission.received !== null
}

/** The longest that fields may be, in letters. */
export const lengths = { subject: 250, body: 20_000, search: 200 } as const
