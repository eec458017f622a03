import { addText } from './ink.ts'
import { colours, margins, needRoom, printable, type Sheet, textWidth } from './sheet.ts'

type Element = PDFKit.PDFStructureElement
type Option = { label: string; hint?: string }

/** The sign that people tick; a screen reader says that it is a box. */
const box = '\u2610'
const size = { box: 13, label: 10, hint: 8.5 }
const left = 20
const below = 4
const mostColumns = 4

/** Draws boxes to be ticked: side by side where all names are short, else one under another. */
export function drawTicks(sheet: Sheet, story: Element, options: readonly Option[]): void {
  const list = sheet.struct('L')
  story.add(list)
  const columns = columnsOf(sheet, options)
  for (let at = 0; at < options.length; at += columns) {
    const row = options.slice(at, at + columns)
    const height = rowHeight(sheet, row, columns)
    needRoom(sheet, height)
    const top = sheet.y
    row.forEach((option, column) => {
      const item = sheet.struct('LI')
      list.add(item)
      const x = margins.left + (textWidth(sheet) / columns) * column
      drawTick(sheet, item, option, { x, top, width: labelWidth(sheet, columns) })
      item.end()
    })
    sheet.y = top + height
  }
  list.end()
  sheet.x = margins.left
}

/** How many points the boxes take, and the first row of them. */
export function ticksHeight(
  sheet: Sheet,
  options: readonly Option[],
): { first: number; all: number } {
  const columns = columnsOf(sheet, options)
  const rows = Array.from({ length: Math.ceil(options.length / columns) }, (_, at) =>
    rowHeight(sheet, options.slice(at * columns, (at + 1) * columns), columns),
  )
  return { first: rows[0] ?? 0, all: rows.reduce((sum, height) => sum + height, 0) }
}

function drawTick(
  sheet: Sheet,
  item: Element,
  { label, hint }: Option,
  { x, top, width }: { x: number; top: number; width: number },
): void {
  addText(sheet, item, 'Lbl', () =>
    sheet.font('regular').fontSize(size.box).fillColor(colours.text).text(box, x, top),
  )
  addText(sheet, item, 'LBody', () => {
    setLabelFont(sheet)
    sheet.text(printable(label), x + left, top + 2, { width })
    if (hint) setHintFont(sheet).text(printable(hint), x + left, sheet.y, { width })
  })
}

function columnsOf(sheet: Sheet, options: readonly Option[]): number {
  if (options.some(({ hint }) => hint)) return 1
  setLabelFont(sheet)
  const widest = Math.max(...options.map(({ label }) => sheet.widthOfString(printable(label))))
  const most = Math.min(mostColumns, options.length)
  for (let columns = most; columns > 1; columns--) {
    if (widest <= labelWidth(sheet, columns)) return columns
  }
  return 1
}

function labelWidth(sheet: Sheet, columns: number): number {
  return textWidth(sheet) / columns - left - 8
}

function rowHeight(sheet: Sheet, row: readonly Option[], columns: number): number {
  const width = labelWidth(sheet, columns)
  const heights = row.map(({ label, hint }) => {
    setLabelFont(sheet)
    const name = sheet.heightOfString(printable(label), { width })
    if (!hint) return name
    setHintFont(sheet)
    return name + sheet.heightOfString(printable(hint), { width })
  })
  return Math.max(size.box, ...heights) + 2 + below
}

const setLabelFont = (sheet: Sheet) =>
  sheet.font('regular').fontSize(size.label).fillColor(colours.text)
const setHintFont = (sheet: Sheet) =>
  sheet.font('regular').fontSize(size.hint).fillColor(colours.soft)
