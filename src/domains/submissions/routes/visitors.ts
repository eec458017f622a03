import { NotFound } from '../../../platform/db/index.ts'
import type { Visit } from '../../../platform/http/index.ts'

/** The person of a route that only persons enter. */
export function personOf(visit: Visit): string {
  const personId = visit.caller?.personId
  if (!personId) throw new NotFound()
  return personId
}

/** Who writes, in which language, and when. */
export function writerOf(visit: Visit) {
  return { personId: personOf(visit), lang: visit.lang, at: visit.now }
}
