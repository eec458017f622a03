import { opensWithoutPassword } from './pdf-password.ts'
import type { ReadAt } from './store.ts'

/** A trailer stands within so many bytes from the place that the end of the file names. */
const trailerBytes = 65_536

/** So much is read at once when an object is looked for. */
const stepBytes = 1_048_576

/** What protects a document fits into so many bytes. */
const protectionBytes = 8192

/**
 * Whether a PDF cannot be read without a password (ISO 32000-2 § 7.6). One that only forbids
 * printing or copying opens for everybody, so it is not locked.
 *
 * Takes the size of a PDF that has its end. What cannot be understood counts as locked only when
 * the document says that it is protected.
 */
export async function isLockedPdf(sizeBytes: number, read: ReadAt): Promise<boolean> {
  const trailer = await trailerOf(sizeBytes, read)
  const named = /\/Encrypt\s*(?:(\d{1,10})\s+(\d{1,5})\s+R|<<)/.exec(trailer)
  if (!named) return false
  const id = /\/ID\s*\[\s*/.exec(trailer)
  const protection = named[1]
    ? await objectOf(`${named[1]} ${named[2]} obj`, sizeBytes, read)
    : trailer.slice(named.index)
  return !opensWithoutPassword(protection, id ? trailer.slice(id.index + id[0].length) : '')
}

/** The trailers of the last table of objects, also of one that is kept as a stream. */
async function trailerOf(sizeBytes: number, read: ReadAt): Promise<string> {
  const from = Math.max(0, sizeBytes - trailerBytes)
  const end = (await read(from, sizeBytes - from)).toString('latin1')
  const place = Number(/startxref\s+(\d+)\s+%%EOF/.exec(end.slice(-2048))?.[1] ?? sizeBytes)
  const there = (await read(place, Math.min(trailerBytes, sizeBytes - place))).toString('latin1')
  const stream = there.indexOf('stream')
  const table = there.startsWith('xref') ? afterTrailer(there, there.indexOf('trailer')) : ''
  const own = there.startsWith('xref') ? table : there.slice(0, Math.max(0, stream))
  return `${own}\n${afterTrailer(end, end.lastIndexOf('trailer'))}`
}

function afterTrailer(text: string, at: number): string {
  if (at < 0) return ''
  const end = text.indexOf('startxref', at)
  return text.slice(at, end < 0 ? undefined : end)
}

/** The text of an object; empty when there is none. It is never within a compressed one. */
async function objectOf(name: string, sizeBytes: number, read: ReadAt): Promise<string> {
  const wanted = Buffer.from(name, 'latin1')
  for (let from = 0; from < sizeBytes; from += stepBytes) {
    const piece = await read(from, Math.min(stepBytes + wanted.length, sizeBytes - from))
    for (let at = piece.indexOf(wanted); at >= 0; at = piece.indexOf(wanted, at + 1)) {
      if (isDigit(piece[at - 1])) continue
      const start = from + at
      const found = await read(start, Math.min(protectionBytes, sizeBytes - start))
      return found.toString('latin1')
    }
  }
  return ''
}

/** `15 0 obj` is not `5 0 obj`. */
function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}
