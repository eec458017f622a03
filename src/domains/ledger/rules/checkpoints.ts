import { fromBase64, toBase64 } from './base64.ts'
import type { Hash } from './merkle.ts'

/** The head of a log: whose it is, how many entries it has, and their root. */
export type Checkpoint = { origin: string; size: number; root: Hash }

/** A whole number in its one spelling: no sign, no leading zero, no fraction. */
export function parseCount(text: string): number | null {
  if (!/^(0|[1-9][0-9]{0,15})$/.test(text)) return null
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : null
}

/** The text that is signed: origin, size and root, a line each (C2SP tlog-checkpoint). */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** Reads the signed text of a checkpoint; null when malformed. Lines after the third are free. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin, sizeText, rootText, ...rest] = text.split('\n')
  if (rest.pop() !== '' || rest.some(line => line === '')) return null
  const size = parseCount(sizeText ?? '')
  const root = fromBase64(rootText ?? '', 32)
  if (!origin || size === null || !root) return null
  return { origin, size, root }
}
