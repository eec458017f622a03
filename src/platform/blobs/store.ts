import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { type Folder, openFolder } from './folder.ts'
import { type Gate, makeGate } from './gate.ts'
import { verified } from './verifying.ts'
import { type Bounds, type Look, type Stored, writeAside } from './writing.ts'

export { type Look, type ReadAt, type Stored, TooLarge } from './writing.ts'

/** The store of files: what was put once lies there for good, under the hash of its bytes. */
export type Blobs = {
  /**
   * Stores bytes; they are durable when it resolves (file and folder are synced).
   *
   * Takes the bytes or a stream of them, how many there may be at most, and who looks at them
   * before they are kept; throws `TooLarge`
   * and the stream's own error and what the look throws, and then leaves nothing behind.
   */
  put(body: AsyncIterable<Buffer> | Buffer, limitBytes?: number, look?: Look): Promise<Stored>
  /**
   * The bytes with this hash from a place on; the stream fails when there are none. Read from the
   * beginning, it fails before its last bytes when they are not those that were put.
   */
  read(sha256: string, from?: number): Readable
  has(sha256: string): Promise<boolean>
  /** Deletes bytes that no row names any more; nothing happens when there are none. */
  remove(sha256: string): Promise<void>
  /** Deletes what broken uploads left before the given moment; gives their number. */
  sweep(before: Date): Promise<number>
}

/** More parallel fsyncs collapse the throughput: 485/s at 16 became 259/s when unbounded. */
const parallelSyncs = 16

/** One open store: its folder, that of unfinished files, and those that were opened in it. */
type Store = {
  folder: string
  partial: string
  gate: Gate
  ready: Map<string, Promise<Folder>>
}

/**
 * Opens the store of files in a folder, which is made when it is missing.
 *
 * Several processes may use one folder: names of unfinished files never meet.
 */
export async function openBlobs(folder: string): Promise<Blobs> {
  const partial = join(folder, 'partial')
  await mkdir(partial, { recursive: true, mode: 0o700 })
  const store: Store = { folder, partial, gate: makeGate(parallelSyncs), ready: new Map() }
  return {
    put: (body, limitBytes = Number.POSITIVE_INFINITY, look) =>
      putInto(store, body, { limitBytes, look }),
    read: (sha256, from = 0) => {
      const stored = createReadStream(placeOf(folder, sha256), { start: from })
      // What begins in the middle has no hash to be compared with.
      return from === 0 ? verified(stored, sha256) : stored
    },
    has: sha256 => exists(placeOf(folder, sha256)),
    remove: sha256 => rm(placeOf(folder, sha256), { force: true }),
    sweep: before => sweepFolder(partial, before),
  }
}

/** Written aside, looked at, then renamed to its place: whole there or not at all. */
async function putInto(
  store: Store,
  body: AsyncIterable<Buffer> | Buffer,
  bounds: Bounds,
): Promise<Stored> {
  const temporary = join(store.partial, randomUUID())
  try {
    const stored = await writeAside(temporary, body, bounds, store.gate)
    const home = await folderOf(store, stored.sha256)
    await store.gate(async () => {
      await rename(temporary, join(home.place, stored.sha256))
      await home.sync()
    })
    return stored
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** The folder of a hash; it must be durable itself before the first file in it counts. */
function folderOf({ folder, ready }: Store, sha256: string): Promise<Folder> {
  const name = sha256.slice(0, 2)
  const known = ready.get(name)
  if (known) return known
  const made = openFolder(folder, name).catch(error => {
    ready.delete(name)
    throw error
  })
  ready.set(name, made)
  return made
}

function placeOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not the hash of a file')
  return join(folder, sha256.slice(0, 2), sha256)
}

async function exists(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => null)
  return found !== null
}

async function sweepFolder(partial: string, before: Date): Promise<number> {
  let swept = 0
  for (const name of await readdir(partial)) {
    const place = join(partial, name)
    const found = await stat(place).catch(() => null)
    if (found === null || found.mtimeMs >= before.getTime()) continue
    await rm(place, { force: true })
    swept += 1
  }
  return swept
}
