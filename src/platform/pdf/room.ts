import type { PdfBlock } from './blocks.ts'
import { pairRoom, pairsHeight } from './pairs.ts'
import { questionRoom } from './question.ts'
import { margins, pageBottom, printable, type Sheet } from './sheet.ts'
import { tableHeight, tableStart } from './table.ts'

/** What takes at most this share of a page is not torn in two. */
const togetherShare = 0.25

/** More lines than these never fit there, so they need not be measured. */
const mostTogether = 12

/**
 * How many points a block needs where it begins, so that nothing is torn that belongs together: a
 * heading and what follows it, a short list or table, the first rows of a long one.
 */
export function roomFor(sheet: Sheet, blocks: readonly PdfBlock[], place: number): number {
  const block = blocks[place]
  if (!block) return 0
  const next = () => roomFor(sheet, blocks, place + 1)
  switch (block.kind) {
    case 'heading':
      return titleHeight(sheet, block.text, 12) + 13 + next()
    case 'subheading':
      return titleHeight(sheet, block.text, 10) + 8 + next()
    case 'pairs':
      return block.pairs.length <= mostTogether && fits(sheet, pairsHeight(sheet, block.pairs))
        ? pairsHeight(sheet, block.pairs)
        : pairRoom(sheet, block.pairs[0])
    case 'table':
      return block.rows.length <= mostTogether && fits(sheet, tableHeight(sheet, block))
        ? tableHeight(sheet, block)
        : tableStart(sheet, block)
    case 'question':
      return questionRoom(sheet, block) + (block.spaces.length === 0 ? next() : 0)
    case 'line':
      return 14 + next()
    case 'signatures':
      return 90
    default:
      return 30
  }
}

function fits(sheet: Sheet, height: number): boolean {
  return height <= (pageBottom(sheet) - margins.top) * togetherShare
}

function titleHeight(sheet: Sheet, text: string, size: number): number {
  return sheet.font('bold').fontSize(size).heightOfString(printable(text))
}
