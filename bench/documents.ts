import { once } from 'node:events'
import { stemOf } from '../src/foundation/stems/index.ts'
import type { Portal } from './portal.ts'

/** A language like others: the second word is half as common as the first, and so on (Zipf). */
const language = { words: 100_000, forms: ['a', 'y', 'ou', 'ami'] }
const wordsOf = { document: 300, title: 4 }

/** Of twenty documents so many are of a kind. */
const kinds = [
  ...(['guide', 'form', 'office', 'help'] as const),
  ...Array.from({ length: 16 }, () => 'news' as const),
]

/** A word with the number of documents that have it in some form. */
export type DocumentWord = { folded: string; stem: string; stemNumber: number; documents: number }

/**
 * Fills the index with documents by COPY and gives their words, the commonest first.
 *
 * What was in the index goes. The table is made one that is not logged: what is measured reads.
 */
export async function fillIndex(
  { root }: Pick<Portal, 'root'>,
  count: number,
): Promise<DocumentWord[]> {
  const words = makeWords()
  await root.begin(async tx => {
    await tx`set local session_replication_role = replica`
    await tx`set local maintenance_work_mem = '512MB'`
    await tx`truncate portal.search_entries, portal.search_words`
    await tx`drop index portal.search_entries_words`
    await tx`alter table portal.search_entries set unlogged`
    const entries = await tx`
      copy portal.search_entries
        (kind, reference, lang, text_lang, address, title, lead, title_words, words)
      from stdin`.writable()
    await copy(entries, documentLines(words, count))
    const known = await tx`
      copy portal.search_words (lang, word, stem, spelled, entries) from stdin`.writable()
    await copy(known, words.map(wordLine))
    await tx`
      create index search_entries_words on portal.search_entries using gin (shelf, words)
      with (fastupdate = off)`
  })
  await root`vacuum analyze portal.search_entries`
  await root`vacuum analyze portal.search_words`
  return words.sort((one, other) => other.documents - one.documents)
}

async function copy(target: NodeJS.WritableStream, lines: Iterable<string>): Promise<void> {
  const ended = once(target, 'finish')
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < 500_000) continue
    if (!target.write(piece)) await once(target, 'drain')
    piece = ''
  }
  target.end(piece)
  await ended
}

const wordLine = ({ folded, stem, documents }: DocumentWord) =>
  `cs\t${folded}\t${stem}\t${folded}\t${documents}\n`

/** Four forms of each of 25,000 stems, spread over all frequencies; rank by rank. */
function makeWords(): DocumentWord[] {
  const syllables = [...'bdfhjklmnprstvz'].flatMap(one => [`${one}a`, `${one}o`])
  const { words, forms } = language
  return Array.from({ length: words }, (_, rank) => {
    const place = (rank * 7919) % words
    const stemNumber = Math.floor(place / forms.length)
    const at = (power: number) => syllables[Math.floor(stemNumber / 30 ** power) % 30]!
    const folded = `${at(0)}${at(1)}${at(2)}d${forms[place % forms.length]}`
    return { folded, stem: stemOf('cs', folded), stemNumber, documents: 0 }
  })
}

/** The documents as COPY reads them; at the end the words know how many have them. */
function* documentLines(words: readonly DocumentWord[], count: number): Generator<string> {
  const draw = zipf(words.length)
  const lastIn = new Int32Array(words.length).fill(-1)
  const documents = new Int32Array(words.length)
  for (let number = 0; number < count; number++) {
    const drawn = Array.from({ length: wordsOf.document }, () => words[draw()]!)
    const fresh = drawn.filter(({ stemNumber }) => {
      const isFirst = lastIn[stemNumber] !== number
      lastIn[stemNumber] = number
      if (isFirst) documents[stemNumber]!++
      return isFirst
    })
    yield documentLine(number, drawn.slice(0, wordsOf.title), fresh)
  }
  for (const word of words) word.documents = documents[word.stemNumber]!
}

/** The columns of an entry, its lexemes as the index of the portal has them. */
function documentLine(
  number: number,
  title: readonly DocumentWord[],
  words: readonly DocumentWord[],
): string {
  const kind = kinds[number % kinds.length]!
  const place = `${kind[0]}c`
  const lexemes = [
    ...words.map(({ stem }) => `'${place}:${stem}'`),
    ...title.map(({ folded, stem }) => `${place}^${stem} ${place}=${folded}`),
  ]
  const titleWords = title.map(({ folded, stem }) => `=${folded} ':${stem}'`)
  const shown = title.map(word => word.folded).join(' ')
  const columns = [kind, number, 'cs', 'cs', `/aktuality/${number}`, shown, `${shown}, ${shown}`]
  return `${[...columns, titleWords.join(' '), lexemes.join(' ')].join('\t')}\n`
}

/** Draws ranks so that the n-th comes an n-th as often as the first; always the same ones. */
function zipf(size: number): () => number {
  const sums = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 1)
    sums[rank] = sum
  }
  let state = 20_081_121
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const wanted = (state / 2 ** 32) * sum
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}
