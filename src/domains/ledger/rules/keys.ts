import { createPublicKey, hash, type KeyObject } from 'node:crypto'
import { fromBase64, toBase64 } from './base64.ts'

/** What a signature line can be: the log's own Ed25519 signature, or a witness's cosignature. */
export const signatureTypes = { log: 1, witness: 4 } as const

export type SignatureType = (typeof signatureTypes)[keyof typeof signatureTypes]

/** A public key that a reader trusts, with the name it signs under (C2SP signed-note). */
export type VerifierKey = { name: string; type: SignatureType; publicKey: KeyObject }

/** DER before the 32 bytes of an Ed25519 public key (RFC 8410 § 4). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/** The 32 bytes of an Ed25519 key; takes a private or a public one. */
function rawPublicKey(key: KeyObject): Buffer {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
}

/** The four bytes by which a signature line names its key. */
export function keyId(name: string, type: SignatureType, publicKey: KeyObject): Buffer {
  const named = Buffer.from(`${name}\n`)
  const data = Buffer.concat([named, Buffer.of(type), rawPublicKey(publicKey)])
  return hash('sha256', data, 'buffer').subarray(0, 4)
}

/** Writes a verifier key: `name+hex(key id)+base64(type ‖ public key)`. */
export function formatVerifierKey({ name, type, publicKey }: VerifierKey): string {
  const id = keyId(name, type, publicKey).toString('hex')
  return `${name}+${id}+${toBase64(Buffer.concat([Buffer.of(type), rawPublicKey(publicKey)]))}`
}

/** Reads a verifier key; null when it is malformed or its key id is not that of the key. */
export function parseVerifierKey(text: string): VerifierKey | null {
  const parts = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim())
  const bytes = parts && fromBase64(parts[3]!, 33)
  if (!parts || !bytes) return null
  const type = Object.values(signatureTypes).find(known => known === bytes[0])
  if (!type) return null
  const key = { name: parts[1]!, type, publicKey: publicKeyOf(bytes.subarray(1)) }
  return formatVerifierKey(key) === text.trim() ? key : null
}

function publicKeyOf(raw: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([spkiPrefix, raw]), format: 'der', type: 'spki' })
}
