import type { Db } from '../../../platform/db/index.ts'
import { readHashes } from '../queries/hashes.ts'
import type { Range } from '../rules/merkle.ts'
import { type LevelReader, levelLength, tilesUnder, tileWidth } from '../rules/tiles.ts'

/**
 * Reads what is needed to compute the hashes of some subtrees of a log, in one turn.
 *
 * Takes the transaction in the office's scope, the log, its size and the subtrees.
 */
export async function readTiles(
  db: Db,
  officeId: string,
  size: number,
  ranges: readonly Range[],
): Promise<LevelReader> {
  const reading = tilesUnder(ranges).map(async ({ level, index }) => {
    const from = index * tileWidth
    const to = Math.min(from + tileWidth, levelLength(level, size))
    return [`${level}/${index}`, await readHashes(db, officeId, level, from, to)] as const
  })
  // Asked for at once: a larger log has more tiles, but takes no more turns to the database.
  const tiles = new Map(await Promise.all(reading))
  return (level, from, to) => {
    const index = Math.floor(from / tileWidth)
    const hashes = tiles.get(`${level}/${index}`)!
    return hashes.slice(from - index * tileWidth, to - index * tileWidth)
  }
}
