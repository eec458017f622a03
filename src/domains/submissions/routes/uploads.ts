import { type FilePart, fileLimits, isShortened } from '../../../foundation/file.ts'
import { acceptFile, fileTexts } from '../../../platform/blobs/index.ts'
import type { Visit } from '../../../platform/http/index.ts'

/** What a multipart form brought: its fields, the files now stored, and what was wrong. */
export type Upload = {
  fields: Record<string, string>
  files: FilePart[]
  errors: string[]
  /** The names of stored files that had to lose their middle. */
  shortened: string[]
}

/** A hostile form may send any number of fields. */
const mostFields = 20

/**
 * Reads a form with files as it comes: each file goes straight into the store.
 *
 * Takes how many bytes there is room for. A body that is cut in the middle throws, and then
 * nothing of it is attached.
 */
export async function readUpload(visit: Visit, roomBytes: number): Promise<Upload> {
  const fields: Record<string, string> = Object.create(null)
  const upload: Upload = { fields, files: [], errors: [], shortened: [] }
  let room = roomBytes
  for await (const part of visit.parts()) {
    if (part.kind === 'field') {
      if (Object.keys(fields).length < mostFields) fields[part.name] = part.value
    } else if (part.filename === '') {
      // A browser sends a nameless part for a field in which no file was chosen.
      part.stream.resume()
    } else {
      room -= await readFile(visit, part, room, upload)
    }
  }
  return upload
}

type FileOfForm = Parameters<typeof acceptFile>[1]

async function readFile(visit: Visit, part: FileOfForm, room: number, upload: Upload) {
  const { refusals } = fileTexts[visit.lang]
  if (upload.files.length >= fileLimits.files) {
    part.stream.resume()
    upload.errors.push(refusals['too-many-files'](part.filename))
    return 0
  }
  const { name, outcome } = await acceptFile(visit.services.blobs, part, room)
  if (outcome.ok) {
    upload.files.push(outcome.value)
    if (isShortened(part.filename)) upload.shortened.push(name)
    return outcome.value.sizeBytes
  }
  upload.errors.push(refusals[outcome.refusal](name))
  return 0
}
