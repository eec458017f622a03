import type { PdfBlock } from './blocks.ts'
import {
  colours,
  margins,
  needRoom,
  pageBottom,
  printable,
  type Sheet,
  textWidth,
} from './sheet.ts'

type Table = Extract<PdfBlock, { kind: 'table' }>
type Element = PDFKit.PDFStructureElement
type Column = { x: number; width: number }

const padding = { x: 4, y: 3.5 }
const size = 9

/** Draws a table; its head comes again on each page, a row too tall for one runs over pages. */
export function drawTable(sheet: Sheet, story: Element, table: Table): void {
  const columns = columnsOf(sheet, table)
  const element = sheet.struct('Table')
  story.add(element)
  needRoom(sheet, heightOf(sheet, table.head, columns) + 30)
  addRow(sheet, element, 'TH', table.head, columns)
  for (const row of table.rows) {
    const height = heightOf(sheet, row, columns)
    if (height > (pageBottom(sheet) - margins.top) / 2) {
      addTallRow(sheet, element, table.head, row)
      continue
    }
    if (sheet.y + height > pageBottom(sheet)) {
      sheet.addPage()
      repeatHead(sheet, table.head, columns)
    }
    addRow(sheet, element, 'TD', row, columns)
  }
  element.end()
  sheet.x = margins.left
  sheet.y += 10
}

function columnsOf(sheet: Sheet, { head, widths }: Table): Column[] {
  const shares = widths ?? head.map(() => 1)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let x = margins.left
  return shares.map(share => {
    const column = { x, width: (textWidth(sheet) * share) / whole }
    x += column.width
    return column
  })
}

function addRow(
  sheet: Sheet,
  table: Element,
  kind: 'TH' | 'TD',
  cells: readonly string[],
  columns: readonly Column[],
): void {
  const top = sheet.y
  const height = heightOf(sheet, cells, columns)
  if (kind === 'TH') shade(sheet, top, height)
  const row = sheet.struct('TR')
  table.add(row)
  columns.forEach((column, place) => {
    const draw = () => drawCell(sheet, cells[place] ?? '', column, top, kind === 'TH')
    row.add(kind === 'TH' ? sheet.struct('TH', scope, draw) : sheet.struct('TD', {}, draw))
  })
  row.end()
  sheet.y = top + height
  underline(sheet)
}

/** `scope` is new in pdfkit 0.20 and not yet in its types. */
const scope = { scope: 'Column' } as PDFKit.Mixins.StructureElementOptions

function repeatHead(sheet: Sheet, head: readonly string[], columns: readonly Column[]): void {
  const top = sheet.y
  const height = heightOf(sheet, head, columns)
  shade(sheet, top, height)
  sheet.markContent('Artifact', { type: 'Pagination' })
  columns.forEach((column, place) => {
    drawCell(sheet, head[place] ?? '', column, top, true)
  })
  sheet.endMarkedContent()
  sheet.y = top + height
}

function addTallRow(
  sheet: Sheet,
  table: Element,
  head: readonly string[],
  cells: readonly string[],
): void {
  const row = sheet.struct('TR')
  table.add(row)
  cells.forEach((cell, place) => {
    const draw = () => {
      sheet.font('regular').fontSize(size).fillColor(colours.text)
      const text = printable(`${head[place] ?? ''}: ${cell}`)
      sheet.text(text, margins.left + padding.x, sheet.y + padding.y)
    }
    row.add(sheet.struct('TD', {}, draw))
  })
  row.end()
  sheet.y += padding.y
  underline(sheet)
}

function drawCell(sheet: Sheet, text: string, column: Column, top: number, head: boolean): void {
  setCellFont(sheet, head)
  sheet.text(printable(text), column.x + padding.x, top + padding.y, {
    width: column.width - 2 * padding.x,
  })
}

function heightOf(sheet: Sheet, cells: readonly string[], columns: readonly Column[]): number {
  const heights = columns.map((column, place) => {
    // Bold is the wider one, so that what fits bold fits both.
    setCellFont(sheet, true)
    const width = column.width - 2 * padding.x
    return sheet.heightOfString(printable(cells[place] ?? ''), { width })
  })
  return Math.max(...heights) + 2 * padding.y
}

function setCellFont(sheet: Sheet, head: boolean): void {
  sheet
    .font(head ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(colours.text)
}

function shade(sheet: Sheet, top: number, height: number): void {
  sheet.markContent('Artifact', { type: 'Layout' })
  sheet.rect(margins.left, top, textWidth(sheet), height).fill('#eef2f6')
  sheet.endMarkedContent()
}

function underline(sheet: Sheet): void {
  sheet.markContent('Artifact', { type: 'Layout' })
  sheet.save().lineWidth(0.5).strokeColor(colours.line)
  sheet
    .moveTo(margins.left, sheet.y)
    .lineTo(margins.left + textWidth(sheet), sheet.y)
    .stroke()
    .restore()
  sheet.endMarkedContent()
}
