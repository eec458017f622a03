import { newId } from '../../../foundation/ids.ts'
import { sendAhead, type Tx } from '../../../platform/db/index.ts'
import { lockCase, senderColumns } from '../queries/cases.ts'
import { insertCase } from '../queries/registration.ts'
import { type Case, caseClock, knownKind, lawOf, type Sender } from '../rules/case.ts'
import { isOpen } from '../rules/deeds.ts'
import { wordsOf } from '../rules/words.ts'
import {
  arrivalOf,
  incoming,
  type Letter,
  logReceived,
  type Registration,
  takeNumberAndPlace,
} from './papers.ts'
import { registerReply } from './reply.ts'

/**
 * Registers a letter: gap-free number of the office and year, entry in the transparency log, and
 * either a new case or a further document of the case that it replies into.
 *
 * Takes the letter in the scope of its office. A reply to a closed case opens a new one that
 * names the old; nothing that is settled is opened again.
 */
export async function registerDocument(tx: Tx, letter: Letter): Promise<Registration> {
  const target = letter.inCase ? await lockCase(tx, letter.officeId, letter.inCase) : null
  if (target && isOpen(target.state)) return registerReply(tx, letter, target)
  return registerNewCase(tx, letter, target)
}

async function registerNewCase(tx: Tx, letter: Letter, follows: Case | null) {
  const { officeId, at, sender } = letter
  const receivedAt = arrivalOf(letter)
  const caseId = newId(at)
  const { numbered, held } = await takeNumberAndPlace(tx, letter)
  const place = { officeId, index: held.index }
  const logging = logReceived(tx, letter, caseId, numbered.recordMark, held)
  const matterKind = knownKind(letter.matterKind)
  const { dueOn } = caseClock({ receivedAt, matterKind, stops: [], extended: false })
  const dueLaw = lawOf(matterKind)
  const said = [letter.subject, letter.paper?.form?.title].filter(Boolean).join(' ')
  const words = searchWords(numbered.recordMark, numbered.serial, said, sender)
  const writing = insertCase(
    tx,
    {
      office_id: officeId,
      id: caseId,
      year: numbered.year,
      serial: numbered.serial,
      record_mark: numbered.recordMark,
      state: 'received',
      matter_kind: matterKind,
      subject: letter.subject,
      channel: letter.channel,
      lang: letter.lang,
      submission_id: letter.submissionId,
      follows_id: follows?.id ?? null,
      handover_id: letter.handoverId,
      received_at: receivedAt,
      due_on: dueOn,
      due_law: dueLaw,
      search_words: words.map(word => ` ${word}`).join(''),
      ...senderColumns(sender),
    },
    {
      document: incoming(letter, caseId, numbered, place),
      files: letter.files,
      deed: receivedDeed(letter, caseId, numbered.recordMark, follows),
      words,
    },
  )
  await sendAhead(logging, writing)
  return { caseId, documentId: letter.documentId, ...numbered, place, dueOn, dueLaw, joins: false }
}

function receivedDeed(letter: Letter, caseId: string, recordMark: string, follows: Case | null) {
  return {
    officeId: letter.officeId,
    caseId,
    at: letter.at,
    kind: letter.handoverId ? ('taken-over' as const) : ('received' as const),
    officerId: letter.writer?.officerId ?? null,
    officerName: letter.writer?.name ?? '',
    body: letter.lateReason ?? '',
    facts: {
      mark: recordMark,
      channel: letter.channel,
      follows: follows?.recordMark ?? null,
      came: letter.cameAt?.toISOString() ?? null,
    },
    version: 1,
  }
}

function searchWords(mark: string, serial: number, subject: string, sender: Sender): string[] {
  return wordsOf(mark, String(serial), sender.name, sender.address, subject)
}
