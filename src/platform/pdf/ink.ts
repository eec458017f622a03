import { margins, type Sheet, textWidth } from './sheet.ts'

type Element = PDFKit.PDFStructureElement
type Tag = 'P' | 'H1' | 'H2' | 'H3' | 'H4' | 'Lbl' | 'LBody'

/** Draws a text as one element of the structure, so that a screen reader knows what it is. */
export function addText(sheet: Sheet, story: Element, tag: Tag, draw: () => unknown): void {
  story.add(sheet.struct(tag, {}, () => void draw()))
}

type Place = { x?: number; width?: number; dashed?: boolean }

/** Lines say nothing, so that a screen reader is not told of them. */
export function rule(
  sheet: Sheet,
  y: number,
  colour: string,
  thickness: number,
  { x = margins.left, width = textWidth(sheet), dashed = false }: Place = {},
): void {
  unsaid(sheet, () => {
    sheet.save().lineWidth(thickness).strokeColor(colour)
    if (dashed) sheet.dash(1, { space: 2 })
    sheet
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke()
      .restore()
  })
}

/** Draws what only the eye needs. */
export function unsaid(sheet: Sheet, draw: () => unknown): void {
  sheet.markContent('Artifact', { type: 'Layout' })
  draw()
  sheet.endMarkedContent()
}
