import { buffer } from 'node:stream/consumers'
import type { PdfAttachment, PdfRequest } from './blocks.ts'
import { drawBlocks, drawFeet, drawTop } from './draw.ts'
import { openSheet, type Sheet } from './sheet.ts'

/** Writes a document from its top to its last page; see `makePdf`. */
export async function writePdf(request: PdfRequest): Promise<Buffer> {
  const { title, lang, author, blocks, attachments = [], at = new Date() } = request
  const sheet = openSheet({ title, lang, author, at })
  const bytes = buffer(sheet)
  const story = sheet.struct('Document')
  sheet.addStructure(story)
  drawTop(sheet, story, author, title)
  drawBlocks(sheet, story, blocks)
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
