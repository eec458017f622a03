import { file, type Visit } from '../../../platform/http/index.ts'
import { readAttachment } from '../actions/attaching.ts'
import { personOf } from './visitors.ts'

/** A file of a person's letter or reply, as a download. */
export async function sendAttachment(visit: Visit, ownerId: string) {
  const { sql, blobs } = visit.services
  const found = await readAttachment(sql, personOf(visit), ownerId, visit.params.file ?? '')
  return file({
    ...{ kind: 'file', body: blobs.read(found.sha256), type: found.mimeType },
    ...{ filename: found.name, sizeBytes: found.sizeBytes },
  })
}
