import {
  isAskingWord,
  isStopWord,
  relativesOf,
  stemOf,
  wordsOf,
} from '../../../foundation/stems/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { type Kind, kinds } from './entries.ts'

/**
 * A word that was looked for: how it was typed, how it compares, the stems that it is met by, and
 * those of its relatives (`přestěhovat` of `stěhování`), which meet it less well.
 */
export type Wanted = {
  spelled: string
  folded: string
  stems: readonly string[]
  relatives: readonly string[]
}

/** More words than anybody types on purpose only make the machine work. */
const mostWords = 8

/**
 * So many candidates are looked at, all kinds together, or of the one kind that is looked at
 * alone; beyond them it says "500+" instead of counting.
 */
const mostCandidates = 500

/** Words that more entries have are looked up shelf by shelf. */
export const common = 4000

/** How many candidates of a kind are looked at, when one kind or none is looked at alone. */
export function candidatesOf(kind: Kind, only: Kind | null): number {
  return kind === only ? mostCandidates : mostCandidates / kinds.length
}

/**
 * The words that were looked for, without those that every text has.
 *
 * Takes what was typed and the language of the page; a page in another language also has Czech
 * entries, so there each word may be met as a Czech one, too.
 */
export function wantedWords(typed: string, lang: Lang): Wanted[] {
  const all = wordsOf(lang, typed).filter(({ folded }) => !isStopWord('cs', folded))
  const telling = all.filter(({ folded }) => !isAsking(lang, folded))
  const words = telling.length > 0 ? telling : all
  const first = new Map(words.map(word => [word.folded, word]))
  return [...first.values()].slice(0, mostWords).map(({ spelled, folded, stem }) => ({
    spelled,
    folded,
    ...metBy(lang, stem, folded),
  }))
}

/** `kolik stojí popelnice` asks for a bin; alone such words are looked for like others. */
function isAsking(lang: Lang, folded: string): boolean {
  return isAskingWord(lang, folded) || isAskingWord('cs', folded)
}

function metBy(lang: Lang, stem: string, folded: string): Pick<Wanted, 'stems' | 'relatives'> {
  const czech = stemOf('cs', folded)
  const stems = [...new Set([stem, czech])]
  const relatives = [...relativesOf(lang, stem), ...relativesOf('cs', czech)]
  return { stems, relatives: [...new Set(relatives)].filter(one => !stems.includes(one)) }
}

/** A word that was perhaps not typed to its end, met by the words that begin with it as well. */
export function widened(wanted: Wanted, stems: readonly string[]): Wanted {
  return { ...wanted, stems: [...new Set([...wanted.stems, ...stems])] }
}

/**
 * Whether something looks like a record mark or its beginning (`klat/00010`, `KLAT-2026-000042`):
 * letters of an office, then a number.
 */
export function isRecordMark(typed: string): boolean {
  return /^\p{L}{2,8}[/-]\d{1,6}(?:[/-]\d{1,6})?$/u.test(typed)
}
