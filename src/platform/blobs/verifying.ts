import { createHash } from 'node:crypto'
import { pipeline, type Readable, Transform } from 'node:stream'

/** The bytes in the store are not those that were put there. */
export class DamagedFile extends Error {
  override name = 'DamagedFile'
  constructor(sha256: string) {
    super(`the stored file ${sha256} is damaged: its bytes have another hash`)
  }
}

/**
 * The same bytes, the last of them only once the hash of all is proven.
 *
 * Takes the stored bytes and the hash they must have; the stream fails with `DamagedFile` in
 * place of its last piece, so nobody takes a changed file for a whole one, whatever its length.
 */
export function verified(stored: Readable, sha256: string): Readable {
  const hash = createHash('sha256')
  let held: Buffer | null = null
  const proving = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      const before = held
      held = chunk
      done(null, before ?? undefined)
    },
    flush(done) {
      if (hash.digest('hex') !== sha256) done(new DamagedFile(sha256))
      else done(null, held ?? undefined)
    },
  })
  // An error of either end is told by the stream that is given; here is nothing to add.
  pipeline(stored, proving, () => {})
  return proving
}
