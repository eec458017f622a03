import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { Gate } from './gate.ts'

/** What was stored: the hash is also the address. */
export type Stored = { sha256: string; sizeBytes: number }

/** Reads so many bytes of a file from a place on. */
export type ReadAt = (from: number, length: number) => Promise<Buffer>

/** Looks at a file that came whole; throws when it is not wanted. */
export type Look = (read: ReadAt, sizeBytes: number) => Promise<void>

/** How many bytes there may be at most, and who looks at them before they are kept. */
export type Bounds = { limitBytes: number; look: Look | undefined }

/** More bytes came than were allowed. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/**
 * So much is gathered before it goes to the disk. A phone's scan fits in: such a file is looked at
 * in memory and written at once, and of one that is refused nothing is ever written.
 */
const pieceBytes = 262_144

/**
 * Writes bytes as they come into a new file; they are durable when it resolves, their name is not.
 *
 * Takes the place, the bytes, the bounds, and the gate of those who sync; throws as `Blobs.put`
 * does, and then may leave a part.
 */
export async function writeAside(
  place: string,
  body: AsyncIterable<Buffer> | Buffer,
  { limitBytes, look }: Bounds,
  gate: Gate,
): Promise<Stored> {
  const aside = asideAt(place)
  try {
    const { rest, ...stored } = await gather(body, limitBytes, aside)
    const isWhole = rest.length === stored.sizeBytes
    if (isWhole) await look?.(readerOf(rest), stored.sizeBytes)
    await aside.write(rest)
    if (!isWhole) await look?.(aside.read, stored.sizeBytes)
    await gate(aside.sync)
    return stored
  } finally {
    await aside.close()
  }
}

type Aside = ReturnType<typeof asideAt>

/** Writes piece after piece; the last one is left to be looked at. */
async function gather(body: AsyncIterable<Buffer> | Buffer, limitBytes: number, aside: Aside) {
  const hash = createHash('sha256')
  let sizeBytes = 0
  let held: Buffer[] = []
  let heldBytes = 0
  for await (const chunk of Buffer.isBuffer(body) ? [body] : body) {
    sizeBytes += chunk.length
    if (sizeBytes > limitBytes) throw new TooLarge()
    held.push(chunk)
    heldBytes += chunk.length
    const isPiece = heldBytes > pieceBytes
    // The disk writes while the hash is counted.
    const written = isPiece ? aside.write(wholeOf(held)) : null
    hash.update(chunk)
    await written
    if (isPiece) [held, heldBytes] = [[], 0]
  }
  return { rest: wholeOf(held), sha256: hash.digest('hex'), sizeBytes }
}

/** A new file that is opened by the first piece that is written into it. */
function asideAt(place: string) {
  let opened: FileHandle | undefined
  return {
    async write(piece: Buffer): Promise<void> {
      opened ??= await open(place, 'wx+', 0o600)
      // A disk may take only a part of what it is given.
      for (let from = 0; from < piece.length; ) {
        const { bytesWritten } = await opened.write(piece, from)
        from += bytesWritten
      }
    },
    async read(from: number, length: number): Promise<Buffer> {
      const { buffer, bytesRead } = await opened!.read(Buffer.alloc(length), 0, length, from)
      return buffer.subarray(0, bytesRead)
    },
    sync: () => opened!.datasync(),
    close: async () => opened?.close(),
  }
}

function readerOf(bytes: Buffer): ReadAt {
  return async (from, length) => bytes.subarray(from, from + length)
}

function wholeOf(pieces: readonly Buffer[]): Buffer {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
}
