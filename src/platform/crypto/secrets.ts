import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const ivBytes = 12
const tagBytes = 16

/**
 * Encrypts a small secret by AES-256-GCM.
 *
 * Takes the installation's secret, the plain text and its place (table and row: it opens nowhere
 * else); gives initialisation vector, tag and cipher text in one.
 */
export function encryptSecret(secret: Buffer, plain: string, place: string): Buffer {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

/** Decrypts what `encryptSecret` gave; throws when a byte or the place differs. */
export function decryptSecret(secret: Buffer, kept: Buffer, place: string): string {
  const iv = kept.subarray(0, ivBytes)
  const tag = kept.subarray(ivBytes, ivBytes + tagBytes)
  const cipher = createDecipheriv('aes-256-gcm', keyOf(secret), iv, { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(place)).setAuthTag(tag)
  return cipher.update(kept.subarray(ivBytes + tagBytes), undefined, 'utf8') + cipher.final('utf8')
}

/** A key of its own for this use, so that the installation's secret serves others as well. */
function keyOf(secret: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'virtuos small secrets', 32))
}
