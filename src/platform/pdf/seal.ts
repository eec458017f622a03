import { createHash } from 'node:crypto'
import type { SealKey, StampToken } from './cms.ts'
import { appendObjects, readTail } from './update.ts'

/** Room for the signature; a stamp carries the certificates of its authority. */
const roomBytes = { plain: 4_096, stamped: 16_384 }

/** As long as the real one, so that nothing moves when it is written. */
const emptyRange = '/ByteRange [0                                 ]'

/**
 * Seals a document electronically: PAdES baseline B, or T with a stamp (ETSI EN 319 142-1).
 *
 * Takes a document of `makePdf`, the keys and the moment that the seal names; gives the document
 * with an increment at its end that covers each byte before it. The old bytes stay as they were.
 */
export async function sealPdf(
  pdf: Buffer,
  keys: { seal: SealKey },
  at: Date,
  stamp: StampToken | null = null,
): Promise<Buffer> {
  const room = stamp ? roomBytes.stamped : roomBytes.plain
  const sealed = withEmptySeal(pdf, at, room)
  const start = sealed.indexOf('/Contents <', pdf.length) + '/Contents '.length
  const end = start + 2 * room + 2
  const range = `/ByteRange [0 ${ten(start)} ${ten(end)} ${ten(sealed.length - end)}]`
  sealed.write(range, sealed.indexOf(emptyRange, pdf.length), 'latin1')

  const digest = createHash('sha256')
    .update(sealed.subarray(0, start))
    .update(sealed.subarray(end))
    .digest()
  // Loaded late: its reader of ASN.1 would slow each start down.
  const { detachedCms } = await import('./cms.ts')
  const signature = await detachedCms(digest, keys.seal, stamp)
  if (signature.length > room) throw new Error(`a seal of ${signature.length} bytes has no room`)
  sealed.write(signature.toString('hex'), start + 1, 'latin1')
  return sealed
}

/** Adds a signature field without an appearance; the page and the catalog are written anew. */
function withEmptySeal(pdf: Buffer, at: Date, room: number): Buffer {
  const tail = readTail(pdf)
  const seal = tail.size
  const field = tail.size + 1
  const contents = '0'.repeat(2 * room)
  return appendObjects(pdf, tail, [
    {
      id: seal,
      body:
        `<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n` +
        `/M (${pdfDate(at)})\n${emptyRange}\n/Contents <${contents}>\n>>`,
    },
    {
      id: field,
      // Flags 132: printed and locked (ISO 19005-3 § 6.3.2); of no size, so it shows nothing.
      body:
        `<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (Seal)\n/TU (Elektronicka pecet)\n` +
        `/Rect [0 0 0 0]\n/F 132\n/P ${tail.page.id} 0 R\n/V ${seal} 0 R\n>>`,
    },
    { id: tail.page.id, body: withEntry(tail.page.body, `/Annots [${field} 0 R]`) },
    {
      id: tail.root.id,
      body: withEntry(tail.root.body, `/AcroForm <<\n/Fields [${field} 0 R]\n/SigFlags 3\n>>`),
    },
  ])
}

/** The dictionary with one entry more; one that is there already is not ours to change. */
function withEntry(dictionary: string, entry: string): string {
  const name = entry.slice(0, entry.indexOf(' '))
  if (dictionary.includes(`${name} `)) throw new Error(`the document has ${name} already`)
  return dictionary.replace(/^<</, `<<\n${entry}`)
}

function ten(number: number): string {
  return String(number).padEnd(10)
}

/** `D:20261121090000Z` (ISO 32000-2 § 7.9.4). */
function pdfDate(at: Date): string {
  return `D:${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`
}
