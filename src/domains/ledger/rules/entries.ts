import { hash, randomBytes } from 'node:crypto'
import { fromBase64, toBase64 } from './base64.ts'

/** What the log says about one event; its hashes tell nothing without the salts. */
export type Entry = {
  kind: string
  number: string
  office: string
  /** The salted hash of each part, base64, in the order of the parts. */
  parts: string[]
  /** The leaf hash of the matter's entry before this one, base64. */
  previous: string | null
  /** To the second, UTC: `2026-11-21T09:00:00Z`. */
  time: string
  version: 1
}

/** A file of the matter: its name and SHA-256 (hex). */
export type Part = { name: string; sha256: string }

/** A part with the random 32 bytes (base64) without which its salted hash cannot be guessed. */
export type SaltedPart = Part & { salt: string }

/** C2SP tlog-tiles gives the length of an entry in two bytes. */
const entryLimitBytes = 65_535

const fieldNames = 'kind,number,office,parts,previous,time,version'

/** Gives each part a salt of its own. */
export function saltParts(parts: readonly Part[]): SaltedPart[] {
  return parts.map(({ name, sha256 }) => ({ name, salt: toBase64(randomBytes(32)), sha256 }))
}

/** The salted hash of a part: SHA-256(salt ‖ SHA-256 of the file ‖ name). */
export function commitmentOf({ name, sha256, salt }: SaltedPart): string {
  const bytes = [Buffer.from(salt, 'base64'), Buffer.from(sha256, 'hex'), Buffer.from(name)]
  return hash('sha256', Buffer.concat(bytes), 'base64')
}

/** Whether a part is written in its one spelling: 64 hexadecimal digits, 32 bytes of salt. */
export function isSaltedPart(part: unknown): part is SaltedPart {
  const { name, salt, sha256 } = (part ?? {}) as Record<string, unknown>
  if (typeof name !== 'string' || typeof salt !== 'string' || typeof sha256 !== 'string')
    return false
  return fromBase64(salt, 32) !== null && /^[0-9a-f]{64}$/.test(sha256)
}

/** The moment as an entry tells it: to the second, in UTC. */
function entryTime(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`
}

/** Canonical JSON (RFC 8785) of an entry: names in order, no spaces. Throws when over 64 KiB. */
export function formatEntry(entry: Entry): string {
  const { kind, number, office, parts, previous, time, version } = entry
  const text = JSON.stringify({ kind, number, office, parts, previous, time, version })
  if (Buffer.byteLength(text) > entryLimitBytes) throw new Error('log entry over 64 KiB')
  return text
}

/** Reads an entry; null when it is not one in its canonical spelling. */
export function parseEntry(text: string): Entry | null {
  try {
    const value = JSON.parse(text) as Entry
    if (Object.keys(value).join() !== fieldNames || !isEntry(value)) return null
    return formatEntry(value) === text ? value : null
  } catch {
    return null
  }
}

/** Whether the parts are those that the entry commits to, all of them, in their order. */
export function holdsParts(entry: Entry, parts: readonly SaltedPart[]): boolean {
  if (parts.length !== entry.parts.length) return false
  return parts.every((part, place) => commitmentOf(part) === entry.parts[place])
}

function isEntry(value: Entry): boolean {
  const texts = [value.kind, value.number, value.office, value.time]
  if (texts.some(text => typeof text !== 'string') || value.version !== 1) return false
  if (!Array.isArray(value.parts) || !value.parts.every(part => fromBase64(part, 32))) return false
  if (value.previous !== null && !fromBase64(value.previous, 32)) return false
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value.time)
}

type Told = { kind: string; number: string; at: Date }

/** The canonical JSON of a new entry, cut at the two values that only the database knows. */
export function cutEntry({ kind, number, at }: Told, parts: readonly SaltedPart[]) {
  const [office, previous] = ['?office?', '?previous?']
  const hashes = parts.map(commitmentOf)
  const whole = formatEntry({
    kind,
    number,
    office,
    parts: hashes,
    previous,
    time: entryTime(at),
    version: 1,
  })
  const [beforeOffice, rest] = cutAt(whole, office)
  const [beforePrevious, afterPrevious] = cutAt(rest, `"${previous}"`)
  return { beforeOffice, beforePrevious, afterPrevious }
}

/** The last occurrence: what a person typed may look the same, and stands before it. */
function cutAt(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark)
  return [text.slice(0, at), text.slice(at + mark.length)]
}
