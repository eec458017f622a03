import type { Db } from '../../../platform/db/index.ts'
import { readHashes } from '../queries/hashes.ts'
import type { Range } from '../rules/merkle.ts'
import { type LevelReader, levelLength, tilesUnder, tileWidth } from '../rules/tiles.ts'

/**
 * Reads what is needed to compute the hashes of some subtrees of a log, a tile at a time.
 *
 * Takes the transaction in the office's scope, the log, its size and the subtrees.
 */
export async function readTiles(
  db: Db,
  officeId: string,
  size: number,
  ranges: readonly Range[],
): Promise<LevelReader> {
  const tiles = new Map<string, Buffer[]>()
  for (const { level, index } of tilesUnder(ranges)) {
    const from = index * tileWidth
    const to = Math.min(from + tileWidth, levelLength(level, size))
    tiles.set(`${level}/${index}`, await readHashes(db, officeId, level, from, to))
  }
  return (level, from, to) => {
    const index = Math.floor(from / tileWidth)
    const hashes = tiles.get(`${level}/${index}`)!
    return hashes.slice(from - index * tileWidth, to - index * tileWidth)
  }
}
