import type { Db } from '../../../platform/db/index.ts'
import { type Lang, languages } from '../../../platform/i18n/index.ts'
import { type Found, findEntries, findFirstHit } from '../queries/entries.ts'
import { countStems, listStemsFrom } from '../queries/words.ts'
import {
  type Aim,
  candidatesOf,
  common,
  type Gathered,
  gathered,
  type Kind,
  kinds,
  type Probe,
  probeForOne,
  probesForAll,
  probesForSome,
  tiers,
  titleQuery,
  type Wanted,
  wantedWords,
  widened,
} from '../rules/index.ts'
import { suggest } from './suggesting.ts'

/** What somebody wants to find. */
export type Wish = { typed: string; lang: Lang; at: Date; only: Kind | null }

export type Results = {
  /** Each kind's best, the kinds apart; `total` is what its kind has. */
  found: Gathered<Found>[]
  /** Nothing has all the words; these have some. */
  isPartial: boolean
  /** What was perhaps meant; null when nothing better is known. */
  suggestion: string | null
  /** Nothing has the words as they were typed: what was found is that of the suggestion. */
  isCorrected: boolean
  /** Languages whose pages have the words that these pages have not, and how much they have. */
  abroad: readonly { lang: Lang; total: number }[]
  /** Nothing but words that every text has, or none. */
  isEmpty: boolean
}

/** So many of each kind are given at most. */
const mostOfKind = 50

/** With so few results somebody perhaps meant another word. */
const few = 5

const nothing: Results = {
  ...{ found: [], isPartial: false, suggestion: null },
  ...{ isCorrected: false, abroad: [], isEmpty: false },
}

/**
 * Looks through everything public on the portal.
 *
 * Takes what was typed and the language of the page (words of Czech entries are met as well). The
 * last word is taken for a beginning when no entry has it. A kind that is looked at alone is
 * counted further. What no entry has is looked for as it was perhaps meant, and in the other
 * languages.
 */
export async function searchPortal(db: Db, wish: Wish): Promise<Results> {
  const typed = wantedWords(wish.typed, wish.lang)
  if (typed.length === 0) return { ...nothing, isEmpty: true }
  const stems = typed.flatMap(word => [...word.stems, ...word.relatives])
  const known = await countStems(db, wish.lang, stems)
  const words = await withEnd(db, wish.lang, typed, known)
  const entriesOf = ({ stems, relatives }: Wanted) =>
    [...stems, ...relatives].reduce((sum, stem) => sum + (known.get(stem) ?? 0), 0)
  const byShelf = words.every(word => entriesOf(word) > common)

  const whole = await look(db, wish, { words, byShelf }, probesForAll)
  const there = await lookThere(db, wish, words)
  if (there.length > 0) return { ...nothing, found: joined(whole, there) }
  const found = whole
  if (found.length >= few || found.some(one => one.tier <= tiers.asTyped)) {
    return { ...nothing, found }
  }
  const abroad = await lookAbroad(db, wish)
  if (abroad.length > 0) return { ...nothing, found, abroad }
  const suggestion = await suggest(db, wish, { words, entriesOf, whole: found })
  if (found.length > 0) return { ...nothing, found, suggestion }
  if (suggestion !== null && words.some(word => entriesOf(word) === 0)) {
    const meant = wantedWords(suggestion, wish.lang)
    const right = await look(db, wish, { words: meant, byShelf: true }, probesForAll)
    if (right.length > 0) return { ...nothing, found: right, suggestion, isCorrected: true }
  }
  const some = await look(db, wish, { words, byShelf: true }, probesForSome)
  return { ...nothing, found: some, isPartial: some.length > 0, suggestion }
}

/**
 * What the words find without the town among them, which only says where: it need not stand in a
 * form that all towns share. None when no town was typed, or nothing else.
 */
async function lookThere(db: Db, wish: Wish, words: readonly Wanted[]): Promise<Gathered<Found>[]> {
  if (words.length < 2) return []
  const isPlace = await Promise.all(words.map(word => namesOffice(db, wish, word)))
  const rest = words.filter((_, at) => !isPlace[at])
  if (rest.length === words.length || rest.length === 0) return []
  const found = await look(db, wish, { words: rest, byShelf: false }, probesForAll)
  return found
    .filter(one => one.tier <= tiers.titled && one.kind !== 'office')
    .map(one => ({ ...one, tier: tiers.titledButOne }))
}

async function namesOffice(db: Db, { lang, at }: Wish, word: Wanted): Promise<boolean> {
  const query = probeForOne({ kind: 'office', lang, inTitle: true }, [word])
  return (await findFirstHit(db, [{ at: 0, query, byShelf: false }], at)) !== null
}

/** What has all words, then the rest of what was found without the town; a kind has one total. */
function joined(
  whole: readonly Gathered<Found>[],
  there: readonly Gathered<Found>[],
): Gathered<Found>[] {
  // A town's own wording and the shared one are the same thing; the town's stands for it.
  const thing = ({ kind, reference }: Found) => `${kind}:${reference.replace(/\/[^/]*$/, '')}`
  const known = new Set(whole.map(thing))
  const all = [...whole, ...there.filter(one => !known.has(thing(one)))]
  const total = (kind: Kind) => all.filter(one => one.kind === kind).length
  return all.map(one => ({ ...one, total: Math.max(one.total, total(one.kind)) }))
}

/** The other languages in which something bears the words in its title. */
async function lookAbroad(db: Db, wish: Wish): Promise<{ lang: Lang; total: number }[]> {
  const found: { lang: Lang; total: number }[] = []
  for (const lang of languages.filter(one => one !== wish.lang)) {
    const words = wantedWords(wish.typed, lang)
    if (words.length === 0) continue
    const there = await look(db, { ...wish, lang }, { words, byShelf: false }, probesForAll)
    const isMeant = there.some(one => one.textLang === lang && one.tier <= tiers.titled)
    const total = kinds.reduce((sum, kind) => {
      return sum + (there.find(one => one.kind === kind)?.total ?? 0)
    }, 0)
    if (isMeant) found.push({ lang, total })
  }
  return found
}

/** The words, the last of them met by all that begins with it when it is no word itself. */
async function withEnd(
  db: Db,
  lang: Lang,
  words: readonly Wanted[],
  known: Map<string, number>,
): Promise<Wanted[]> {
  const last = words.at(-1)!
  const isKnown = [...last.stems, ...last.relatives].some(stem => known.has(stem))
  if (last.folded.length < 2 || isKnown) return [...words]
  const stems = await listStemsFrom(db, lang, last.folded)
  for (const [stem, entries] of stems) known.set(stem, entries)
  return [...words.slice(0, -1), widened(last, [...stems.keys()])]
}

/** What the probes find, the wordings of one thing together and counted once. */
async function look(
  db: Db,
  { lang, at, only }: Wish,
  { words, byShelf }: { words: readonly Wanted[]; byShelf: boolean },
  probesFor: (aim: Aim) => Probe[],
): Promise<Gathered<Found>[]> {
  const probes = kinds.flatMap(kind =>
    probesFor({ kind, lang, words, most: candidatesOf(kind, only), isCommon: byShelf }),
  )
  if (probes.length === 0) return []
  const found = await findEntries(db, {
    ...{ probes, titleQuery: titleQuery(words), at, byShelf },
    limit: mostOfKind,
  })
  const things = gathered(found, words)
  const count = (list: readonly Found[], kind: Kind) => list.filter(one => one.kind === kind).length
  return things.map(one => {
    return { ...one, total: one.total - count(found, one.kind) + count(things, one.kind) }
  })
}
