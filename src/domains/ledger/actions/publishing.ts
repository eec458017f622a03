import { NotFound, one, type Sql, within } from '../../../platform/db/index.ts'
import { listEntries } from '../queries/entries.ts'
import { readHashes } from '../queries/hashes.ts'
import { findLastCheckpoint } from '../queries/heads.ts'
import { findLastSize, findLogId } from '../queries/logs.ts'
import { listCosignatures } from '../queries/witnesses.ts'
import { isTileOf, parseTilePath, type Tile, tileWidth } from '../rules/tiles.ts'

/** The newest signed head of a log by its name; throws `NotFound` before the first. */
export async function publishedCheckpoint(sql: Sql, name: string): Promise<string> {
  const officeId = await logIdOf(sql, name)
  const found = await within(sql, { officeId }, tx => findLastCheckpoint(tx, officeId))
  const { note, size } = one(found ? [found] : [])
  const lines = await within(sql, { officeId }, tx => listCosignatures(tx, officeId, size))
  return note + lines.join('')
}

/**
 * A tile of a log, under its signed head; it never changes.
 *
 * Takes the log's name and the tile's address (`tile/0/000.p/7`). Throws `NotFound` for a tile
 * that the signed tree does not have, and for any other spelling of an address.
 */
export async function publishedTile(sql: Sql, name: string, address: string): Promise<Buffer> {
  const tile = parseTilePath(address)
  if (!tile) throw new NotFound()
  const officeId = await logIdOf(sql, name)
  if (!isTileOf(tile, await findLastSize(sql, officeId))) throw new NotFound()
  return within(sql, { officeId }, async tx => {
    const [from, to] = [tile.index * tileWidth, tile.index * tileWidth + tile.width]
    return tile.level === 'entries'
      ? bundle(await listEntries(tx, officeId, from, to))
      : Buffer.concat(await readHashes(tx, officeId, levelOf(tile), from, to))
  })
}

async function logIdOf(sql: Sql, name: string): Promise<string> {
  const id = await findLogId(sql, name)
  if (id === null) throw new NotFound()
  return id
}

/** Each entry after its length in two bytes, the larger first. */
function bundle(entries: readonly string[]): Buffer {
  const pieces = entries.flatMap(entry => {
    const bytes = Buffer.from(entry)
    const length = Buffer.alloc(2)
    length.writeUInt16BE(bytes.length)
    return [length, bytes]
  })
  return Buffer.concat(pieces)
}

function levelOf({ level }: Tile): number {
  return Number(level)
}
