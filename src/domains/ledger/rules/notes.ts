import { type KeyObject, sign, verify } from 'node:crypto'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { keyId, signatureTypes, type VerifierKey } from './keys.ts'

/** A text with signature lines under it (C2SP signed-note). */
export type Note = { text: string; signatures: NoteSignature[] }

export type NoteSignature = { name: string; keyId: Buffer; signature: Buffer }

/** Someone whose signature on a note was checked; a witness also says when. */
export type Signer = { name: string; witness: boolean; at: Date | null }

export type NoteRefusal = 'malformed' | 'unknown-key' | 'wrong-signature'

/** More signatures than anyone needs; C2SP asks for at least 16. */
const signaturesLimit = 100

const signatureLine = /^— ([^+\s]+) (\S+)$/

/** The signature line that a log puts under a text; takes the text with its last newline. */
export function signatureOf(text: string, name: string, privateKey: KeyObject): string {
  const id = keyId(name, signatureTypes.log, privateKey)
  const signature = sign(null, Buffer.from(text), privateKey)
  return `— ${name} ${toBase64(Buffer.concat([id, signature]))}\n`
}

/** The line by which a witness says that it saw this text at that time (C2SP tlog-cosignature). */
export function cosignatureOf(text: string, name: string, privateKey: KeyObject, at: Date): string {
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 1000)))
  const signature = sign(null, cosignedMessage(text, time), privateKey)
  const id = keyId(name, signatureTypes.witness, privateKey)
  return `— ${name} ${toBase64(Buffer.concat([id, time, signature]))}\n`
}

/** Takes a note apart without checking its signatures; null when it is malformed. */
export function parseNote(note: string): Note | null {
  const split = note.lastIndexOf('\n\n')
  if (split < 0 || !note.endsWith('\n') || /[\x00-\x09\x0b-\x1f\ufffd]/.test(note)) return null
  const lines = note.slice(split + 2, -1).split('\n')
  const signatures = lines.map(parseSignature)
  if (lines.length > signaturesLimit || signatures.some(line => line === null)) return null
  return { text: note.slice(0, split + 1), signatures: signatures as NoteSignature[] }
}

/**
 * Checks a note against the keys that the reader trusts.
 *
 * Gives its text and who signed it. Signatures of unknown keys are ignored; a known key whose
 * signature fails refuses the whole note; without any known signature it is refused as well.
 */
export function openNote(
  note: string,
  keys: readonly VerifierKey[],
): Outcome<{ text: string; signers: Signer[] }, NoteRefusal> {
  const parsed = parseNote(note)
  if (!parsed) return refuse('malformed')
  const signers: Signer[] = []
  for (const line of parsed.signatures) {
    const key = keys.find(candidate => isKeyOf(candidate, line))
    if (!key) continue
    const signer = checkSignature(parsed.text, line, key)
    if (!signer) return refuse('wrong-signature')
    signers.push(signer)
  }
  return signers.length === 0 ? refuse('unknown-key') : done({ text: parsed.text, signers })
}

function parseSignature(line: string): NoteSignature | null {
  const [, name, encoded] = signatureLine.exec(line) ?? []
  const bytes = encoded ? fromBase64(encoded) : null
  if (!name || !bytes || bytes.length < 5) return null
  return { name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) }
}

/** The key of an installation (`virtuos.example/log`) also signs its offices' names beneath it. */
function isKeyOf(key: VerifierKey, { name, keyId: id }: NoteSignature): boolean {
  const beneath = key.type === signatureTypes.log && name.startsWith(`${key.name}/`)
  return (name === key.name || beneath) && keyId(name, key.type, key.publicKey).equals(id)
}

function checkSignature(text: string, line: NoteSignature, key: VerifierKey): Signer | null {
  if (key.type === signatureTypes.log) {
    const holds = verify(null, Buffer.from(text), key.publicKey, line.signature)
    return holds ? { name: line.name, witness: false, at: null } : null
  }
  if (line.signature.length !== 72) return null
  const time = line.signature.subarray(0, 8)
  const message = cosignedMessage(text, time)
  if (!verify(null, message, key.publicKey, line.signature.subarray(8))) return null
  return { name: line.name, witness: true, at: new Date(Number(time.readBigUInt64BE()) * 1000) }
}

function cosignedMessage(text: string, time: Buffer): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${time.readBigUInt64BE()}\n${text}`)
}
