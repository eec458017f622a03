import { type Hash, nodeHash, type Range, rootOf } from './merkle.ts'

/** A tile holds up to 256 hashes of one level; each hash covers 256^level entries. */
export const tileWidth = 256

/** Up to 256 hashes of a level, of which `width` exist; `entries` are the entries themselves. */
export type Tile = { level: number | 'entries'; index: number; width: number }

/** Gives the hashes `from` … `to` of a level; they are known to be there. */
export type LevelReader = (level: number, from: number, to: number) => readonly Hash[]

/** The address of a tile under its log: `tile/0/x001/x234/067.p/8` (C2SP tlog-tiles). */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g)!
  const last = groups.pop()!
  const path = [...groups.map(group => `x${group}`), last].join('/')
  return `tile/${level}/${path}${width === tileWidth ? '' : `.p/${width}`}`
}

/** Reads the address of a tile; null for any spelling but the one that `tilePath` gives. */
export function parseTilePath(path: string): Tile | null {
  const [, level, digits, width] =
    /^tile\/(entries|[0-9]{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? []
  if (level === undefined || digits === undefined) return null
  const tile: Tile = {
    level: level === 'entries' ? 'entries' : Number(level),
    index: Number(digits.replaceAll(/[x/]/g, '')),
    width: width === undefined ? tileWidth : Number(width),
  }
  if (tile.width < 1) return null
  return tilePath(tile) === path ? tile : null
}

/** How many hashes a level has in a tree of this size. */
export function levelLength(level: number, size: number): number {
  return Math.floor(size / tileWidth ** level)
}

/** Whether a tile is one that a tree of this size has (full, or the last and partial one). */
export function isTileOf({ level, index, width }: Tile, size: number): boolean {
  const length = levelLength(level === 'entries' ? 0 : level, size)
  return index * tileWidth + width <= length
}

/** The tiles (level and index) that one must read to compute the hashes of these subtrees. */
export function tilesUnder(ranges: readonly Range[]): { level: number; index: number }[] {
  const keys = new Map<string, { level: number; index: number }>()
  for (const node of ranges.flatMap(completeSubtrees)) {
    const tile = { level: node.level, index: Math.floor(node.from / tileWidth) }
    keys.set(`${tile.level}/${tile.index}`, tile)
  }
  return [...keys.values()]
}

/** The hash of a subtree, out of the hashes of the levels: at most 256 of each are read. */
export function hashOfRange(read: LevelReader, range: Range): Hash {
  const hashes = completeSubtrees(range).map(({ level, from, to }) => rootOf(read(level, from, to)))
  return hashes.length === 0
    ? rootOf([])
    : hashes.reduceRight((right, left) => nodeHash(left, right))
}

type CompleteSubtree = { level: number; from: number; to: number }

/** A range as complete subtrees from the largest down, each found in one tile. */
function completeSubtrees({ start, end }: Range): CompleteSubtree[] {
  const subtrees: CompleteSubtree[] = []
  let from = start
  while (from < end) {
    let [width, level] = [1, 0]
    while (width * 2 <= end - from) width *= 2
    while (tileWidth ** (level + 1) <= width) level += 1
    const scale = tileWidth ** level
    subtrees.push({ level, from: from / scale, to: (from + width) / scale })
    from += width
  }
  return subtrees
}
