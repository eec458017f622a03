import { newId } from '../../foundation/ids.ts'
import type { Db } from './index.ts'

/**
 * Writes down a deed that was done by a command at the machine, not by a visit.
 *
 * Takes the event, the account that it concerns, the machine's user who did it, and when. It
 * belongs into the deed's own transaction.
 */
export async function witnessCommand(
  db: Db,
  deed: { event: string; subjectId: string; user: string; at: Date },
): Promise<void> {
  const { event, subjectId, user, at } = deed
  await db`
    insert into platform.audit (id, at, event, subject_id, request_id)
    values (${newId(at)}, ${at}, ${event}, ${subjectId}, ${`command of ${user}`})`
}
