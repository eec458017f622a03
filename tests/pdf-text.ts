import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  type PDFRawStream,
  PDFStream,
} from 'pdf-lib'

/**
 * The text layer of our documents: what a reader finds, copies and has read aloud.
 *
 * Takes the bytes of a document that `makePdf` made; gives the lines of each page as they were
 * drawn, every letter as the font's own table (ToUnicode) tells it.
 */
export async function textOfPdf(pdf: Uint8Array): Promise<string[][]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  return document.getPages().map(linesOf)
}

/** All pages as one run of letters, without their feet; compared with what was to be shown. */
export async function lettersOfPdf(pdf: Uint8Array): Promise<string> {
  const pages = await textOfPdf(pdf)
  return inked(pages.flatMap(lines => lines.slice(0, -footLines)).join(''))
}

/** The title and the page's number. */
const footLines = 2

/** A text as ink on paper: without spaces and places where a word may be broken. */
export function inked(text: string): string {
  return text.replace(/[\s\u200b]/g, '')
}

/** Letters by the codes under which a font's shapes are drawn. */
export type Letters = Map<number, string>

function linesOf(page: PDFPage): string[] {
  const fonts = fontsOf(page)
  const lines: string[] = []
  let letters: Letters = new Map()
  for (const [, font, line] of contentOf(page).matchAll(/\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? new Map()
    else lines.push(read(line ?? '', letters))
  }
  return lines
}

/** A drawn line of codes (`<0001> 12 <0002>`) as its letters. */
export function read(line: string, letters: Letters): string {
  const codes = [...line.matchAll(/<([\da-f]+)>/gi)].flatMap(([, hex]) => hex!.match(/.{4}/g)!)
  return codes.map(code => letters.get(Number.parseInt(code, 16)) ?? '').join('')
}

/** What is drawn on a page, unpacked. */
export function contentOf(page: PDFPage): string {
  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  return streams.map(one => unpacked(page.doc.context.lookup(one, PDFStream))).join('\n')
}

/** The letters of each font of a page, by the font's name there. */
export function fontsOf(page: PDFPage): Map<string, Letters> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
  return new Map(
    (fonts?.keys() ?? []).map(name => {
      const table = fonts!.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'), PDFStream)
      return [name.decodeText(), lettersOf(unpacked(table))]
    }),
  )
}

/** Reads the ranges `<first> <last> [<letter> …]`, the only ones that our library writes. */
function lettersOf(table: string): Letters {
  const letters: Letters = new Map()
  for (const [, first, list] of table.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    const entries = list!.match(/<[^>]*>/g) ?? []
    entries.forEach((entry, place) => {
      letters.set(Number.parseInt(first!, 16) + place, letterOf(entry.replace(/[<> ]/g, '')))
    })
  }
  return letters
}

function letterOf(hex: string): string {
  const units = hex.match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map(unit => Number.parseInt(unit, 16)))
}

function unpacked(stream: PDFStream): string {
  const bytes = Buffer.from((stream as PDFRawStream).contents)
  const packed = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')
  return (packed ? inflateSync(bytes) : bytes).toString('latin1')
}
