import { buffer } from 'node:stream/consumers'
import type { PdfAttachment, PdfBlock } from './blocks.ts'
import { drawBlock, drawFeet, drawTop } from './draw.ts'
import { openSheet, type Sheet } from './sheet.ts'

export type PdfRequest = {
  title: string
  /** The language of the text, e.g. `cs`. */
  lang: string
  /** Who speaks: the office or the operator; stands on top. */
  author: string
  blocks: readonly PdfBlock[]
  attachments?: readonly PdfAttachment[]
  /** When the document says it was made; now when left out. */
  at?: Date
}

/**
 * Makes a document in PDF/A-3a: tagged for screen readers, archivable (§ 23 vyhl. č. 259/2012 Sb.).
 *
 * Takes what it says, in blocks, and the files it carries; gives the bytes.
 */
export async function makePdf(request: PdfRequest): Promise<Buffer> {
  const { title, lang, author, blocks, attachments = [], at = new Date() } = request
  const sheet = openSheet({ title, lang, author, at })
  const bytes = buffer(sheet)
  const story = sheet.struct('Document')
  sheet.addStructure(story)
  drawTop(sheet, story, author, title)
  for (const block of blocks) drawBlock(sheet, story, block)
  story.end()
  drawFeet(sheet, title)
  attach(sheet, attachments, at)
  sheet.end()
  return bytes
}

function attach(sheet: Sheet, attachments: readonly PdfAttachment[], at: Date): void {
  const taken = new Set<string>()
  for (const { name, type, content, relationship } of attachments) {
    const freeName = firstFree(name, taken)
    taken.add(freeName)
    const options = { name: freeName, type, relationship, creationDate: at, modifiedDate: at }
    sheet.file(content, options as PDFKit.Mixins.PDFAttachmentOptions)
  }
}

/** A second file of one name would silently take the first one's place. */
function firstFree(name: string, taken: Set<string>, number = 1): string {
  const tried = number === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${number})$1`)
  return taken.has(tried) ? firstFree(name, taken, number + 1) : tried
}
