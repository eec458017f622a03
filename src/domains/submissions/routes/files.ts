import { type Answer, storedFile, type Visit } from '../../../platform/http/index.ts'
import { readAttachment } from '../actions/attaching.ts'
import { personOf } from './visitors.ts'

/** A file of a person's letter or reply, as a download. */
export async function sendAttachment(visit: Visit, ownerId: string): Promise<Answer> {
  const { sql } = visit.services
  const found = await readAttachment(sql, personOf(visit), ownerId, visit.params.file ?? '')
  return storedFile(visit, found)
}
