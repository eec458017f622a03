import type { FilePart } from '../../foundation/file.ts'
import type { Answer, Cookie, Page, Visit } from './visit.ts'

/** A page; status 200, or 422 when it shows what was wrong, 409 when somebody was first. */
export function page(page: Page, status = 200): Answer {
  return { kind: 'page', page, status }
}

/** Sends the browser on (303) to an address of ours; the language's prefix is added here. */
export function seeOther(visit: Visit, address: string, cookies: Cookie[] = []): Answer {
  return { kind: 'redirect', to: visit.href(address), cookies }
}

/** A download: always an attachment unless `inline` is said, never sniffed. */
export function file(body: Extract<Answer, { kind: 'file' }>): Answer {
  return body
}

/**
 * A file from the store, as it came and under its name: to be saved, or `inline` to be seen.
 *
 * Its reader must have been let in before; here nobody asks again.
 */
export function storedFile(
  { services: { blobs } }: Visit,
  { name, sha256, sizeBytes, mimeType }: FilePart,
  { inline = false } = {},
): Answer {
  const body = blobs.read(sha256)
  return file({ kind: 'file', body, type: mimeType, filename: name, sizeBytes, inline })
}
