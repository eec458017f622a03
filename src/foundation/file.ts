/** One file as it travels between rooms: its bytes lie in the store of files under the hash. */
export type FilePart = {
  /** Safe to show and to save under; made by `safeFileName`. */
  name: string
  /** Hash of the bytes, in lower-case hexadecimal. */
  sha256: string
  sizeBytes: number
  mimeType: string
}

/** What one submission, message or answer may carry at most. */
export const fileLimits = {
  files: 20,
  /** All files together. */
  totalBytes: 100_000_000,
  /** Longer names cannot be saved on all systems (255 bytes, four bytes a letter at worst). */
  nameLetters: 120,
} as const

/** Control characters, and the marks that turn or hide letters (Unicode TR 36 § 2.10). */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu

/** What Windows forbids in names, and what a shell or a spreadsheet would take as its own. */
const forbidden = /[<>:"|?*]/g

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * The name under which a sent file is kept and shown: never a path, never with hidden letters.
 *
 * Takes the name that the browser claimed and the word for a file that has none; gives the last
 * step of the path, at most `fileLimits.nameLetters` long: a longer one loses its middle.
 */
export function safeFileName(claimed: string, nameless = 'priloha'): string {
  return shorten(wholeName(claimed, nameless))
}

/** Whether a name is too long to be kept whole, of which its sender should be told. */
export function isShortened(claimed: string): boolean {
  return [...wholeName(claimed, '')].length > fileLimits.nameLetters
}

function wholeName(claimed: string, nameless: string): string {
  const last = claimed.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(hidden, '').replace(forbidden, '_').replace(/\s+/g, ' ')
  const named = /^[\s.]*\.\w{1,10}[\s.]*$/.test(plain) ? nameless + plain.trimStart() : plain
  const bare = named.replace(/^[\s.]+|[\s.]+$/g, '')
  if (bare === '') return nameless
  return reserved.test(bare) ? `_${bare}` : bare
}

/** The ending of a name in small letters, without the dot; empty when there is none. */
export function fileEnding(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

/**
 * A name that none of the others has: `foto.jpg` becomes `foto (2).jpg`.
 *
 * Takes a safe name and the names already there; case does not tell two names apart.
 */
export function distinctName(name: string, others: readonly string[]): string {
  const taken = new Set(others.map(other => other.toLowerCase()))
  const [stem, ending] = splitName(name)
  let candidate = name
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) {
    candidate = `${stem} (${count})${ending}`
  }
  return candidate
}

function splitName(name: string): [string, string] {
  const ending = fileEnding(name)
  return ending === ''
    ? [name, '']
    : [name.slice(0, -ending.length - 1), name.slice(-ending.length - 1)]
}

/** What stands for the letters that were left out. */
const gap = '…'

/** So much of what is kept stands before the gap; dates and numbers tend to stand at the end. */
const keptBefore = 0.6

/** Cuts between letters, not inside of one; the beginning and the end tell files apart. */
function shorten(name: string): string {
  const letters = [...name]
  if (letters.length <= fileLimits.nameLetters) return name
  const room = fileLimits.nameLetters - gap.length
  const before = Math.round(room * keptBefore)
  const start = letters.slice(0, before).join('').trimEnd()
  return (
    start +
    gap +
    letters
      .slice(before - room)
      .join('')
      .trimStart()
  )
}
