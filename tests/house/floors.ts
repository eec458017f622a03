import { readText } from './sources.ts'

/** One part of the house and the floor on which it stands. */
export type Part = { name: string; floor: number }

/** The table of FLOORPLAN.md, which is the rule itself. */
export function readFloors(): Part[] {
  return readText('FLOORPLAN.md')
    .split('\n')
    .map(line => /^\| (\d(?:\.\d)?) \| ([^|]+) \|/.exec(line))
    .filter(found => found !== null)
    .flatMap(([, floor, parts]) =>
      [...parts!.matchAll(/`([^`]+)`/g)].map(([, name]) => ({
        name: name!,
        floor: Number(floor),
      })),
    )
}

/** The part to which a file of `src/` belongs; the longest name wins. Null when none does. */
export function partOf(parts: readonly Part[], path: string): Part | null {
  const fits = parts.filter(
    part => path === `src/${part.name}` || path.startsWith(`src/${part.name}/`),
  )
  return fits.sort((a, b) => b.name.length - a.name.length)[0] ?? null
}

/** The domain in whose folder a file lies, e.g. `records`; null outside of domains. */
export function domainOf(path: string): string | null {
  return /^src\/domains\/([^/]+)\//.exec(path)?.[1] ?? null
}
