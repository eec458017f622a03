import type { PdfBlock } from './blocks.ts'
import { addText, rule } from './ink.ts'
import { drawPairs } from './pairs.ts'
import { drawQuestion } from './question.ts'
import { roomFor } from './room.ts'
import { colours, margins, needRoom, printable, type Sheet, textWidth } from './sheet.ts'
import { drawTable } from './table.ts'

type Element = PDFKit.PDFStructureElement
type Look = { size: number; colour: string }

const paragraphLook: Look = { size: 10, colour: colours.text }
const smallLook: Look = { size: 8, colour: colours.soft }

/** Draws blocks one under another, on a new page where what belongs together would be torn. */
export function drawBlocks(sheet: Sheet, story: Element, blocks: readonly PdfBlock[]): void {
  blocks.forEach((block, place) => {
    needRoom(sheet, roomFor(sheet, blocks, place))
    drawBlock(sheet, story, block)
  })
}

/** Draws one block where the sheet stands, and leaves room below it. */
function drawBlock(sheet: Sheet, story: Element, block: PdfBlock): void {
  sheet.x = margins.left
  if (block.kind === 'heading') drawHeading(sheet, story, block.text)
  if (block.kind === 'subheading') drawSubheading(sheet, story, block.text)
  if (block.kind === 'paragraph') drawText(sheet, story, block.text, paragraphLook)
  if (block.kind === 'small') drawText(sheet, story, block.text, smallLook)
  if (block.kind === 'pairs') drawPairs(sheet, story, block.pairs)
  if (block.kind === 'table') drawTable(sheet, story, block)
  if (block.kind === 'question') drawQuestion(sheet, story, block)
  if (block.kind === 'line') drawLine(sheet)
  if (block.kind === 'signatures') drawSignatures(sheet, story, block.labels)
}

/** Draws the office's name over a line and the title of the document. */
export function drawTop(sheet: Sheet, story: Element, author: string, title: string): void {
  addText(sheet, story, 'P', () =>
    sheet.font('bold').fontSize(10).fillColor(colours.blue).text(printable(author)),
  )
  sheet.moveDown(0.4)
  rule(sheet, sheet.y, colours.blue, 1.2)
  sheet.y += 20
  addText(sheet, story, 'H1', () =>
    sheet.font('bold').fontSize(17).fillColor(colours.text).text(printable(title)),
  )
  sheet.y += 12
}

/** Writes the title and the page's number under each page. */
export function drawFeet(sheet: Sheet, title: string): void {
  const { start, count } = sheet.bufferedPageRange()
  for (let number = 1; number <= count; number++) {
    sheet.switchToPage(start + number - 1)
    // Text below the bottom margin would otherwise open a new page.
    sheet.page.margins.bottom = 0
    sheet.markContent('Artifact', { type: 'Pagination' })
    drawFoot(sheet, title, `${number} / ${count}`)
    sheet.endMarkedContent()
  }
}

function drawFoot(sheet: Sheet, title: string, number: string): void {
  const y = sheet.page.height - 44
  const width = textWidth(sheet)
  sheet.font('regular').fontSize(8).fillColor(colours.soft)
  const line = { lineBreak: false, ellipsis: true, height: 10 }
  sheet.text(printable(title).replaceAll('\n', ' '), margins.left, y, {
    ...line,
    width: width - 60,
  })
  sheet.text(number, margins.left + width - 60, y, { ...line, width: 60, align: 'right' })
}

function drawHeading(sheet: Sheet, story: Element, text: string): void {
  sheet.y += 8
  addText(sheet, story, 'H2', () =>
    sheet.font('bold').fontSize(12).fillColor(colours.blue).text(printable(text)),
  )
  sheet.y += 5
}

function drawSubheading(sheet: Sheet, story: Element, text: string): void {
  sheet.y += 4
  addText(sheet, story, 'H3', () =>
    sheet.font('bold').fontSize(10).fillColor(colours.text).text(printable(text)),
  )
  sheet.y += 4
}

function drawText(sheet: Sheet, story: Element, text: string, look: Look): void {
  addText(sheet, story, 'P', () =>
    sheet
      .font('regular')
      .fontSize(look.size)
      .fillColor(look.colour)
      .text(printable(text), { lineGap: 2.5 }),
  )
  sheet.y += 8
}

function drawLine(sheet: Sheet): void {
  rule(sheet, sheet.y + 3, colours.line, 0.7)
  sheet.y += 14
}

function drawSignatures(sheet: Sheet, story: Element, labels: readonly string[]): void {
  const top = sheet.y + 50
  const width = (textWidth(sheet) - 24 * (labels.length - 1)) / labels.length
  labels.forEach((label, place) => {
    const x = margins.left + place * (width + 24)
    rule(sheet, top, colours.text, 0.7, { x, width, dashed: true })
    addText(sheet, story, 'P', () =>
      sheet
        .font('regular')
        .fontSize(8)
        .fillColor(colours.soft)
        .text(printable(label), x, top + 5, { width, align: 'center' }),
    )
  })
  sheet.x = margins.left
  sheet.y = Math.max(sheet.y, top + 18) + 8
}
