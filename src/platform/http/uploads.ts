import { type FilePart, fileLimits, isShortened } from '../../foundation/file.ts'
import { acceptFile, type FileRefusal, fileTexts } from '../blobs/index.ts'
import { field } from './fields.ts'
import type { Part, Visit } from './visit.ts'

/** What a form with files brought: its fields, the files now stored, and which were refused. */
export type Upload = {
  fields: Record<string, string>
  files: FilePart[]
  refused: { name: string; refusal: FileRefusal | 'too-many-files' }[]
  /** The names of stored files that had to lose their middle. */
  shortened: string[]
}

/** How much more there is room for. */
type Room = { bytes: number; files: number }

/** What a letter may have in all. */
const wholeRoom: Room = { bytes: fileLimits.totalBytes, files: fileLimits.files }

/** What is left beside the files that a letter has already. */
export function roomBeside(before: readonly FilePart[]): Room {
  const held = before.reduce((total, file) => total + file.sizeBytes, 0)
  return { bytes: wholeRoom.bytes - held, files: wholeRoom.files - before.length }
}

/**
 * Reads a form with files as it comes: each file goes straight into the store.
 *
 * Takes how much there is room for. A body that is cut in the middle throws, and then nothing of
 * it is attached. How many parts a form may have at all is limited by `readParts`.
 */
export async function readUpload(visit: Visit, room: Room = wholeRoom): Promise<Upload> {
  const fields: Record<string, string> = Object.create(null)
  // What was kept through signing in is sent once more by a form without files.
  for (const name of Object.keys(visit.fields)) fields[name] = field(visit, name)
  const upload: Upload = { fields, files: [], refused: [], shortened: [] }
  for await (const part of visit.parts()) {
    if (part.kind === 'field') fields[part.name] = part.value
    else if (part.filename === '') {
      // A browser sends a nameless part for a field in which no file was chosen.
      part.stream.resume()
    } else await takeFile(visit, part, room, upload)
  }
  return upload
}

type File = Extract<Part, { kind: 'file' }>

async function takeFile(visit: Visit, part: File, room: Room, upload: Upload): Promise<void> {
  if (upload.files.length >= room.files) {
    part.stream.resume()
    upload.refused.push({ name: part.filename, refusal: 'too-many-files' })
    return
  }
  const taken = upload.files.reduce((total, file) => total + file.sizeBytes, 0)
  const { name, outcome } = await acceptFile(visit.services.blobs, part, room.bytes - taken)
  if (!outcome.ok) {
    upload.refused.push({ name, refusal: outcome.refusal })
    return
  }
  upload.files.push(outcome.value)
  if (isShortened(part.filename)) upload.shortened.push(name)
}

/** The refused files in words, each with the reason. */
export function refusedInWords({ lang }: Visit, { refused }: Pick<Upload, 'refused'>): string[] {
  return refused.map(({ name, refusal }) => fileTexts[lang].refusals[refusal](name))
}
