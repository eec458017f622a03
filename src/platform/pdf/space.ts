import type { PdfCell, PdfSpace } from './blocks.ts'
import { addText, rule, unsaid } from './ink.ts'
import { colours, margins, needRoom, printable, type Sheet, textWidth } from './sheet.ts'
import { drawTicks, ticksHeight } from './ticks.ts'

type Element = PDFKit.PDFStructureElement

/** Points: handwriting needs eight millimetres between two lines. */
const lineHeight = 23
const box = { width: 14, height: 18, gap: 2, between: 8 }
const gap = 14
const captionTop = 6

/** Draws room for an answer, on a new page where this one ends. */
export function drawSpace(sheet: Sheet, story: Element, space: PdfSpace): void {
  if (space.kind === 'ticks') drawTicks(sheet, story, space.options)
  if (space.kind === 'cells') drawCells(sheet, story, space.cells)
  if (space.kind !== 'lines') return
  for (let line = 0; line < space.count; line++) {
    needRoom(sheet, lineHeight)
    sheet.y += lineHeight
    rule(sheet, sheet.y, colours.soft, 0.6)
  }
}

/** How many points room for an answer takes, and its first piece that is not torn. */
export function spaceHeight(sheet: Sheet, space: PdfSpace): { first: number; all: number } {
  if (space.kind === 'lines') return { first: lineHeight * 2, all: lineHeight * space.count }
  if (space.kind === 'ticks') return ticksHeight(sheet, space.options)
  const all = cellsHeight(sheet, space.cells)
  return { first: all, all }
}

function drawCells(sheet: Sheet, story: Element, cells: readonly PdfCell[]): void {
  const height = cellsHeight(sheet, cells)
  needRoom(sheet, height)
  const { y: top } = sheet
  let x = margins.left
  for (const cell of cells) {
    const width = cellWidth(sheet, cell)
    if (cell.caption) {
      addText(sheet, story, 'P', () =>
        setCaptionFont(sheet).text(printable(cell.caption), x, top + captionTop, { width }),
      )
    }
    if (cell.pattern) drawBoxes(sheet, cell.pattern, x, top + height - box.height)
    else rule(sheet, top + height, colours.soft, 0.6, { x, width })
    x += width + gap
  }
  sheet.x = margins.left
  sheet.y = top + height
}

function cellsHeight(sheet: Sheet, cells: readonly PdfCell[]): number {
  setCaptionFont(sheet)
  const captions = cells.map(cell =>
    cell.caption === ''
      ? 0
      : sheet.heightOfString(printable(cell.caption), { width: cellWidth(sheet, cell) }) +
        captionTop,
  )
  return Math.max(...captions) + lineHeight - 2
}

/** At least as wide as its boxes. */
function cellWidth(sheet: Sheet, { share, pattern = '' }: PdfCell): number {
  return Math.max((textWidth(sheet) + gap) * share - gap, boxesWidth(pattern))
}

function boxesWidth(pattern: string): number {
  return [...pattern].reduce((sum, sign) => sum + signWidth(sign), 0)
}

const signWidth = (sign: string) => (sign === '0' ? box.width + box.gap : box.between)

function drawBoxes(sheet: Sheet, pattern: string, left: number, top: number): void {
  let x = left
  unsaid(sheet, () => {
    for (const sign of pattern) {
      if (sign === '0') drawBox(sheet, x, top)
      else drawSign(sheet, sign, x, top)
      x += signWidth(sign)
    }
  })
}

function drawBox(sheet: Sheet, x: number, y: number): void {
  sheet.save().lineWidth(0.6).strokeColor(colours.soft)
  sheet.rect(x, y, box.width, box.height).stroke().restore()
}

function drawSign(sheet: Sheet, sign: string, x: number, y: number): void {
  sheet.font('regular').fontSize(10).fillColor(colours.soft)
  const width = box.between - box.gap
  sheet.text(sign, x, y + 4, { width, align: 'center', lineBreak: false })
}

const setCaptionFont = (sheet: Sheet) => sheet.font('regular').fontSize(8).fillColor(colours.soft)
