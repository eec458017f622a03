import type { Db } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { findFirstHit } from '../queries/entries.ts'
import { listAlike, listWords } from '../queries/words.ts'
import {
  byLikelihood,
  common,
  corrected,
  type Kind,
  kinds,
  type Neighbour,
  probeForOne,
  slipsOf,
  type Wanted,
} from '../rules/index.ts'

type Searched = {
  words: readonly Wanted[]
  /** How many entries have a word. */
  entriesOf(word: Wanted): number
  /** What was found with all the words. */
  whole: readonly unknown[]
}

/** Of each word so many neighbours are tried. */
const mostNeighbours = 8

/** So many repairs are looked up in each kind. */
const mostTries = 8

/** Words of which nothing is known may be longer than this to be looked up by their sound. */
const shortestAlike = 5

/**
 * What was perhaps meant instead: the words as typed with one or more of them put right.
 *
 * Words that no entry has are put right together. When all are known but never meet, one of them
 * is; and when some entry has them all, but none in its title, only for one that has. What is
 * suggested is found.
 */
export async function suggest(
  db: Db,
  { typed, lang, at }: { typed: string; lang: Lang; at: Date },
  { words, entriesOf, whole }: Searched,
): Promise<string | null> {
  const unknown = words.filter(word => entriesOf(word) === 0)
  const doubtful = unknown.length > 0 ? unknown : words.length > 1 ? words : []
  const near = new Map<Wanted, Neighbour[]>()
  for (const word of doubtful) near.set(word, await neighboursOf(db, lang, word))

  const tries = unknown.length > 0 ? [bestOfAll(unknown, near)] : oneByOne(words, near)
  const possible = tries.filter(one => one.size > 0).slice(0, mostTries)
  const queries = possible.flatMap((one, place) =>
    kinds.map((kind: Kind) => ({
      at: place,
      query: probeForOne({ kind, lang, inTitle: whole.length > 0 }, put(words, one)),
      byShelf: words.every(word => (one.get(word)?.entries ?? entriesOf(word)) > common),
    })),
  )
  const first = queries.length > 0 ? await findFirstHit(db, queries, at) : null
  if (first === null) return null
  const right = [...possible[first]!].map(([word, { spelled }]) => [word.spelled, spelled] as const)
  return corrected(typed.normalize('NFC'), new Map(right))
}

type Repair = Map<Wanted, Neighbour>

async function neighboursOf(db: Db, lang: Lang, word: Wanted): Promise<Neighbour[]> {
  const { folded, stems } = word
  const [stem = folded] = stems
  const slips = await listWords(db, lang, { words: slipsOf(folded), stems: slipsOf(stem) })
  const alike =
    slips.length === 0 && folded.length >= shortestAlike ? await listAlike(db, lang, folded) : []
  const others = [...slips, ...alike].filter(one => !stems.includes(one.stem))
  return byLikelihood({ folded, stem }, others).slice(0, mostNeighbours)
}

function bestOfAll(unknown: readonly Wanted[], near: Map<Wanted, Neighbour[]>): Repair {
  const best = unknown.map(word => [word, near.get(word)?.[0]] as const)
  return best.every(([, one]) => one) ? new Map(best as [Wanted, Neighbour][]) : new Map()
}

/** Every single repair, the likeliest of each word before the second ones. */
function oneByOne(words: readonly Wanted[], near: Map<Wanted, Neighbour[]>): Repair[] {
  return Array.from({ length: mostNeighbours }, (_, place) =>
    words.flatMap(word => {
      const one = near.get(word)?.[place]
      return one ? [new Map([[word, one]])] : []
    }),
  ).flat()
}

function put(words: readonly Wanted[], repair: Repair): Wanted[] {
  return words.map(word => {
    const one = repair.get(word)
    return one ? { spelled: one.spelled, folded: one.word, stems: [one.stem], relatives: [] } : word
  })
}
