import type { PdfQuestion } from './blocks.ts'
import { addText } from './ink.ts'
import { colours, margins, pageBottom, printable, type Sheet, textWidth } from './sheet.ts'
import { drawSpace, spaceHeight } from './space.ts'

type Element = PDFKit.PDFStructureElement

const below = { label: 2, note: 2, all: 10 }
const lineGap = 1.5

/** A question taller than this share of a page may run on to the next one. */
const togetherShare = 0.4

/** Draws a question with room to answer it by hand. */
export function drawQuestion(sheet: Sheet, story: Element, question: PdfQuestion): void {
  const { label, mark, notes, spaces, inRow } = question
  addText(sheet, story, inRow ? 'H4' : 'H3', () => {
    setLabelFont(sheet)
    sheet.text(printable(label), { continued: mark !== undefined, lineGap })
    if (mark) setMarkFont(sheet).text(printable(` (${mark})`), { lineGap })
  })
  sheet.y += below.label
  for (const note of notes) {
    addText(sheet, story, 'P', () => setNoteFont(sheet).text(printable(note), { lineGap }))
    sheet.y += below.note
  }
  for (const space of spaces) drawSpace(sheet, story, space)
  sheet.x = margins.left
  sheet.y += below.all
}

/**
 * How many points a question needs where it begins: all of it, unless it is long: then its label,
 * its notes and the first room for an answer.
 */
export function questionRoom(sheet: Sheet, question: PdfQuestion): number {
  const page = pageBottom(sheet) - margins.top
  const said = saidHeight(sheet, question)
  // What asks nothing itself stands over what follows.
  if (question.spaces.length === 0) return said + below.all
  const rooms = question.spaces.map(space => spaceHeight(sheet, space))
  const whole = rooms.reduce((sum, room) => sum + room.all, said)
  return whole <= page * togetherShare ? whole : Math.min(page / 2, said + (rooms[0]?.first ?? 0))
}

function saidHeight(sheet: Sheet, { label, mark, notes }: PdfQuestion): number {
  const width = textWidth(sheet)
  setLabelFont(sheet)
  // Bold is the wider one, so that what fits bold fits both.
  const text = printable(mark ? `${label} (${mark})` : label)
  const title = sheet.heightOfString(text, { width, lineGap }) + below.label
  setNoteFont(sheet)
  return notes.reduce(
    (sum, note) => sum + sheet.heightOfString(printable(note), { width, lineGap }) + below.note,
    title,
  )
}

const setLabelFont = (sheet: Sheet) => sheet.font('bold').fontSize(10).fillColor(colours.text)
const setMarkFont = (sheet: Sheet) => sheet.font('regular').fontSize(10).fillColor(colours.soft)
const setNoteFont = (sheet: Sheet) => sheet.font('regular').fontSize(8.5).fillColor(colours.soft)
