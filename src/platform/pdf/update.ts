/** An object of a document: its number and its text. */
export type PdfObject = { id: number; body: string }

/** What an increment must know of the document before it. */
export type Tail = {
  startXref: number
  size: number
  info: string
  ids: string
  root: PdfObject
  page: PdfObject
}

/**
 * Reads the end of a document as pdfkit writes it: one classic cross-reference table.
 *
 * Gives the catalog and the first page besides; throws on a document of another make.
 */
export function readTail(pdf: Buffer): Tail {
  const end = pdf.subarray(-2_048).toString('latin1')
  const startXref = Number(only(end, /startxref\s+(\d+)\s+%%EOF\s*$/))
  const trailer = pdf.subarray(pdf.indexOf('trailer', startXref)).toString('latin1')
  const root = objectAt(pdf, startXref, Number(only(trailer, /\/Root (\d+) 0 R/)))
  const pages = objectAt(pdf, startXref, Number(only(root.body, /\/Pages (\d+) 0 R/)))
  return {
    startXref,
    size: Number(only(trailer, /\/Size (\d+)/)),
    info: only(trailer, /\/Info (\d+ 0 R)/),
    ids: only(trailer, /\/ID (\[[^\]]+\])/),
    root,
    page: objectAt(pdf, startXref, Number(only(pages.body, /\/Kids \[(\d+) 0 R/))),
  }
}

/** Appends objects as an increment (ISO 32000-2 § 7.5.6); the bytes before stay untouched. */
export function appendObjects(pdf: Buffer, tail: Tail, objects: readonly PdfObject[]): Buffer {
  const pieces: Buffer[] = [pdf]
  let offset = pdf.length
  const table = objects.map(({ id, body }) => {
    const piece = Buffer.from(`${id} 0 obj\n${body}\nendobj\n`, 'latin1')
    const line = `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
    pieces.push(piece)
    offset += piece.length
    return line
  })
  const size = Math.max(tail.size, ...objects.map(object => object.id + 1))
  pieces.push(
    Buffer.from(
      `xref\n${table.join('')}trailer\n<<\n/Size ${size}\n/Root ${tail.root.id} 0 R\n` +
        `/Info ${tail.info}\n/ID ${tail.ids}\n/Prev ${tail.startXref}\n>>\n` +
        `startxref\n${offset}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(pieces)
}

const xrefLineBytes = 20

function objectAt(pdf: Buffer, startXref: number, id: number): PdfObject {
  const table = pdf.subarray(startXref, startXref + 64).toString('latin1')
  const first = startXref + only(table, /^(xref\s+0 \d+\s+)/).length
  const line = pdf.subarray(first + id * xrefLineBytes).subarray(0, xrefLineBytes)
  const start = Number(line.toString('latin1').slice(0, 10))
  const end = pdf.indexOf('endobj', start)
  const body = only(pdf.subarray(start, end).toString('latin1'), /^\d+ 0 obj\s([\s\S]*?)\s*$/)
  return { id, body }
}

function only(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`not a document of ours: no ${pattern.source}`)
  return found
}
