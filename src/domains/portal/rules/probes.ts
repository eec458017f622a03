import type { Lang } from '../../../platform/i18n/index.ts'
import { type Kind, placeOf } from './entries.ts'
import type { Wanted } from './search.ts'

/**
 * One look into the index: lexemes as PostgreSQL reads a search, and how many it gives.
 *
 * The tier says how well an entry has the words: 0 in its title, 1 as they were typed, 2 in any
 * form, 3 but one, 4 some.
 */
export type Probe = { query: string; most: number; tier: number }

/** Of the better ones more than a page shows are enough. */
const mostBest = 60

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
