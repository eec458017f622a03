import { isUtf8 } from 'node:buffer'
import type { Visit } from '../../../platform/http/index.ts'

export type ReadFile =
  | { text: string; fields: Record<string, string> }
  | { refusal: 'no-file' | 'file-too-large' | 'file-not-utf-8' }

/** A field of a form may hold fewer than a hundred thousand signs. */
const pieceLength = 60_000

/** A file that was read, as hidden fields: so a page may ask before it is taken. */
export function filePieces(text: string): [name: string, value: string][] {
  const pieces = Buffer.from(text)
    .toString('base64')
    .match(new RegExp(`.{1,${pieceLength}}`, 'g'))
  return (pieces ?? []).map((piece, at) => [`kus.${at}`, piece])
}

function fromPieces(fields: Record<string, string>): Buffer {
  const pieces = Object.keys(fields).filter(name => name.startsWith('kus.'))
  return Buffer.from(pieces.map((_, at) => fields[`kus.${at}`] ?? '').join(''), 'base64')
}

/**
 * Reads the one file of a multipart form as text, and its fields; or the file that a page has kept
 * in its fields (`filePieces`) while it asked.
 *
 * Of a file that is larger than so many bytes nothing is kept; one that is not in UTF-8 is refused.
 */
export async function readJsonFile(visit: Visit, mostBytes: number): Promise<ReadFile> {
  const fields: Record<string, string> = {}
  const chunks: Buffer[] = []
  let size = 0
  for await (const part of visit.parts()) {
    if (part.kind === 'field') {
      fields[part.name] = part.value
      continue
    }
    for await (const chunk of part.stream) {
      size += (chunk as Buffer).length
      if (size <= mostBytes) chunks.push(chunk as Buffer)
    }
  }
  if (size > mostBytes) return { refusal: 'file-too-large' }
  const bytes = size > 0 ? Buffer.concat(chunks) : fromPieces(fields)
  if (bytes.length === 0) return { refusal: 'no-file' }
  // In another encoding letters with accents would be lost without a word.
  if (!isUtf8(bytes)) return { refusal: 'file-not-utf-8' }
  // The mark of some editors at the beginning is no part of the text.
  return { text: new TextDecoder().decode(bytes), fields }
}
