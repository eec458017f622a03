/** A word of the index that is near to one that was typed. */
export type Neighbour = { word: string; spelled: string; stem: string; entries: number }

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Longer words are found by their trigrams; all their variants would be too many. */
const longest = 12

/**
 * All words that one slip of the finger makes of a word: a letter too many or too few, another
 * one, or two that changed places (Damerau). None for a word of one letter, a very long one, and a
 * number, which means itself.
 */
export function slipsOf(word: string): string[] {
  if (word.length < 2 || word.length > longest || /\d/.test(word)) return []
  const found = new Set<string>()
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after) found.add(before + after.slice(1))
    if (after.length > 1) found.add(before + after[1] + after[0] + after.slice(2))
    for (const letter of letters) {
      found.add(before + letter + after)
      if (after) found.add(before + letter + after.slice(1))
    }
  }
  found.delete(word)
  return [...found].filter(slip => slip.length > 1)
}

/**
 * The neighbours of a word, the likeliest first: two letters that changed places, then one slip,
 * then the rest; among equals what more entries have.
 *
 * Takes the folded word and its stem: a slip is also seen when the word that was meant is known
 * in another form only.
 */
export function byLikelihood(
  { folded, stem }: { folded: string; stem: string },
  neighbours: readonly Neighbour[],
): Neighbour[] {
  const most = folded.length > 6 ? 2 : 1
  const farOf = (one: Neighbour) =>
    Math.min(distance(folded, one.word), distance(stem, one.stem) + otherForm)
  return neighbours
    .map(one => ({ one, far: farOf(one) }))
    .filter(({ far }) => far > otherForm && far <= most + otherForm)
    .filter(({ one }) => distance(folded, one.word) <= most + otherEnding)
    .sort((a, b) => a.far - b.far || b.one.entries - a.one.entries)
    .map(({ one }) => one)
}

/** Of another form the ending may differ by so much more; what differs more is another word. */
const otherEnding = 1

/** The same slip in the very form that was typed is the likelier one. */
const otherForm = 0.05

/** How many slips make one word of the other; a swap is the smallest. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) => [row])
  for (let column = 0; column <= other.length; column++) rows[0]![column] = column
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const usual = Math.min(
        rows[row - 1]![column]! + 1,
        rows[row]![column - 1]! + 1,
        rows[row - 1]![column - 1]! + (same ? 0 : 1),
      )
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      rows[row]![column] = swapped ? Math.min(usual, rows[row - 2]![column - 2]! + swapCost) : usual
    }
  }
  return rows[one.length]![other.length]!
}

/** Fingers that come in the wrong order slip more often than they miss. */
const swapCost = 0.9

/** What was typed, with words of it put right; the rest, its signs too, stays as it was. */
export function corrected(typed: string, right: ReadonlyMap<string, string>): string {
  return typed.replace(/[\p{L}\p{M}\p{N}]+/gu, word => right.get(word.toLowerCase()) ?? word)
}
