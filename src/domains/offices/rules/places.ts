/** What of a typed address may tell the municipality. */
export type TypedPlace = {
  /** Five digits. */
  postcode: string | null
  /** What may be the name of a municipality, the likeliest first. */
  names: string[]
}

/** Names of municipalities have at most so many words (Nová Ves u Nového Města na Moravě: 7). */
const mostWords = 8

const mostNames = 40

/**
 * Reads an address as people type it: `Plánická 12, 339 01 Klatovy`, `Dlažov 45`, `33901`.
 *
 * A municipality is the last thing of an address more often than the first, and a longer name is
 * meant more often than a shorter one in it.
 */
export function readPlace(address: string): TypedPlace {
  const found = /(?<!\d)(\d{3})\s?(\d{2})(?!\d)/.exec(address)
  const rest = found ? address.replace(found[0], ',') : address
  const runs = rest.split(/[,;()]/).flatMap(runsOf)
  const names = runs.reverse().flatMap(partsOf)
  return {
    postcode: found ? `${found[1]}${found[2]}` : null,
    names: [...new Set(names)].slice(0, mostNames),
  }
}

/** „č. p. 45“, „č.ev. 7“: what stands before the number of a house. */
const houseMarks = new Set(['č', 'p', 'ev', 'čp', 'čev'])

/** Words that stand together; a number of a house or of a district parts them. */
function runsOf(part: string): string[][] {
  const runs: string[][] = [[]]
  for (const word of part.split(/\s+/).filter(Boolean)) {
    if (/\d/.test(word) || houseMarks.has(word.replaceAll('.', '').toLowerCase())) runs.push([])
    else runs.at(-1)!.push(word)
  }
  return runs.filter(run => run.length > 0).map(run => run.slice(0, mostWords))
}

function partsOf(run: readonly string[]): string[] {
  const names: string[] = []
  for (let length = run.length; length > 0; length--) {
    for (let from = run.length - length; from >= 0; from--) {
      names.push(run.slice(from, from + length).join(' '))
    }
  }
  const hyphened = run.flatMap(word => (/[-–]/.test(word) ? word.split(/[-–]/) : []))
  return [...names, ...hyphened.filter(Boolean)]
}
