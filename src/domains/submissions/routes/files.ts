import { type Answer, file, type Visit } from '../../../platform/http/index.ts'
import { readAttachment } from '../actions/attaching.ts'
import type { Attachment } from '../rules/submission.ts'
import { personOf } from './visitors.ts'

/** A file of a person's letter or reply, as a download. */
export async function sendAttachment(visit: Visit, ownerId: string): Promise<Answer> {
  const { sql } = visit.services
  return sendFound(
    visit,
    await readAttachment(sql, personOf(visit), ownerId, visit.params.file ?? ''),
  )
}

/** A file that its reader may have, as a download. */
export function sendFound({ services: { blobs } }: Visit, found: Attachment): Answer {
  return file({
    ...{ kind: 'file', body: blobs.read(found.sha256), type: found.mimeType },
    ...{ filename: found.name, sizeBytes: found.sizeBytes },
  })
}
