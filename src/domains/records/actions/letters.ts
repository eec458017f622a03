import type { FilePart } from '../../../foundation/file.ts'
import { newId } from '../../../foundation/ids.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { appendEntry } from '../../ledger/index.ts'
import { deliver, type NewMessage } from '../../mailbox/index.ts'
import { findOffice } from '../../offices/index.ts'
import { insertParcel } from '../queries/parcels.ts'
import { insertDocument } from '../queries/registration.ts'
import type { Case } from '../rules/case.ts'
import { wordsOf } from '../rules/words.ts'
import type { Doer } from './deed.ts'
import { logParts, numberingOf, takeNumber } from './papers.ts'

/** A letter of the office to the sender of a case. */
export type OutgoingLetter = {
  subject: string
  /** The subject in each language, when the portal made the letter. */
  subjectWords?: NewMessage['subjectWords']
  text: string
  files: readonly FilePart[]
}

/** How a letter left: its own number, and whether the mailbox has it or the post will. */
export type SentLetter = {
  documentId: string
  recordMark: string
  channel: 'EPodatelnaWeb' | 'Posta'
}

/**
 * Sends a letter in a case: gives it a number, keeps it, logs it, and either delivers it to the
 * sender's mailbox in the same transaction or makes it a parcel that the post is to take.
 */
export async function sendLetter(
  tx: Tx,
  doer: Doer,
  matter: Case,
  letter: OutgoingLetter,
): Promise<SentLetter> {
  const { officeId, at } = doer
  const office = await findOffice(tx, officeId)
  const documentId = newId(at)
  const numbered = await takeNumber(tx, { officeId, ...numberingOf(office), at })
  const place = await appendEntry(tx, {
    officeId,
    kind: 'sent',
    number: numbered.recordMark,
    at,
    matterId: matter.id,
    parts: logParts(letter.subject, letter.text, letter.files),
  })
  const channel = matter.sender.personId ? 'EPodatelnaWeb' : 'Posta'
  await insertDocument(tx, {
    document: {
      office_id: officeId,
      id: documentId,
      case_id: matter.id,
      year: numbered.year,
      serial: numbered.serial,
      record_mark: numbered.recordMark,
      direction: 'out',
      channel,
      at,
      came_at: null,
      author: doer.name,
      subject: letter.subject,
      body: letter.text,
      sender_reference: null,
      sheets: null,
      paper_annexes: null,
      other_annexes: null,
      log_index: place.index,
    },
    files: letter.files,
    deed: null,
    words: wordsOf(numbered.recordMark, String(numbered.serial)),
  })
  await dispatch(tx, doer, matter, { documentId, channel, letter })
  return { documentId, recordMark: numbered.recordMark, channel }
}

type Dispatching = {
  documentId: string
  channel: 'EPodatelnaWeb' | 'Posta'
  letter: OutgoingLetter
}

async function dispatch(tx: Tx, doer: Doer, matter: Case, out: Dispatching): Promise<void> {
  const { officeId, at } = doer
  const byMailbox = out.channel === 'EPodatelnaWeb'
  await insertParcel(tx, officeId, {
    documentId: out.documentId,
    caseId: matter.id,
    channel: out.channel,
    addressee: matter.sender.name,
    address: matter.sender.address,
    state: byMailbox ? 'vypraveno' : 'nevypraveno',
    madeAt: at,
    dispatchedAt: byMailbox ? at : null,
  })
  if (matter.sender.personId === null) return
  await deliver(tx, {
    personId: matter.sender.personId,
    officeId,
    caseRef: { submissionId: matter.submissionId, recordMark: matter.recordMark },
    author: { kind: 'office', name: doer.officeName },
    subject: out.letter.subject,
    subjectWords: out.letter.subjectWords ?? null,
    body: out.letter.text,
    files: [...out.letter.files],
    ...{ at, lang: matter.lang, key: out.documentId },
  })
}
