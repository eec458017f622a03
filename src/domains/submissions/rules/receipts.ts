import type { FilePart } from '../../../foundation/file.ts'
import type { Reply } from './replies.ts'
import type { Attachment, Sent, Submission } from './submission.ts'

/** One letter that an office has received: a submission, or a reply into its matter. */
export type Letter = {
  /** The submission or the reply. */
  ownerId: string
  submissionId: string
  personId: string
  isReply: boolean
  officeId: string
  recordMark: string
  sentAt: Date
  logIndex: number
  subject: string
  /** The subject of a form in each language; null for what somebody wrote themselves. */
  subjectWords: Submission['subjectWords']
  body: string
  files: FilePart[]
  dueOn: string | null
  dueLaw: string
  lang: Submission['lang']
}

/** A sent submission as a letter; null when it was handed in on paper. */
export function letterOf(submission: Sent, files: readonly Attachment[]): Letter | null {
  const { id, personId, officeId, subject, subjectWords, body, lang, received } = submission
  const { recordMark, sentAt, logIndex, dueOn, dueLaw } = received
  if (logIndex === null) return null
  return {
    ...{ ownerId: id, submissionId: id, personId, isReply: false, officeId },
    ...{ recordMark, sentAt, logIndex, subject, subjectWords, body, dueOn, dueLaw, lang },
    files: partsOf(files),
  }
}

/** A sent reply as a letter: it sets no period of its own. */
export function replyLetterOf(
  submission: Sent,
  reply: Reply,
  files: readonly Attachment[],
): Letter | null {
  const { id, personId, officeId, subject, body, recordMark, sentAt, logIndex } = reply
  if (recordMark === null || sentAt === null || logIndex === null) return null
  const { id: submissionId, lang } = submission
  return {
    ...{ ownerId: id, submissionId, personId, isReply: true, officeId, recordMark, sentAt },
    ...{ logIndex, subject, subjectWords: null, body, lang, dueOn: null, dueLaw: '' },
    files: partsOf(files),
  }
}

/** Attachments as they travel to the office: without the ids that they have here. */
export function partsOf(files: readonly Attachment[]): FilePart[] {
  return files.map(({ id: _, ...part }) => part)
}

/**
 * What the file of a receipt is called: in a folder of many each bears its own record mark.
 *
 * Takes the word for a receipt in the sender's language and the ending.
 */
export function receiptNameOf(letter: Letter, word: string, ending: 'pdf' | 'tlog-proof'): string {
  return `${word}-${letter.recordMark.replace(/[^\p{L}\d]+/gu, '-')}.${ending}`
}
