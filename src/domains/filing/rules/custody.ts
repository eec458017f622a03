import { createHash } from 'node:crypto'
import type { Logged } from '../../ledger/index.ts'
import type { KeptMessage } from '../../mailbox/index.ts'
import {
  caseClock,
  contentName,
  contentText,
  isOpen,
  type KeptDocument,
  type KeptHandover,
  type KeptPlace,
} from '../../records/index.ts'
import type { KeptDelivery } from '../queries/custody.ts'

/** What an office keeps of some entries of its log. */
export type Kept = {
  documents: readonly KeptDocument[]
  messages: readonly KeptMessage[]
  deliveries: readonly KeptDelivery[]
  handovers: readonly KeptHandover[]
}

/** Where the rows are that an entry speaks of, and what is wrong with them; null when nothing. */
export function wrongBehind(entry: Logged, kept: Kept): string | null {
  if (entry.kind === 'handed-over') return wrongHandover(entry, kept.handovers)
  const found = kept.documents.filter(document => document.logIndex === entry.index)
  const [document] = found
  if (!document) return 'the document is missing'
  if (found.length > 1) return 'two documents stand in one place of the log'
  return (
    wrongDocument(entry, document) ??
    (entry.isFirst ? wrongCase(entry, document) : null) ??
    (isArrival(entry) ? wrongDelivery(entry, document, kept.deliveries) : null) ??
    (entry.kind === 'sent' ? wrongMessage(document, kept.messages) : null)
  )
}

/** The letters that went to mailboxes: whose they are, under the ids of their documents. */
export function lettersOf(documents: readonly KeptDocument[]) {
  return documents.flatMap(({ id, personId }) => (personId ? [{ personId, documentId: id }] : []))
}

/** What is wrong with the place that a document claims in the log; null when nothing. */
export function wrongPlace(document: KeptPlace, entry: Logged | undefined): string | null {
  if (document.logIndex === null || !entry) return 'the document has no entry in the log'
  const isIts = entry.number === document.recordMark && entry.matterId === document.caseId
  return isIts ? null : 'the entry of the document is that of another one'
}

/** What the log calls the kinds of what comes. */
export function isArrival({ kind }: Logged): boolean {
  return kind === 'received' || kind === 'taken-over'
}

function wrongDocument(entry: Logged, document: KeptDocument): string | null {
  if (document.caseId !== entry.matterId) return 'the document is in another case'
  if (document.recordMark !== entry.number) return 'the document has another number'
  if (!isAt(entry, document.at)) return 'the document has another time'
  const [content, ...files] = entry.parts
  const isContent =
    content?.name === contentName &&
    content.sha256 === contentHash(document.subject, document.body, document.cameAt)
  if (!isContent) return 'the subject or the text is not what was logged'
  if (files.length !== document.files.length) return 'files were added or taken away'
  const changed = files.find((part, position) => {
    const file = document.files[position]
    return file?.sha256 !== part.sha256 || file.name !== part.name
  })
  return changed ? `the file ${changed.name} is not the one that was logged` : null
}

/** The first entry of a matter is the letter by which its case began. */
function wrongCase(entry: Logged, document: KeptDocument): string | null {
  if (document.caseMark === null || document.caseReceivedAt === null) return 'the case is missing'
  if (document.caseMark !== entry.number) return 'the case has another number'
  const { cameAt } = document
  const isReceipt = cameAt
    ? cameAt.getTime() === document.caseReceivedAt.getTime()
    : isAt(entry, document.caseReceivedAt)
  if (!isReceipt) return 'the case has another time of receipt'
  if (document.caseSender !== document.author) {
    return 'the author of the document is not the sender of the case'
  }
  return isByLaw(document) ? null : 'the last day of the case is not the one that the law gives'
}

/** The period is counted anew by the legal clock from what the case says of its course. */
function isByLaw({ period, caseReceivedAt: receivedAt }: KeptDocument): boolean {
  if (!period || !receivedAt) return true
  const { dueOn, state, ...timed } = period
  // What left the office has no last day any more.
  if (dueOn === null && !isOpen(state)) return true
  return caseClock({ ...timed, receivedAt }).dueOn === dueOn
}

/** What a person reads as the office's letter is the letter that the office has sent. */
function wrongMessage(document: KeptDocument, messages: readonly KeptMessage[]): string | null {
  if (document.personId === null) return null
  const message = messages.find(({ key }) => key === document.id)
  if (!message) return 'the letter is missing in the mailbox of its receiver'
  const isSame =
    message.subject === document.subject &&
    message.body === document.body &&
    message.files.length === document.files.length &&
    message.files.every((file, at) => file.sha256 === document.files[at]!.sha256)
  return isSame ? null : 'the letter in the mailbox is not the one that was sent'
}

function wrongDelivery(
  entry: Logged,
  document: KeptDocument,
  deliveries: readonly KeptDelivery[],
): string | null {
  const delivery = deliveries.find(
    ({ documentId, logIndex }) => documentId === document.id && logIndex === entry.index,
  )
  if (!delivery) return 'the delivery is missing'
  if (delivery.recordMark !== entry.number) return 'the delivery has another number'
  return isAt(entry, delivery.at) ? null : 'the delivery has another time'
}

function wrongHandover(entry: Logged, handovers: readonly KeptHandover[]): string | null {
  const found = handovers.find(one => one.caseId === entry.matterId && isAt(entry, one.at))
  if (!found) return 'the handover is missing or has another time'
  const isLogged = entry.parts[0]?.sha256 === contentHash(found.toOfficeName, found.reason)
  return isLogged ? null : 'the handover is not what was logged'
}

function contentHash(subject: string, text: string, cameAt: Date | null = null): string {
  return createHash('sha256')
    .update(contentText(subject, text, cameAt))
    .digest('hex')
}

/** The log tells the time to the second (§ 3 vyhl. č. 259/2012 Sb.). */
function isAt(entry: Logged, at: Date): boolean {
  return `${at.toISOString().slice(0, 19)}Z` === entry.time
}
