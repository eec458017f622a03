import { fileLimits } from '../../../foundation/file.ts'
import { isMatterKind } from '../../records/index.ts'
import { type Attachment, lengths, type Submission } from './submission.ts'

/** What the sender writes: the kind of the matter, its subject and the text. */
export type Content = { matterKind: string; subject: string; body: string }

export type ContentRefusal =
  | 'kind-missing'
  | 'subject-missing'
  | 'subject-too-long'
  | 'body-missing'
  | 'body-too-long'

/** What is wrong with what was written, by field; empty when nothing is. */
export type ContentRefusals = Partial<Record<keyof Content, ContentRefusal>>

/** Looks at what was written (§ 37 odst. 2 zák. č. 500/2004 Sb.: what matter, what is proposed). */
export function whyNotContent({ matterKind, subject, body }: Content): ContentRefusals {
  const wrong: ContentRefusals = {}
  if (!isMatterKind(matterKind)) wrong.matterKind = 'kind-missing'
  if (!hasLetters(subject)) wrong.subject = 'subject-missing'
  else if (subject.length > lengths.subject) wrong.subject = 'subject-too-long'
  if (!hasLetters(body)) wrong.body = 'body-missing'
  else if (body.length > lengths.body) wrong.body = 'body-too-long'
  return wrong
}

/** Whether something was written that would be a pity to lose, and that can be kept. */
export function isWorthKeeping(content: Content): boolean {
  const isEmpty = !hasLetters(content.subject) && !hasLetters(content.body)
  return !isEmpty && !isTooLong(content)
}

/** Whether a field is longer than can be kept. */
export function isTooLong({ matterKind, subject, body }: Content): boolean {
  return matterKind.length > 40 || subject.length > lengths.subject || body.length > lengths.body
}

/** A text of spaces and invisible marks alone says nothing to an office. */
function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)
}

/** How many bytes may still be attached. */
export function roomFor(attachments: readonly Attachment[]): number {
  const used = attachments.reduce((sum, file) => sum + file.sizeBytes, 0)
  return Math.max(0, fileLimits.totalBytes - used)
}

/** What a draft and what somebody typed over an older version of it differ in. */
export function changedFields(now: Content, typed: Content): (keyof Content)[] {
  const fields: (keyof Content)[] = ['matterKind', 'subject', 'body']
  return fields.filter(field => now[field] !== typed[field])
}

/** Names a list of attachments: another file, or one less, is another name. */
export function listedFiles(attachments: readonly Attachment[]): string {
  return attachments
    .map(file => file.id)
    .sort()
    .join(' ')
}

export type SendRefusal =
  | 'not-verified'
  | 'incomplete'
  | 'changed-meanwhile'
  | 'attachments-too-large'
  | 'form-ended'
  | 'not-for-sender'
  | 'not-signed'

/** What sending looks at besides the draft itself. */
export type Circumstances = {
  verified: boolean
  attachments: readonly Attachment[]
  /** The version that the sender saw on the review page. */
  seenVersion: number
  /** The attachments seen there, as `listedFiles` names them; not asked when left out. */
  seenFiles?: string | undefined
  /** A form made ready to be sent, with the files that its answers hold. */
  prepared?: { files: readonly Pick<Attachment, 'id' | 'sha256'>[] } | undefined
}

/** Why a draft may not be sent now; null when it may. Takes the draft and its circumstances. */
export function whyNotSend(draft: Submission, around: Circumstances): SendRefusal | null {
  if (!around.verified) return 'not-verified'
  if (!isComplete(draft, around)) return 'incomplete'
  if (draft.version !== around.seenVersion) return 'changed-meanwhile'
  if (!areAllKept(around.prepared?.files ?? [], around.attachments)) return 'changed-meanwhile'
  const listed = listedFiles(around.attachments)
  if (listed !== (around.seenFiles ?? listed)) return 'changed-meanwhile'
  if (around.attachments.length > fileLimits.files) return 'attachments-too-large'
  const total = around.attachments.reduce((sum, file) => sum + file.sizeBytes, 0)
  return total > fileLimits.totalBytes ? 'attachments-too-large' : null
}

/** A form was checked by its own rules before it was prepared. */
function isComplete(draft: Submission, { prepared }: Circumstances): boolean {
  if (draft.formSlug !== null) return prepared !== undefined
  return Object.keys(whyNotContent(draft)).length === 0
}

/** Whether every file is kept as it was checked: the same place, the same bytes. */
function areAllKept(
  checked: NonNullable<Circumstances['prepared']>['files'],
  kept: readonly Attachment[],
): boolean {
  return checked.every(({ id, sha256 }) =>
    kept.some(file => file.id === id && file.sha256 === sha256),
  )
}
