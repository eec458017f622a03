import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** 256 bits: nobody guesses it, so its hash needs no salt and no slowness. */
const tokenBytes = 32

/** A new secret to be carried by a cookie or a link, 43 characters of base64url. */
export function newToken(): string {
  return randomBytes(tokenBytes).toString('base64url')
}

/** What is kept of a token: its SHA-256. Takes any text, gives 32 bytes. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/**
 * A token that only this installation can make again, for a link that is written to twice.
 *
 * Takes the installation's secret and what the link is for; gives 43 characters of base64url.
 */
export function tokenFor(secret: Buffer, place: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'virtuos links', tokenBytes))
  return createHmac('sha256', key).update(place).digest('base64url')
}
