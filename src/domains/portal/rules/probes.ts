import type { Lang } from '../../../platform/i18n/index.ts'
import { type Kind, placeOf } from './entries.ts'
import type { Wanted } from './search.ts'

/**
 * One look into the index: lexemes as PostgreSQL reads a search, and how many it gives.
 *
 * The tier says how well an entry has the words: 0 in its title, 1 there by their relatives, 2 as
 * they were typed, 3 in any form, 4 by relatives, 5 all but one in its title, 6 all but one, 7
 * some.
 */
export type Probe = { query: string; most: number; tier: number }

/**
 * The last tiers that have the words in the title, above the text as they were typed, and all but
 * one in the title.
 */
export const tiers = { titled: 1, asTyped: 2, titledButOne: 5 } as const

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
 * title, as they were typed, in any form; after each of title and text, by their relatives. Of
 * common words the look for them as typed is left out: it would walk through all shelves for what
 * the ranking of titles finds as well.
 */
export function probesForAll({ kind, lang, words, most, isCommon }: Aim): Probe[] {
  const place = placeOf(kind, lang)
  const wide = words.map(withRelatives)
  const isRelated = words.some(({ relatives }) => relatives.length > 0)
  const asTyped = allOf(words.map(word => `'${place}=${word.folded}'`))
  return [
    { query: stemsOf(place, '^', words), most: mostBest, tier: 0 },
    ...(isRelated ? [{ query: stemsOf(place, '^', wide), most: mostBest, tier: 1 }] : []),
    ...(isCommon ? [] : [{ query: asTyped, most: mostBest, tier: 2 }]),
    { query: stemsOf(place, ':', words), most: most + 1, tier: 3 },
    ...(isRelated ? [{ query: stemsOf(place, ':', wide), most: mostBest, tier: 4 }] : []),
  ]
}

/** The looks for entries that lack one of the words, then for those that have just some. */
export function probesForSome({ kind, lang, words }: Aim): Probe[] {
  if (words.length < 2) return []
  const place = placeOf(kind, lang)
  const lacking = words.map((_, at) => words.filter((_, other) => other !== at))
  const rest = words.length > 2 ? lacking.map(others => stemsOf(place, ':', others)) : []
  const titled = lacking.map(others => stemsOf(place, '^', others.map(withRelatives)))
  const any = words.map(word => anyStem(place, ':', withRelatives(word))).join(' | ')
  return [
    ...titled.map(query => ({ query, most: mostBest, tier: 5 })),
    ...rest.map(query => ({ query, most: mostBest, tier: 6 })),
    { query: any, most: mostBest, tier: 7 },
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
    .flatMap(({ folded, stems, relatives }) => [
      `'=${folded}'`,
      ...[...stems, ...relatives].map(stem => `':${stem}'`),
    ])
    .join(' | ')
}

function stemsOf(place: string, mark: ':' | '^', words: readonly Wanted[]): string {
  return allOf(words.map(word => anyStem(place, mark, word)))
}

function withRelatives(word: Wanted): Wanted {
  return { ...word, stems: [...word.stems, ...word.relatives] }
}

function anyStem(place: string, mark: ':' | '^', { stems }: Wanted): string {
  return stems.map(stem => `'${place}${mark}${stem}'`).join(' | ')
}

function allOf(parts: readonly string[]): string {
  return parts.map(part => `(${part})`).join(' & ')
}
