import { isId, newId } from '../../foundation/ids.ts'
import type { Db } from '../db/index.ts'
import type { Answer, Visit } from './visit.ts'

type Watched = Pick<Visit, 'caller' | 'params' | 'now' | 'requestId'>

/**
 * What writes down once who used a route that is watched, where and when.
 *
 * Takes the visit and the event's name from the route's line; a route without one writes nothing.
 */
export function witnessOf(visit: Watched, event: string | undefined): Visit['witness'] {
  let written = event === undefined
  return async db => {
    if (written || event === undefined) return
    written = true
    await insertAudit(db, visit, event)
  }
}

/** Whether a deed is written down: refused ones leave no row. */
export function isWatched(answer: Answer): boolean {
  if (answer.kind === 'file') return true
  return answer.undone !== true && (answer.kind === 'redirect' || answer.status < 400)
}

async function insertAudit(db: Db, { caller, params, now, requestId }: Watched, event: string) {
  const subject = params.id && isId(params.id) ? params.id : null
  await db`
    insert into platform.audit
      (id, at, event, account_id, office_id, person_id, subject_id, request_id)
    values (
      ${newId(now)}, ${now}, ${event}, ${caller?.accountId ?? null},
      ${caller?.desk?.officeId ?? null}, ${caller?.personId ?? null}, ${subject},
      ${requestId})`
}
