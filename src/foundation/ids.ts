import { randomFillSync } from 'node:crypto'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * A new UUIDv7 (RFC 9562 § 5.7): milliseconds first, so that rows lie in the order they came.
 *
 * Takes the moment to stamp it with (now when left out).
 */
export function newId(at: Date = new Date()): string {
  const bytes = randomFillSync(Buffer.alloc(16))
  bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
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
