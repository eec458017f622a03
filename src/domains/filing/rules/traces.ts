import { createHash } from 'node:crypto'
import { foldText } from '../../../foundation/czech/index.ts'
import type { FilePart } from '../../../foundation/file.ts'

/** What tells one letter from another. */
type Traced = { sender: { name: string }; subject: string; files: readonly FilePart[] }

/**
 * By what a letter is known when it comes again: the same sender with the same subject, or the
 * same sender with the same file, whatever the way.
 *
 * Gives hashes, so that nobody is to be read from them; none for a sender whom nobody knows.
 */
export function tracesOf({ sender, subject, files }: Traced): string[] {
  const name = plain(sender.name)
  if (name === '') return []
  const about = plain(subject)
  const marks = files.map(file => `file ${file.sha256}`)
  const all = about === '' ? marks : [`subject ${about}`, ...marks]
  return [...new Set(all)].map(mark =>
    createHash('sha256').update(`${name}\n${mark}`).digest('hex'),
  )
}

/** Without diacritics, case and marks between words. */
function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
