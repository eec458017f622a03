import { isStopWord, stemOf, wordsOf } from '../../../foundation/stems/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { type Kind, kinds, placeOf } from './entries.ts'

/** A word that was looked for: how it was typed, how it compares, the stems that it is met by. */
export type Wanted = { spelled: string; folded: string; stems: readonly string[] }

/** How well an entry has the words; the first is the best. */
export const tiers = ['title', 'exact', 'all', 'most', 'some'] as const

/** One look into the index: lexemes as PostgreSQL reads a search, and how many it gives. */
export type Probe = { query: string; most: number; tier: number }

/** More words than anybody types on purpose only make the machine work. */
const mostWords = 8

/**
 * So many candidates are looked at, all kinds together, or of the one kind that is looked at
 * alone; beyond them it says "500+" instead of counting.
 */
const mostCandidates = 500

/** Words that more entries have are looked up shelf by shelf. */
export const common = 4000

/** Of the better ones more than a page shows are enough. */
const mostBest = 60

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
  const words = wordsOf(lang, typed).filter(({ folded }) => !isStopWord('cs', folded))
  const first = new Map(words.map(word => [word.folded, word]))
  return [...first.values()].slice(0, mostWords).map(({ spelled, folded, stem }) => ({
    spelled,
    folded,
    stems: [...new Set([stem, stemOf('cs', folded)])],
  }))
}

/** A word that was perhaps not typed to its end, met by the words that begin with it as well. */
export function widened(wanted: Wanted, stems: readonly string[]): Wanted {
  return { ...wanted, stems: [...new Set([...wanted.stems, ...stems])] }
}

/** What is looked for in one kind; `most` as `candidatesOf` says. */
export type Aim = {
  kind: Kind
  lang: Lang
  words: readonly Wanted[]
  most: number
  /** Whether most entries have each of the words. */
  isCommon: boolean
}

/**
 * The looks that find the entries of a kind which have all the words, the best first: in the
 * title, as they were typed, in any form. Of common words the second look is left out: it would
 * walk through all shelves for what the ranking of titles finds as well.
 */
export function probesForAll({ kind, lang, words, most, isCommon }: Aim): Probe[] {
  const place = placeOf(kind, lang)
  const asTyped = allOf(words.map(word => `'${place}=${word.folded}'`))
  return [
    { query: allOf(words.map(word => anyStem(place, '^', word))), most: mostBest, tier: 0 },
    ...(isCommon ? [] : [{ query: asTyped, most: mostBest, tier: 1 }]),
    { query: stemsOf(place, words), most: most + 1, tier: 2 },
  ]
}

/** The looks for entries that lack one of the words, then for those that have just some. */
export function probesForSome({ kind, lang, words }: Aim): Probe[] {
  if (words.length < 2) return []
  const place = placeOf(kind, lang)
  const lacking = words.map((_, at) => words.filter((_, other) => other !== at))
  const rest = words.length > 2 ? lacking.map(others => stemsOf(place, others)) : []
  const any = words.map(word => anyStem(place, ':', word)).join(' | ')
  return [
    ...rest.map(query => ({ query, most: mostBest, tier: 3 })),
    { query: any, most: mostBest, tier: 4 },
  ]
}

/** One look that says whether an entry of the kind has all the words, or has them in its title. */
export function probeForOne(
  { kind, lang, inTitle }: { kind: Kind; lang: Lang; inTitle: boolean },
  words: readonly Wanted[],
): string {
  const place = placeOf(kind, lang)
  return allOf(words.map(word => anyStem(place, inTitle ? '^' : ':', word)))
}

/** What the titles of candidates are ranked by: any of the words, better as it was typed. */
export function titleQuery(words: readonly Wanted[]): string {
  return words
    .flatMap(({ folded, stems }) => [`'=${folded}'`, ...stems.map(stem => `':${stem}'`)])
    .join(' | ')
}

function stemsOf(place: string, words: readonly Wanted[]): string {
  return allOf(words.map(word => anyStem(place, ':', word)))
}

function anyStem(place: string, mark: ':' | '^', { stems }: Wanted): string {
  return stems.map(stem => `'${place}${mark}${stem}'`).join(' | ')
}

function allOf(parts: readonly string[]): string {
  return parts.map(part => `(${part})`).join(' & ')
}

/**
 * Whether something looks like a record mark or its beginning (`klat/00010`, `KLAT-2026-000042`):
 * letters of an office, then a number.
 */
export function isRecordMark(typed: string): boolean {
  return /^\p{L}{2,8}[/-]\d{1,6}(?:[/-]\d{1,6})?$/u.test(typed)
}
