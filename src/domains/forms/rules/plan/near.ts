/** So many slips of the finger may lie between a name and the one that was meant. */
const mostSlips = (name: string) => (name.length > 5 ? 2 : 1)

/**
 * The names that one was perhaps meant to be, the nearest first, at most three: the same letters
 * otherwise written, its beginning, or a slip or two away.
 */
export function nearNames(name: string, known: readonly string[]): string[] {
  const plain = plainOf(name)
  const far = (one: string) =>
    plain.length > 2 && plainOf(one).startsWith(plain) ? 1 : slipsBetween(plain, plainOf(one))
  return known
    .map(one => ({ one, far: far(one) }))
    .filter(({ far }) => far <= mostSlips(plain))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ one }) => one)
}

function plainOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** How many letters must be put in, left out or changed (Levenshtein). */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (let to = 0; to < other.length; to++) {
      const changed = row[to]! + (letter === other[to] ? 0 : 1)
      next.push(Math.min(changed, row[to + 1]! + 1, next[to]! + 1))
    }
    row = next
  }
  return row.at(-1)!
}
