import {
  colours,
  margins,
  needRoom,
  pageBottom,
  printable,
  type Sheet,
  textWidth,
} from './sheet.ts'

type Pair = { label: string; value: string }

const labelShare = 0.3
const gap = 12
const below = { pair: 4, all: 6 }
const lineGap = 1.5

/** Draws labels on the left and their values on the right; long values run on to the next page. */
export function drawPairs(
  sheet: Sheet,
  story: PDFKit.PDFStructureElement,
  pairs: readonly Pair[],
): void {
  const list = sheet.struct('L')
  story.add(list)
  for (const pair of pairs) {
    needRoom(sheet, pairRoom(sheet, pair))
    const item = sheet.struct('LI')
    list.add(item)
    drawPair(sheet, item, pair)
    item.end()
  }
  list.end()
  sheet.x = margins.left
  sheet.y += below.all
}

/** How many points all pairs take. */
export function pairsHeight(sheet: Sheet, pairs: readonly Pair[]): number {
  return pairs.reduce((sum, pair) => sum + pairHeight(sheet, pair), below.all)
}

/**
 * How many points a pair needs where it begins: all of it, unless it would fill a quarter of a
 * page: then it runs on to the next one, and needs its label and the first lines.
 */
export function pairRoom(sheet: Sheet, pair: Pair | undefined): number {
  if (!pair) return 0
  const height = pairHeight(sheet, pair)
  const page = pageBottom(sheet) - margins.top
  return height <= page / 4 ? height : Math.min(page / 2, labelHeight(sheet, pair) + 60)
}

/** To measure costs as much as to draw, and a pair is asked for with its list and by itself. */
const measured = new WeakMap<Pair, number>()

function pairHeight(sheet: Sheet, pair: Pair): number {
  const known = measured.get(pair)
  if (known !== undefined) return known
  const height = measure(sheet, pair)
  measured.set(pair, height)
  return height
}

function measure(sheet: Sheet, pair: Pair): number {
  const { value } = widths(sheet)
  setValueFont(sheet)
  const text = printable(pair.value) || '–'
  const valueHeight = sheet.heightOfString(text, { width: value, lineGap })
  return Math.max(valueHeight, labelHeight(sheet, pair)) + below.pair
}

function labelHeight(sheet: Sheet, { label }: Pair): number {
  setLabelFont(sheet)
  return sheet.heightOfString(printable(label), { width: widths(sheet).label }) + 0.8
}

function widths(sheet: Sheet) {
  const label = textWidth(sheet) * labelShare
  return { label, value: textWidth(sheet) - label - gap }
}

const setLabelFont = (sheet: Sheet) => sheet.font('regular').fontSize(9).fillColor(colours.soft)
const setValueFont = (sheet: Sheet) => sheet.font('regular').fontSize(10).fillColor(colours.text)

function drawPair(sheet: Sheet, item: PDFKit.PDFStructureElement, { label, value }: Pair) {
  const top = sheet.y
  const page = sheet.page
  const width = widths(sheet)
  let labelEnd = top
  const drawLabel = () => {
    setLabelFont(sheet)
    sheet.text(printable(label), margins.left, top + 0.8, { width: width.label })
    labelEnd = sheet.y
  }
  const drawValue = () => {
    setValueFont(sheet)
    const x = margins.left + width.label + gap
    sheet.text(printable(value) || '–', x, top, { width: width.value, lineGap })
  }
  item.add(sheet.struct('Lbl', {}, drawLabel))
  item.add(sheet.struct('LBody', {}, drawValue))
  if (sheet.page === page) sheet.y = Math.max(sheet.y, labelEnd)
  sheet.y += below.pair
}
