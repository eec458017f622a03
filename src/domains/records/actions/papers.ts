import { createHash } from 'node:crypto'
import type { Day } from '../../../foundation/dates/index.ts'
import type { FilePart } from '../../../foundation/file.ts'
import type { Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { fillPlace, type HeldPlace, holdPlace, type Place } from '../../ledger/index.ts'
import { formatMark, type Office } from '../../offices/index.ts'
import { takeSerial } from '../queries/cases.ts'
import type { NewDocument } from '../queries/registration.ts'
import type { Channel, Sender } from '../rules/case.ts'
import { contentName, contentText } from '../rules/content.ts'
import { yearOf } from '../rules/mark.ts'
import type { PaperForm } from '../rules/paper-form.ts'

/** What a paper letter has beside its text (§ 3 odst. 3 vyhl. č. 259/2012 Sb.). */
export type Paper = {
  sheets: number | null
  paperAnnexes: number | null
  otherAnnexes: string | null
  senderReference: string | null
  /** Which form it is, if a clerk said so. */
  form?: PaperForm | null
}

/** What a letter says and how it came, before an office has given it a number. */
export type LetterFacts = {
  officeId: string
  channel: Channel
  at: Date
  /** When it came, if that was before it was written down, and why so late. */
  cameAt?: Date
  lateReason?: string
  /** The clerk who wrote it down. */
  writer?: { officerId: string; name: string }
  subject: string
  text: string
  matterKind: string
  sender: Sender
  submissionId: string | null
  /** Whether it is what its case waits for; a question or a withdrawal is not. */
  completes?: boolean
  /** Whether its sender takes the matter back by it. */
  withdraws?: boolean
  lang: Lang
}

/** A letter that came to an office, as the filing room hands it over for registration. */
export type Letter = LetterFacts & {
  abbreviation: string
  markPattern: string
  documentId: string
  files: readonly FilePart[]
  /** The case that the letter replies into, when it does. */
  inCase: string | null
  handoverId: string | null
  paper: Paper | null
}

/** The number under which a document is kept, and its place in the transparency log. */
export type Registration = {
  caseId: string
  documentId: string
  recordMark: string
  year: number
  serial: number
  place: Place
  dueOn: Day | null
  dueLaw: string
  /** Whether it went into a case that was there before. */
  joins: boolean
}

/** How an office numbers; only a connected one has an abbreviation, and only it registers. */
export function numberingOf({ abbreviation, markPattern, name }: Office) {
  if (abbreviation === null) throw new Error(`${name} is not connected and cannot register`)
  return { abbreviation, markPattern }
}

/** The next number of an office, as its mark. */
export async function takeNumber(
  tx: Tx,
  office: { officeId: string; abbreviation: string; markPattern: string; at: Date },
): Promise<{ year: number; serial: number; recordMark: string }> {
  const year = yearOf(office.at)
  const serial = await takeSerial(tx, office.officeId, year)
  const { abbreviation, markPattern } = office
  return { year, serial, recordMark: formatMark(markPattern, abbreviation, serial, year) }
}

/** The next number of an office and the next place in its log, both held until commit. */
export async function takeNumberAndPlace(tx: Tx, letter: Letter) {
  // In this order in every transaction, so that two never wait in a ring; sent at once.
  const [numbered, held] = await Promise.all([
    takeNumber(tx, letter),
    holdPlace(tx, letter.officeId),
  ])
  return { numbered, held }
}

/** Puts a received letter into the transparency log: its text and each of its files. */
export function logReceived(
  tx: Tx,
  letter: Letter,
  caseId: string,
  number: string,
  held: HeldPlace,
): Promise<void> {
  return fillPlace(tx, held, {
    kind: letter.channel === 'InterniVypraveni' ? 'taken-over' : 'received',
    number,
    at: letter.at,
    matterId: caseId,
    parts: logParts(letter.subject, letter.text, letter.files, letter.cameAt),
  })
}

/** What of a document goes into the log: the text as it was read, and each file's bytes. */
export function logParts(
  subject: string,
  text: string,
  files: readonly FilePart[],
  cameAt: Date | null = null,
) {
  const sha256 = createHash('sha256')
    .update(contentText(subject, text, cameAt))
    .digest('hex')
  return [{ name: contentName, sha256 }, ...files.map(({ name, sha256 }) => ({ name, sha256 }))]
}

/** When a letter came: a clerk may write it down later. */
export function arrivalOf({ at, cameAt }: Pick<Letter, 'at' | 'cameAt'>): Date {
  return cameAt ?? at
}

/** The row of a document that came. */
export function incoming(
  letter: Letter,
  caseId: string,
  numbered: { year: number; serial: number; recordMark: string },
  place: Place,
): NewDocument {
  return {
    office_id: letter.officeId,
    id: letter.documentId,
    case_id: caseId,
    year: numbered.year,
    serial: numbered.serial,
    record_mark: numbered.recordMark,
    direction: 'in',
    channel: letter.channel,
    at: letter.at,
    came_at: letter.cameAt ?? null,
    author: letter.sender.name,
    subject: letter.subject,
    body: letter.text,
    sender_reference: letter.paper?.senderReference ?? null,
    sheets: letter.paper?.sheets ?? null,
    paper_annexes: letter.paper?.paperAnnexes ?? null,
    other_annexes: letter.paper?.otherAnnexes ?? null,
    form: letter.paper?.form ?? null,
    log_index: place.index,
  }
}
