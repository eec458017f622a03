import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { findCase } from '../queries/cases.ts'
import { findNumbered } from '../queries/search.ts'
import type { Case } from '../rules/case.ts'
import { isTypedMark, namesMark, numbersIn } from '../rules/mark.ts'

/** The case whose mark, or that of one of its documents, somebody typed; null when none. */
export async function findTyped(tx: Tx, officeId: string, typed: string): Promise<Case | null> {
  return firstNamed(tx, officeId, typed, mark => isTypedMark(typed, mark))
}

/** The case of which a letter speaks by one of its marks; null when it speaks of none. */
export function findMentioned(tx: Tx, officeId: string, text: string): Promise<Case | null> {
  return firstNamed(tx, officeId, text, mark => namesMark(text, mark))
}

/** The same for who is outside of a transaction, as a form of the filing room is. */
export function readTyped(
  sql: Sql,
  doer: { officeId: string },
  typed: string,
): Promise<Case | null> {
  const { officeId } = doer
  return within(sql, { officeId }, tx => findTyped(tx, officeId, typed))
}

async function firstNamed(
  tx: Tx,
  officeId: string,
  text: string,
  fits: (mark: string) => boolean,
): Promise<Case | null> {
  for (const { year, serial } of numbersIn(text)) {
    const found = await findNumbered(tx, officeId, year, serial)
    if (!found || !fits(found.mark)) continue
    return findCase(tx, officeId, found.joinedTo ?? found.caseId)
  }
  return null
}
