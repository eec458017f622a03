import type { Visit } from '../../../platform/http/index.ts'

export type ReadFile =
  | { text: string; fields: Record<string, string> }
  | { refusal: 'no-file' | 'file-too-large' }

/**
 * Reads the one file of a multipart form as text, and its fields.
 *
 * Of a file that is larger than so many bytes nothing is kept.
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
  if (size === 0) return { refusal: 'no-file' }
  return { text: Buffer.concat(chunks).toString('utf8'), fields }
}
