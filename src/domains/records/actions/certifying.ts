import { NotFound, type Tx } from '../../../platform/db/index.ts'
import { findOffice } from '../../offices/index.ts'
import { findCase } from '../queries/cases.ts'
import { type OutgoingLetter, type SentLetter, sendLetter } from './letters.ts'

/**
 * Sends a letter that the office makes by itself, without an officer: numbered, kept in the case,
 * logged, and delivered to the sender's mailbox. It changes nothing in the case.
 *
 * Takes a transaction in the scope of the office, the case, the moment and the letter; null when
 * the case is not there (another office has taken it over).
 */
export async function sendOwnLetter(
  tx: Tx,
  { officeId, caseId, at }: { officeId: string; caseId: string; at: Date },
  letter: OutgoingLetter,
): Promise<SentLetter | null> {
  const [office, matter] = await Promise.all([
    findOffice(tx, officeId),
    findCase(tx, officeId, caseId).catch(ifAbsent),
  ])
  if (!matter) return null
  const nobody = { officerId: '', roles: [], unitIds: [] }
  const doer = { ...nobody, officeId, officeName: office.name, name: office.name, at }
  return sendLetter(tx, doer, matter, letter)
}

function ifAbsent(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}
