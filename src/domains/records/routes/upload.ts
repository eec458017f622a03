import { type FilePart, fileLimits } from '../../../foundation/file.ts'
import { acceptFile, type FileRefusal } from '../../../platform/blobs/index.ts'
import type { Visit } from '../../../platform/http/index.ts'

/** A form with files, read: the files are durable, the last refused one is named. */
export type Upload = {
  values: Record<string, string>
  files: FilePart[]
  refused: { name: string; refusal: FileRefusal | 'too-many-files' } | null
}

/**
 * Reads a form as it comes; its files go straight into the store.
 *
 * Takes the files that the letter has already; all together have room for 100 MB and twenty.
 */
export async function readUpload(visit: Visit, before: readonly FilePart[] = []): Promise<Upload> {
  const upload: Upload = { values: {}, files: [...before], refused: null }
  for await (const part of visit.parts()) {
    if (part.kind === 'field') upload.values[part.name] = part.value
    else await takeFile(visit, upload, part)
  }
  return upload
}

async function takeFile(
  visit: Visit,
  upload: Upload,
  part: Parameters<typeof acceptFile>[1],
): Promise<void> {
  const isEmptyField = part.filename === ''
  if (isEmptyField || upload.files.length >= fileLimits.files) {
    part.stream.resume()
    if (!isEmptyField) upload.refused = { name: part.filename, refusal: 'too-many-files' }
    return
  }
  const held = upload.files.reduce((total, file) => total + file.sizeBytes, 0)
  const room = fileLimits.totalBytes - held
  const { name, outcome } = await acceptFile(visit.services.blobs, part, room)
  if (outcome.ok) upload.files.push(outcome.value)
  else upload.refused = { name, refusal: outcome.refusal }
}
