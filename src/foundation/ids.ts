import { randomFillSync } from 'node:crypto'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * A new UUIDv7 (RFC 9562 § 5.7): milliseconds first, so that rows lie in the order they came.
 *
 * Takes the moment to stamp it with (now when left out).
 */
export function newId(at: Date = new Date()): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  const random = takeRandom()
  const variant = '89ab'[Number.parseInt(random[3]!, 16) & 3]
  return (
    `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}` +
    `-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
  )
}

/** The moment that an id of ours was stamped with, to the millisecond. */
export function timeOf(id: string): Date {
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))
}

/** Ten random bytes hold the 74 bits of an id; one call of the system serves many ids. */
const idBytes = 10
const pool = Buffer.alloc(256 * idBytes)
let used = pool.length

function takeRandom(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += idBytes
  return pool.toString('hex', used - idBytes, used)
}

/** Whether a text is an id in our one spelling (lower case, with hyphens). */
export function isId(text: string): boolean {
  return uuid.test(text)
}

/**
 * The operator as the owner of what all offices share: stands where an office's id would, and no
 * office ever has it (its time stamp is the year 1970).
 */
export const operatorId = '00000000-0000-7000-8000-000000000000'
