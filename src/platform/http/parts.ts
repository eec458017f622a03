import type { FastifyRequest } from 'fastify'
import { cleanText } from './fields.ts'
import type { Part } from './visit.ts'

/**
 * One file may be as large as all files of a submission together (100 MB), and a byte more by
 * which its taker sees that it is too large: they refuse it in words, at its field.
 */
const fileLimitBytes = 100_000_001

/** More parts than any form of ours has; a body of 10⁶ parts is refused while it comes. */
const mostParts = 60

/** The fields and files of a multipart form, one after another as they come over the wire. */
export async function* readParts(request: FastifyRequest): AsyncGenerator<Part> {
  if (!request.isMultipart()) return
  const limits = {
    fileSize: fileLimitBytes,
    files: mostParts,
    parts: mostParts,
    fieldSize: 100_000,
  }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      const { fieldname: name, filename = '', mimetype: mimeType, file: stream } = part
      yield { kind: 'file', name, filename, mimeType, stream }
    } else {
      yield { kind: 'field', name: part.fieldname, value: cleanText(String(part.value ?? '')) }
    }
  }
}
