import { colours, margins, needRoom, printable, type Sheet, textWidth } from './sheet.ts'

const labelShare = 0.3
const gap = 12

/** Draws labels on the left and their values on the right; long values run on to the next page. */
export function drawPairs(
  sheet: Sheet,
  story: PDFKit.PDFStructureElement,
  pairs: readonly { label: string; value: string }[],
): void {
  const list = sheet.struct('L')
  story.add(list)
  for (const { label, value } of pairs) {
    needRoom(sheet, 30)
    const item = sheet.struct('LI')
    list.add(item)
    drawPair(sheet, item, label, value)
    item.end()
  }
  list.end()
  sheet.x = margins.left
  sheet.y += 6
}

function drawPair(sheet: Sheet, item: PDFKit.PDFStructureElement, label: string, value: string) {
  const top = sheet.y
  const page = sheet.page
  const labelWidth = textWidth(sheet) * labelShare
  let labelEnd = top
  const drawLabel = () => {
    sheet.font('regular').fontSize(9).fillColor(colours.soft)
    sheet.text(printable(label), margins.left, top + 0.8, { width: labelWidth })
    labelEnd = sheet.y
  }
  const drawValue = () => {
    const x = margins.left + labelWidth + gap
    sheet.font('regular').fontSize(10).fillColor(colours.text)
    const width = textWidth(sheet) - labelWidth - gap
    sheet.text(printable(value) || '–', x, top, { width, lineGap: 1.5 })
  }
  item.add(sheet.struct('Lbl', {}, drawLabel))
  item.add(sheet.struct('LBody', {}, drawValue))
  if (sheet.page === page) sheet.y = Math.max(sheet.y, labelEnd)
  sheet.y += 4
}
