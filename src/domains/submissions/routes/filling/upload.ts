import { fileLimits } from '../../../../foundation/file.ts'
import { acceptFile, fileTexts } from '../../../../platform/blobs/index.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { addField, cleanText } from '../../../../platform/http/index.ts'
import { type Field, type Wrong, whyNotFile } from '../../../forms/index.ts'
import type { SentFile } from '../../actions/filling/files.ts'
import { mostNames } from '../../rules/filling-names.ts'

/** What a page of a form brought: its fields, the files now stored, what was wrong with some. */
export type SentForm = {
  fields: Record<string, string | string[]>
  files: SentFile[]
  wrong: Wrong[]
  /** Files came, taken or not. */
  hadFiles: boolean
}

/** Which page it is, its fields that may take files, and the room for these. */
export type UploadPlace = { page: string; fields: readonly Field[]; roomBytes: number }

/**
 * Reads a page that was sent, with files or without: each file goes straight into the store.
 *
 * A body that is cut in the middle throws, and then nothing of it is kept.
 */
export async function readSentForm(
  visit: Visit,
  { page, fields, roomBytes }: UploadPlace,
): Promise<SentForm> {
  const sent: SentForm = { fields: Object.create(null), files: [], wrong: [], hadFiles: false }
  for (const [name, value] of Object.entries(visit.fields)) {
    sent.fields[name] = Array.isArray(value) ? value.map(cleanText) : cleanText(value)
  }
  let room = roomBytes
  for await (const part of visit.parts(mostNames(fields))) {
    if (part.kind === 'field') addField(sent.fields, part.name, part.value)
    else {
      const field = fields.find(one => one.kind === 'file' && one.name === part.name)
      // A browser sends a nameless part for a field in which no file was chosen.
      if (part.filename !== '') sent.hadFiles = true
      if (!field || part.filename === '') part.stream.resume()
      else room -= await readFile(visit, { page, field, part, room }, sent)
    }
  }
  return sent
}

type Coming = {
  page: string
  field: Field
  part: Parameters<typeof acceptFile>[1]
  room: number
}

async function readFile(visit: Visit, coming: Coming, sent: SentForm): Promise<number> {
  const { field, part, room } = coming
  const { refusals } = fileTexts[visit.lang]
  if (sent.files.length >= fileLimits.files) {
    part.stream.resume()
    sent.wrong.push(wrongFile(coming, refusals['too-many-files'](part.filename)))
    return 0
  }
  const { name, outcome } = await acceptFile(visit.services.blobs, part, room)
  if (!outcome.ok) {
    sent.wrong.push(wrongFile(coming, refusals[outcome.refusal](name)))
    return 0
  }
  const fault = whyNotFile(field, outcome.value)
  if (fault) sent.wrong.push({ page: coming.page, field: field.name, label: field.label, ...fault })
  else sent.files.push({ field: field.name, part: outcome.value })
  return outcome.value.sizeBytes
}

/** A file that was not taken, said at its question in the words of the store. */
export function wrongFile({ page, field }: Pick<Coming, 'page' | 'field'>, said: string): Wrong {
  const message = { cs: said, en: said, de: said }
  return { page, field: field.name, label: field.label, code: 'own-rule', message }
}
