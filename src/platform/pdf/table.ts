import type { PdfBlock } from './blocks.ts'
import { colours, margins, pageBottom, printable, type Sheet, textWidth } from './sheet.ts'

type Table = Extract<PdfBlock, { kind: 'table' }>
type Element = PDFKit.PDFStructureElement
type Column = { x: number; width: number }

const padding = { x: 4, y: 3.5 }
const size = 9
const spaceBelow = 10

/**
 * Draws a table; its head comes again on each page, no row is torn but one too tall for a page,
 * and the foot stands with the last row.
 */
export function drawTable(sheet: Sheet, story: Element, table: Table): void {
  const columns = columnsOf(sheet, table)
  const { head, rows, foot } = table
  const element = sheet.struct('Table')
  story.add(element)
  addRow(sheet, element, 'head', head, columns)
  for (const [place, row] of rows.entries()) {
    if (isTall(sheet, row, columns)) {
      addTallRow(sheet, element, head, row)
      continue
    }
    const isLast = place === rows.length - 1
    const below = isLast && foot ? heightOf(sheet, foot, columns) : 0
    if (sheet.y + heightOf(sheet, row, columns) + below > pageBottom(sheet)) {
      sheet.addPage()
      repeatHead(sheet, head, columns)
    }
    addRow(sheet, element, 'body', row, columns)
  }
  if (foot) addRow(sheet, element, 'foot', foot, columns)
  element.end()
  sheet.x = margins.left
  sheet.y += spaceBelow
}

/** How many points a whole table takes. */
export function tableHeight(sheet: Sheet, table: Table): number {
  const columns = columnsOf(sheet, table)
  const rows = [table.head, ...table.rows, ...(table.foot ? [table.foot] : [])]
  return rows.reduce((sum, row) => sum + heightOf(sheet, row, columns), 0)
}

/** How many points a table needs where it begins: its head, its first row and a foot below it. */
export function tableStart(sheet: Sheet, { rows, foot, ...table }: Table): number {
  const [first = []] = rows
  const columns = columnsOf(sheet, { ...table, rows })
  const head = heightOf(sheet, table.head, columns)
  if (isTall(sheet, first, columns)) return head + 60
  const only = rows.length === 1 && foot ? heightOf(sheet, foot, columns) : 0
  return head + heightOf(sheet, first, columns) + only
}

function isTall(sheet: Sheet, cells: readonly string[], columns: readonly Column[]): boolean {
  return heightOf(sheet, cells, columns) > (pageBottom(sheet) - margins.top) / 2
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
  kind: 'head' | 'body' | 'foot',
  cells: readonly string[],
  columns: readonly Column[],
): void {
  const top = sheet.y
  const height = heightOf(sheet, cells, columns)
  if (kind === 'head') shade(sheet, top, height)
  const row = sheet.struct('TR')
  table.add(row)
  columns.forEach((column, place) => {
    const draw = () => drawCell(sheet, cells[place] ?? '', column, top, kind !== 'body')
    row.add(kind === 'head' ? sheet.struct('TH', scope, draw) : sheet.struct('TD', {}, draw))
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

/** A row is asked for with its table and by itself; in other columns it has another height. */
const measured = new WeakMap<readonly string[], { widths: string; height: number }>()

function heightOf(sheet: Sheet, cells: readonly string[], columns: readonly Column[]): number {
  const widths = columns.map(column => column.width).join()
  const known = measured.get(cells)
  if (known?.widths === widths) return known.height
  const height = measure(sheet, cells, columns)
  measured.set(cells, { widths, height })
  return height
}

function measure(sheet: Sheet, cells: readonly string[], columns: readonly Column[]): number {
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
