import { foldText } from '../../../foundation/czech/index.ts'
import { dayOf } from '../../../foundation/dates/index.ts'

/** The year in whose series a document is numbered: the one on the clocks in Prague. */
export function yearOf(at: Date): number {
  return Number(dayOf(at).slice(0, 4))
}

/** So many numbers are looked up in a text that speaks of marks. */
const mostNumbers = 5

/** An order number of a year, whichever stands first (`00004/2026`, `2026/00004`). */
const numbered = /(20\d\d)\s?[/-]\s?(\d{1,9})(?!\d)|(?<!\d)(\d{1,9})\s?[/-]\s?(20\d\d)(?!\d)/g

export type Numbered = { serial: number; year: number }

/** The numbers of a text that may be those of documents of this office, each once. */
export function numbersIn(text: string): Numbered[] {
  const found = [...text.matchAll(numbered)].map(match => ({
    serial: Number(match[2] ?? match[3]),
    year: Number(match[1] ?? match[4]),
  }))
  const first = found.filter((one, place) => found.findIndex(other => isSame(one, other)) === place)
  return first.slice(0, mostNumbers)
}

/** Whether a text names a mark: offices number alike, so that the number alone is not enough. */
export function namesMark(text: string, mark: string): boolean {
  return packed(text).includes(packed(mark))
}

/** Whether somebody typed a mark, or nothing but the number and the year of one. */
export function isTypedMark(typed: string, mark: string): boolean {
  return packed(typed) === packed(mark) || /^\d+[/-]\d+$/.test(packed(typed))
}

function packed(text: string): string {
  return foldText(text).replace(/\s+/g, '')
}

function isSame(one: Numbered, other: Numbered): boolean {
  return one.serial === other.serial && one.year === other.year
}
