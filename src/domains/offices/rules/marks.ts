/** Why a pattern of record marks cannot be used. */
export type MarkRefusal =
  | 'mark-lacks-serial'
  | 'mark-lacks-year'
  | 'mark-lacks-abbreviation'
  | 'mark-unknown-part'
  | 'mark-bad-character'
  | 'mark-too-long'

const part = /\{([a-z]+)(?::(\d))?\}/g

/** The national standard of records systems gives a mark 50 characters (NSESSS 2024, 2.3). */
const longestMark = 50

/**
 * Why an office may not number its documents by this pattern; null when it may.
 *
 * Takes e.g. `{abbr}/{serial:5}/{year}`. The mark must tell the office, the order number and the
 * year, or two documents could bear one mark (§ 8 vyhl. č. 259/2012 Sb.).
 */
export function whyNotPattern(pattern: string): MarkRefusal | null {
  const names = [...pattern.matchAll(part)].map(([, name]) => name)
  const rest = pattern.replace(part, '')
  if (names.some(name => !['abbr', 'serial', 'year'].includes(name!))) return 'mark-unknown-part'
  if (!/^[\p{L}\p{N}/\-. ]*$/u.test(rest)) return 'mark-bad-character'
  if (!names.includes('abbr')) return 'mark-lacks-abbreviation'
  if (!names.includes('serial')) return 'mark-lacks-serial'
  if (!names.includes('year')) return 'mark-lacks-year'
  if (formatMark(pattern, 'ABCDEFGH', 9_999_999, 2026).length > longestMark) return 'mark-too-long'
  return null
}

/**
 * The record mark (číslo jednací) of an order number: `KLAT/00001/2026`.
 *
 * Takes the office's pattern and abbreviation, the order number and its year; a number that is
 * longer than its places is written whole.
 */
export function formatMark(pattern: string, abbreviation: string, serial: number, year: number) {
  return pattern.replace(part, (_, name: string, places?: string) => {
    if (name === 'abbr') return abbreviation
    return String(name === 'year' ? year : serial).padStart(Number(places ?? 0), '0')
  })
}
