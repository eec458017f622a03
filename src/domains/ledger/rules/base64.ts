/** Writes bytes in base64 (RFC 4648 § 4). */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

/**
 * Reads base64 in its one canonical spelling; null for any other.
 *
 * Two spellings of the same bytes would make two receipts of one; so what we read is written
 * again and compared. Takes the length in bytes that it must have, when it is known.
 */
export function fromBase64(text: string, lengthBytes?: number): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text) return null
  if (lengthBytes !== undefined && bytes.length !== lengthBytes) return null
  return bytes
}
