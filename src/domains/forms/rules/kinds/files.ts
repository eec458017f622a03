import { fileEnding } from '../../../../foundation/file.ts'
import type { Answer, FileAnswer } from '../answers.ts'
import type { Field, FileSort } from '../definition.ts'
import { mostFiles } from '../fields.ts'
import { type AnswerFault, filesOf } from './shape.ts'

/** Endings by which people know the sorts of files. */
const endings: Record<Exclude<FileSort, 'any'>, readonly string[]> = {
  pdf: ['pdf'],
  picture: ['jpg', 'jpeg', 'png', 'webp', 'gif', 'heic', 'heif', 'tif', 'tiff'],
  text: ['doc', 'docx', 'odt', 'rtf', 'txt'],
  table: ['xls', 'xlsx', 'ods', 'csv'],
}

const bytesOfMegabyte = 1_000_000

/** What the browser offers to choose from, as the attribute `accept`; empty for any file. */
export function acceptOf(field: Field): string {
  return endingsOf(field)
    .map(ending => `.${ending}`)
    .join(',')
}

/** The endings of files that a field takes; none when it takes any. */
export function endingsOf(field: Field): string[] {
  const sorts = field.accepts ?? ['any']
  return sorts.flatMap(sort => (sort === 'any' ? [] : endings[sort]))
}

/** The size in bytes that a file of a field may have; undefined without a limit of its own. */
export function mostBytes({ maxMegabytes: most }: Field): number | undefined {
  return most === undefined ? undefined : most * bytesOfMegabyte
}

/** Why a field does not take a file; null when it does. Size in bytes. */
export function whyNotFile(
  field: Field,
  file: Pick<FileAnswer, 'name' | 'sizeBytes'>,
): AnswerFault | null {
  const most = mostBytes(field)
  if (most !== undefined && file.sizeBytes > most) {
    return { code: 'file-too-big', detail: most / bytesOfMegabyte }
  }
  const taken = endingsOf(field)
  const isAny = (field.accepts ?? ['any']).includes('any')
  if (isAny || taken.includes(fileEnding(file.name))) return null
  return { code: 'file-of-other-kind', detail: taken.join(', ') }
}

/** What is wrong with the files of an answer. */
export function whyNotFiles(field: Field, answer: Answer | undefined): AnswerFault[] {
  const files = filesOf(answer)
  if (files.length > mostFiles(field)) return [{ code: 'too-many-files', detail: mostFiles(field) }]
  const faults = files.map(file => whyNotFile(field, file)).filter(fault => fault !== null)
  return faults.slice(0, 1)
}
