import { foldText } from '../../../foundation/czech/index.ts'

/** Words shorter than this find too much; numbers of any length are kept. */
const leastLetters = 2

/** A case is found by so many words of its subject, sender and marks at most. */
const mostWords = 40

/** A word is compared by so many letters at most. */
const mostLetters = 30

/**
 * The words by which a text is found: folded, each once, endings left on, since a search compares
 * beginnings.
 */
export function wordsOf(...texts: string[]): string[] {
  const words = foldText(texts.join(' ')).split(/[^a-z0-9]+/)
  const kept = words.filter(word => word.length >= leastLetters || /^\d+$/.test(word))
  return [...new Set(kept.map(word => word.slice(0, mostLetters)))].slice(0, mostWords)
}

/**
 * The beginnings that a search looks for; a Czech ending of up to two letters is cut off longer
 * words, so that `smlouvy` finds `smlouva`.
 */
export function stemsOf(search: string): string[] {
  return wordsOf(search).map(word => (/\d/.test(word) || word.length < 4 ? word : stem(word)))
}

function stem(word: string): string {
  const cut = word.replace(/(ami|emi|ovi|ech|ach|ich|eho|emu|ou|um|em|am|im|ym|y|i|e|a|u|o)$/, '')
  return cut.length >= 3 ? cut : word
}
