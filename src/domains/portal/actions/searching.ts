import type { Db } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { type Found, findEntries } from '../queries/entries.ts'
import { countStems, listStemsFrom } from '../queries/words.ts'
import {
  type Aim,
  candidatesOf,
  common,
  type Kind,
  kinds,
  type Probe,
  probesForAll,
  probesForSome,
  titleQuery,
  type Wanted,
  wantedWords,
  widened,
} from '../rules/index.ts'
import { suggest } from './suggesting.ts'

/** What somebody wants to find. */
export type Wish = { typed: string; lang: Lang; at: Date; only: Kind | null }

export type Results = {
  /** Each kind's best, the kinds apart. */
  found: Found[]
  /** Nothing has all the words; these have some. */
  isPartial: boolean
  /** What was perhaps meant; null when nothing better is known. */
  suggestion: string | null
  /** Nothing but words that every text has, or none. */
  isEmpty: boolean
}

/** So many of each kind are given at most. */
const mostOfKind = 50

/** With so few results somebody perhaps meant another word. */
const few = 5

/**
 * Looks through everything public on the portal.
 *
 * Takes what was typed and the language of the page (words of Czech entries are met as well). The
 * last word is taken for a beginning when no entry has it. A kind that is looked at alone is
 * counted further.
 */
export async function searchPortal(db: Db, wish: Wish): Promise<Results> {
  const typed = wantedWords(wish.typed, wish.lang)
  if (typed.length === 0) {
    return { found: [], isPartial: false, suggestion: null, isEmpty: true }
  }
  const stems = typed.flatMap(word => word.stems)
  const known = await countStems(db, wish.lang, stems)
  const words = await withEnd(db, wish.lang, typed, known)
  const entriesOf = ({ stems }: Wanted) =>
    stems.reduce((sum, stem) => sum + (known.get(stem) ?? 0), 0)
  const byShelf = words.every(word => entriesOf(word) > common)

  const whole = await look(db, wish, { words, byShelf }, probesForAll)
  const isGood = whole.length >= few || whole.some(one => one.tier === 0)
  const suggestion = isGood ? null : await suggest(db, wish, { words, entriesOf, whole })
  if (whole.length > 0) return { found: whole, isPartial: false, suggestion, isEmpty: false }
  const some = await look(db, wish, { words, byShelf: true }, probesForSome)
  return { found: some, isPartial: some.length > 0, suggestion, isEmpty: false }
}

/** The words, the last of them met by all that begins with it when it is no word itself. */
async function withEnd(
  db: Db,
  lang: Lang,
  words: readonly Wanted[],
  known: Map<string, number>,
): Promise<Wanted[]> {
  const last = words.at(-1)!
  if (last.folded.length < 2 || last.stems.some(stem => known.has(stem))) return [...words]
  const stems = await listStemsFrom(db, lang, last.folded)
  for (const [stem, entries] of stems) known.set(stem, entries)
  return [...words.slice(0, -1), widened(last, [...stems.keys()])]
}

function look(
  db: Db,
  { lang, at, only }: Wish,
  { words, byShelf }: { words: readonly Wanted[]; byShelf: boolean },
  probesFor: (aim: Aim) => Probe[],
): Promise<Found[]> | Found[] {
  const probes = kinds.flatMap(kind =>
    probesFor({ kind, lang, words, most: candidatesOf(kind, only), isCommon: byShelf }),
  )
  if (probes.length === 0) return []
  return findEntries(db, {
    ...{ probes, titleQuery: titleQuery(words), at, byShelf },
    limit: mostOfKind,
  })
}
