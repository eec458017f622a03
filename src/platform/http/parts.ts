import type { FastifyRequest } from 'fastify'
import { cleanText, formLimitBytes } from './fields.ts'
import type { Part } from './visit.ts'

/**
 * One file may be as large as all files of a submission together (100 MB), and a byte more by
 * which its taker sees that it is too large: they refuse it in words, at its field.
 */
const fileLimitBytes = 100_000_001

/** More files than any page of ours takes at once. */
const mostFiles = 60

/** More fields than a page sends that says nothing else; 10⁶ are refused while they come. */
const usualFields = 5000

/** A page of a form with a hundred rows of many questions; what more is typed nobody sends. */
const mostFields = 20_000

/**
 * The fields and files of a multipart form, one after another as they come over the wire.
 *
 * Takes how many fields the page can have; what comes beyond is refused (413).
 */
export async function* readParts(
  request: FastifyRequest,
  fields = usualFields,
): AsyncGenerator<Part> {
  if (!request.isMultipart()) return
  const limits = {
    fileSize: fileLimitBytes,
    files: mostFiles,
    parts: mostFiles + Math.min(fields, mostFields),
    fieldSize: 100_000,
  }
  let letters = 0
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      const { fieldname: name, filename = '', mimetype: mimeType, file: stream } = part
      yield { kind: 'file', name, filename, mimeType, stream }
    } else {
      const value = cleanText(String(part.value ?? ''))
      letters += part.fieldname.length + value.length
      // All fields together may be as long as those of a form without files.
      if (letters > formLimitBytes) throw new TooMuchText()
      yield { kind: 'field', name: part.fieldname, value }
    }
  }
}

class TooMuchText extends Error {
  readonly statusCode = 413
}
