import { isId, newId } from '../../foundation/ids.ts'
import type { Answer, Visit } from './visit.ts'

/**
 * Writes who used a route that is watched, where and when; refused deeds leave no row.
 *
 * Takes the visit, the event's name from the route's line and the answer that it got.
 */
export async function writeAudit(visit: Visit, event: string, answer: Answer): Promise<void> {
  if (answer.kind === 'page' && answer.status >= 400) return
  const { caller, params, services } = visit
  const subject = params.id && isId(params.id) ? params.id : null
  await services.sql`
    insert into platform.audit
      (id, at, event, account_id, office_id, person_id, subject_id, request_id)
    values (
      ${newId(visit.now)}, ${visit.now}, ${event}, ${caller?.accountId ?? null},
      ${caller?.desk?.officeId ?? null}, ${caller?.personId ?? null}, ${subject},
      ${visit.requestId})`
}
