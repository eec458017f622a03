import type { Readable } from 'node:stream'
import { type FilePart, safeFileName } from '../../foundation/file.ts'
import { done, type Outcome, refuse } from '../../foundation/outcome.ts'
import { headBytes, provenKind, whyNotKind } from './kinds.ts'
import { type Unsound, whyUnsound } from './soundness.ts'
import { type Blobs, type Look, TooLarge } from './store.ts'

/** Why a sent file is not taken. */
export type FileRefusal = 'empty-file' | 'unaccepted-kind' | 'other-content' | 'too-large' | Unsound

/** A file on its way in: the name that the browser claims, and its bytes. */
export type IncomingFile = { filename: string; stream: Readable & { truncated?: boolean } }

/** What became of a file, under the name by which it is shown. */
export type Accepted = { name: string; outcome: Outcome<FilePart, FileRefusal> }

/**
 * Takes a file from its sender into the store: makes the name safe, compares the kind that the
 * name claims with the first bytes, stores the rest as it comes, and looks whether it opens.
 *
 * Takes the room left for it in bytes; gives its safe name with the part, durable, or the reason.
 * A refused stream is read to its end, so that the rest of the form can be read. A stream cut in
 * the middle throws.
 */
export async function acceptFile(
  blobs: Blobs,
  incoming: IncomingFile,
  roomBytes: number,
): Promise<Accepted> {
  const name = safeFileName(incoming.filename)
  return { name, outcome: await storeAs(blobs, name, incoming, roomBytes) }
}

async function storeAs(
  blobs: Blobs,
  name: string,
  incoming: IncomingFile,
  roomBytes: number,
): Promise<Outcome<FilePart, FileRefusal>> {
  const chunks = incoming.stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const head = await readHead(chunks)
  if (head.length === 0) return refuse('empty-file')
  const mimeType = await provenKind(name, head)
  if (mimeType === null) return drained(chunks, whyNotKind(name))
  try {
    const stored = await blobs.put(whole(head, chunks), roomBytes, lookFor(mimeType))
    if (incoming.stream.truncated) return refuse('too-large')
    return done({ name, ...stored, mimeType })
  } catch (error) {
    if (error instanceof NotSound) return refuse(error.why)
    if (!(error instanceof TooLarge)) throw error
    return drained(chunks, 'too-large')
  }
}

class NotSound extends Error {
  override name = 'NotSound'
  readonly why: Unsound
  constructor(why: Unsound) {
    super(why)
    this.why = why
  }
}

/** Nothing is kept of a file that no office could open. */
function lookFor(mimeType: string): Look {
  return async (read, sizeBytes) => {
    const why = await whyUnsound(mimeType, sizeBytes, read)
    if (why) throw new NotSound(why)
  }
}

/** Reads until there is enough to tell the kind, or until the end. */
async function readHead(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const read: Buffer[] = []
  for (let size = 0; size < headBytes; ) {
    const { value, done: ended } = await chunks.next()
    if (ended) break
    read.push(value)
    size += value.length
  }
  return Buffer.concat(read)
}

/** Its source is left open at an early end: the rest is still to be read away. */
async function* whole(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function drained(chunks: AsyncIterator<Buffer>, refusal: FileRefusal) {
  while (!(await chunks.next()).done);
  return refuse(refusal)
}
