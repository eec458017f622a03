import { searchPortal } from '../../src/domains/portal/index.ts'
import { resultOf } from '../compare.ts'
import { type DocumentWord, fillIndex } from '../documents.ts'
import { load, type Reply } from '../load.ts'
import { openPortal, type Portal } from '../portal.ts'
import { type Result, stopsAt } from '../result.ts'
import type { Tell } from '../tell.ts'

const documents = 200_000

/** What a search may take at most, at every frequency of its words (goal). */
const limitMs = 50

/** One round to warm up, five to count. */
const rounds = { dropped: 1, counted: 5 }
const forMs = 700

/** So many different searches of a kind take turns. */
const variety = 20

/** Searches over a country's documents, by how common their words are. */
export async function run(tell: Tell): Promise<Result[]> {
  const portal = await openPortal({ worker: false })
  try {
    const start = performance.now()
    const words = await fillIndex(portal, documents)
    tell(`${documents} documents loaded in ${Math.round((performance.now() - start) / 1000)} s`)
    const results: Result[] = []
    for (const [scenario, searches] of Object.entries(searchesOf(words))) {
      tell(scenario)
      results.push(...(await measure(portal, scenario, searches)))
    }
    return results
  } finally {
    await portal.close()
  }
}

/** What is typed, by how common its words are; takes words, the commonest first. */
function searchesOf(words: readonly DocumentWord[]): Record<string, string[]> {
  const from = (place: number) =>
    words.slice(place, place + variety * 4).filter((_, at) => at % 4 === 0)
  const typed = (some: readonly DocumentWord[]) => some.map(word => word.folded)
  const below = (share: number) => words.findIndex(word => word.documents < documents * share)
  const [common, middle, rare] = [from(0), from(below(0.02)), from(words.length - variety * 4)]
  const pairs = (ones: readonly DocumentWord[], others: readonly DocumentWord[]) =>
    typed(ones).map((word, at) => `${word} ${others[(at + 1) % others.length]!.folded}`)
  return {
    'rare word': typed(rare),
    'middle word': typed(middle),
    'common word': typed(common),
    'two common words': pairs(common, common),
    'common and rare word': pairs(common, rare),
    'beginning of a word': typed(common).map(word => word.slice(0, 3)),
    'misspelt word': typed(common).map(word => `${word.slice(0, 4)}x${word.slice(5)}`),
  }
}

async function measure(portal: Portal, scenario: string, searches: string[]): Promise<Result[]> {
  const pages: number[] = []
  const queries: number[] = []
  for (let round = 0; round < rounds.dropped + rounds.counted; round++) {
    const page = await slowestPage(portal, searches)
    const query = await slowestQuery(portal, searches)
    if (round < rounds.dropped) continue
    pages.push(page)
    queries.push(query)
  }
  const about = { name: 'search', unit: 'ms', goal: { atMost: 1 } }
  const result = (what: string, times: readonly number[]) =>
    resultOf(
      { ...about, scenario: `${scenario}, ${what}` },
      times.map(ours => ({ ours, limit: limitMs })),
    )
  return [result('page p99', pages), result('query p99', queries)]
}

/** The 99th of a hundred pages, in milliseconds. */
async function slowestPage(portal: Portal, searches: readonly string[]): Promise<number> {
  let asked = 0
  const wrong: string[] = []
  const { p99 } = await load({
    address: portal.address,
    clients: 1,
    forMs,
    next: () => ({
      path: `/hledani?q=${encodeURIComponent(searches[asked++ % searches.length]!)}`,
    }),
    isRight(reply) {
      if (isFound(reply)) return true
      wrong.push(`${reply.status} ${searches[(asked - 1) % searches.length]}`)
      return false
    },
  })
  stopsAt(wrong)
  return p99
}

/** A result, or words that were put right. */
function isFound({ status, body }: Reply): boolean {
  return status === 200 && (body.includes('<a class="more" href=') || body.includes('Nechtěli'))
}

/** The 99th of a hundred searches without the page, in milliseconds. */
async function slowestQuery({ services }: Portal, searches: readonly string[]): Promise<number> {
  const times: number[] = []
  const end = performance.now() + forMs
  while (performance.now() < end) {
    const typed = searches[times.length % searches.length]!
    const start = performance.now()
    await searchPortal(services.sql, { typed, lang: 'cs', at: new Date(), only: null })
    times.push(performance.now() - start)
  }
  times.sort((one, other) => one - other)
  return times[Math.floor(times.length * 0.99)]!
}
