import { foldText } from '../czech/index.ts'
import { stemCzech } from './czech.ts'
import { formsMeeting } from './czech-irregular.ts'

/** More words than this nobody types to find a letter; each costs a look through every text. */
const mostWords = 8

/**
 * What to look for in folded texts that no index knows: a regular expression for each word typed,
 * all of which must be found. Understood by PostgreSQL and, with `\m` and `\M` as `\b`, by us.
 *
 * A Czech word is found in its other forms; a number without the zeros before it, so that
 * `KLAT/4/2026` finds `KLAT/00004/2026`.
 */
export function searchPatterns(typed: string): string[] {
  const words = foldText(typed.normalize('NFC'))
    .split(/[^\p{L}\p{N}/]+/u)
    .map(word => word.replace(/^\/+|\/+$/g, ''))
    .filter(Boolean)
  return words.slice(0, mostWords).map(word => `\\m${patternOf(word.slice(0, 60))}`)
}

function patternOf(word: string): string {
  if (/^[a-z]+$/.test(word)) return formsPattern(word)
  const numbers = word.replace(/\d+/g, digits => `0*${digits.replace(/^0+(?=\d)/, '')}`)
  return /\d$/.test(word) ? `${numbers}\\M` : numbers
}

/** Undoes what makes forms meet: consonants that take turns, and an e that comes and goes. */
function formsPattern(word: string): string {
  const known = formsMeeting(word)
  if (known.length > 0) return `(?:${known.join('|')})`
  const stem = stemCzech(word)
    .replace(/([^aeiouy])([bcdklmnrv])$/, '$1e?$2')
    .replace(/ch$/, '(?:ch|s)')
    .replace(/k$/, '[kc]')
    .replace(/h$/, '[hzg]')
  return `(?:${word}|${stem})`
}
