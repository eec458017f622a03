import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { type Checkpoint, parseCheckpoint, parseCount } from './checkpoints.ts'
import { type Entry, holdsParts, isSaltedPart, parseEntry, type SaltedPart } from './entries.ts'
import type { VerifierKey } from './keys.ts'
import { type Hash, leafHash } from './merkle.ts'
import { openNote, parseNote, type Signer } from './notes.ts'
import { includes } from './proofs.ts'

/** The name under which a sealed PDF carries its receipt. */
export const receiptFileName = 'potvrzeni.tlog-proof'

/** What makes up a receipt: the entry, its salts, its place, and a signed head that covers it. */
export type Receipt = {
  entry: string
  parts: SaltedPart[]
  index: number
  proof: Hash[]
  checkpoint: string
}

/** The step at which a receipt failed, in the order in which the steps are taken. */
export type ReceiptRefusal = 'format' | 'leaf' | 'key' | 'signature' | 'path' | 'witness' | 'file'

/** What a valid receipt says, and which of the files given it is about. */
export type ReceiptProof = {
  entry: Entry
  parts: SaltedPart[]
  index: number
  head: Checkpoint
  signers: Signer[]
  matches: { file: string; part: SaltedPart }[]
}

export type ReceiptQuestion = {
  verifierKeys: readonly VerifierKey[]
  /** Files to compare: name and SHA-256 (hex). */
  files?: readonly { name: string; sha256: string }[]
  /** How many known witnesses must have cosigned. */
  witnesses?: number
}

const header = 'c2sp.org/tlog-proof@v1'

/** A tree of 2^63 entries has no longer path. */
const proofLimit = 63

/** Writes a receipt (C2SP tlog-proof). */
export function formatReceipt({ entry, parts, index, proof, checkpoint }: Receipt): string {
  const extra = formatExtra({ entry, parts })
  const lines = [header, `extra ${extra}`, `index ${index}`, ...proof.map(toBase64)]
  return `${lines.join('\n')}\n\n${checkpoint}`
}

/** Reads a receipt; null when it is not one in its canonical spelling. */
export function parseReceipt(text: string): Receipt | null {
  const split = text.indexOf('\n\n')
  const [first, extraLine, indexLine, ...proofLines] = text.slice(0, split).split('\n')
  if (split < 0 || first !== header || proofLines.length > proofLimit) return null
  const extra = parseExtra(/^extra (\S+)$/.exec(extraLine ?? '')?.[1] ?? '')
  const index = parseCount(/^index (\S+)$/.exec(indexLine ?? '')?.[1] ?? '')
  const proof = proofLines.map(line => fromBase64(line, 32))
  if (!extra || index === null || proof.includes(null)) return null
  return { ...extra, index, proof: proof as Hash[], checkpoint: text.slice(split + 2) }
}

/**
 * Checks a receipt without asking anyone: everything in it is recomputed.
 *
 * Takes its text, the keys that the reader trusts and the files to compare; gives what it proves,
 * or the first step that failed. Pure; the same verdicts as `public/verify-receipt.mjs`.
 */
export function verifyReceipt(
  text: string,
  { verifierKeys, files = [], witnesses = 0 }: ReceiptQuestion,
): Outcome<ReceiptProof, ReceiptRefusal> {
  const receipt = parseReceipt(text)
  const note = receipt && parseNote(receipt.checkpoint)
  const head = note && parseCheckpoint(note.text)
  if (!receipt || !head) return refuse('format')
  const entry = parseEntry(receipt.entry)
  if (!entry || !holdsParts(entry, receipt.parts)) return refuse('leaf')

  const opened = openNote(receipt.checkpoint, verifierKeys)
  if (!opened.ok) return refuse(opened.refusal === 'unknown-key' ? 'key' : 'signature')
  const { signers } = opened.value
  if (!signers.some(({ witness, name }) => !witness && name === head.origin)) return refuse('key')
  if (!head.origin.endsWith(`/${entry.office}`) || !includes(claimOf(receipt, head)))
    return refuse('path')
  const seenBy = new Set(signers.filter(({ witness }) => witness).map(({ name }) => name))
  if (seenBy.size < witnesses) return refuse('witness')

  const { parts, index } = receipt
  const matches = files.map(file => matchOf(file, parts))
  if (matches.includes(null)) return refuse('file')
  return done({ entry, parts, index, head, signers, matches: matches as ReceiptProof['matches'] })
}

function claimOf({ entry, index, proof }: Receipt, { size, root }: Checkpoint) {
  return { index, size, leaf: leafHash(entry), root, proof }
}

function matchOf(file: { name: string; sha256: string }, parts: readonly SaltedPart[]) {
  const part = parts.find(({ sha256 }) => sha256 === file.sha256)
  return part ? { file: file.name, part } : null
}

function formatExtra({ entry, parts }: Pick<Receipt, 'entry' | 'parts'>): string {
  const named = parts.map(({ name, salt, sha256 }) => ({ name, salt, sha256 }))
  return toBase64(Buffer.from(JSON.stringify({ entry, parts: named })))
}

function parseExtra(encoded: string): { entry: string; parts: SaltedPart[] } | null {
  try {
    const extra = JSON.parse(fromBase64(encoded)?.toString('utf8') ?? '') as Receipt
    if (typeof extra.entry !== 'string' || !Array.isArray(extra.parts)) return null
    if (!extra.parts.every(isSaltedPart)) return null
    return formatExtra(extra) === encoded ? extra : null
  } catch {
    return null
  }
}
