import { createRequire } from 'node:module'
import type PDFDocument from 'pdfkit'

const require = createRequire(import.meta.url)

/** The paper being written on. */
export type Sheet = PDFKit.PDFDocument

export type SheetSettings = { title: string; lang: string; author: string; at: Date }

/** Points (1/72 inch): A4 with margins of two centimetres, more below for the page's number. */
export const margins = { top: 57, left: 62, right: 62, bottom: 71 }

/** Dark enough for copiers; the blue is the one of the government's design system. */
export const colours = { text: '#262626', soft: '#595959', blue: '#254f7a', line: '#b3b9c1' }

type OpenFont = {
  characterSet: number[]
  layout: (text: string) => unknown
  glyphForCodePoint: (code: number) => unknown
}

type Fonts = { regular: OpenFont; bold: OpenFont; letters: Set<string> }

let opened: Fonts | null = null

/** The library takes 15 MiB that no page on the screen needs: the first document reads it. */
function newDocument(options: PDFKit.PDFDocumentOptions): Sheet {
  const Document = require('pdfkit') as typeof PDFDocument
  return new Document(options)
}

/** DejaVu has all letters of Europe, and its licence lets it be embedded. Opened once: 30 ms. */
function fonts(): Fonts {
  opened ??= openFonts()
  return opened
}

/** The letters are those that both fonts have, and the line feed. */
function openFonts(): Fonts {
  const regular = openFont('DejaVuSansCondensed.ttf')
  const bold = openFont('DejaVuSansCondensed-Bold.ttf')
  const inRegular = new Set(regular.characterSet)
  const inBoth = bold.characterSet.filter(code => inRegular.has(code))
  const letters = new Set([0x0a, ...inBoth].map(code => String.fromCodePoint(code)))
  return { regular, bold, letters }
}

/** Opens an empty document that claims PDF/A-3a: archivable, tagged, with embedded fonts. */
export function openSheet({ title, lang, author, at }: SheetSettings): Sheet {
  const sheet = newDocument({
    size: 'A4',
    margins,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang,
    displayTitle: true,
    bufferPages: true,
    font: null as unknown as string,
    info: { Title: title, Author: author, Creator: 'VIRTUOS', CreationDate: at, ModDate: at },
  })
  const { regular, bold } = fonts()
  sheet.registerFont('regular', regular as unknown as Buffer)
  sheet.registerFont('bold', bold as unknown as Buffer)
  sheet.font('regular').fillColor(colours.text)
  return sheet
}

/** The width between the margins. */
export function textWidth(sheet: Sheet): number {
  return sheet.page.width - margins.left - margins.right
}

/** How far down a page may be written. */
export function pageBottom(sheet: Sheet): number {
  return sheet.page.height - margins.bottom
}

/** Starts a new page unless so many points are left on this one. */
export function needRoom(sheet: Sheet, height: number): void {
  if (sheet.y + height > pageBottom(sheet)) sheet.addPage()
}

/** What changes the picture before it: other people, colours of skin. */
const joinedPicture =
  /(\p{Extended_Pictographic})(?:[\ufe0f\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})+/gu

const flag = /\p{Regional_Indicator}{2}/gu

const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\ufeff]|\u20e3|\ufe0f/g

/**
 * A text as the font can print it: one line feed per line, tabs as spaces, no control characters,
 * a letter and its accent as one, and `\ufffd` for what the font lacks (PDF/A forbids an
 * undefined glyph).
 */
export function printable(text: string): string {
  const plain = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, '    ')
    .replace(joinedPicture, '$1')
    .replace(flag, '\ufffd')
    .replace(unseen, '')
    .normalize('NFC')
  const { letters } = fonts()
  return breakable(Array.from(plain, letter => (letters.has(letter) ? letter : '\ufffd')).join(''))
}

/**
 * Gives endless words places to be broken at (zero width space). pdfkit finds such a place by
 * measuring the word again for each letter, which takes minutes for a word of 20,000 letters.
 */
function breakable(text: string): string {
  return text.replace(/\S{200,}/gu, word => word.match(/.{1,40}/gu)!.join('\u200b'))
}

/** pdfkit takes an opened font but gives none away, so one is lent from an empty document. */
function openFont(name: string): OpenFont {
  const path = require.resolve(`dejavu-fonts-ttf/ttf/${name}`)
  const sheet = newDocument({ autoFirstPage: false, font: path })
  const { font } = (sheet as unknown as { _font: { font: OpenFont } })._font
  teachLetters(font)
  return font
}

/**
 * Tells a font which letters its shapes are. A shape remembers the letter it was first wanted for;
 * a part of another one (the C of Č) is wanted for none, and would be lost from the text layer of
 * every later document: it could be seen, but neither found, copied nor read aloud.
 */
function teachLetters(font: OpenFont): void {
  for (const joined of ['ff', 'fi', 'fl', 'ffi', 'ffl']) font.layout(joined)
  for (const code of font.characterSet) font.glyphForCodePoint(code)
}
