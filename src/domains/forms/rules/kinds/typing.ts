/**
 * Marks that turn or hide letters in a line (Unicode TR 36 § 2.10), control characters, and codes
 * that are no characters at all.
 */
const hidden = /[\p{Cc}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** A line as it is kept: single spaces, no control characters, no letters turned round. */
export function plainLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').replace(hidden, '').trim()
}

/** Several lines as they are kept: line ends and tabs stay. */
export function plainLines(text: string): string {
  return withoutHidden(text.normalize('NFC').replace(/\r\n?/g, '\n')).trim()
}

/** A text without what nobody sees and no database or XML holds; line ends and tabs stay. */
export function withoutHidden(text: string): string {
  const seen = (mark: string) => (mark === '\n' || mark === '\t' ? mark : '')
  return text.toWellFormed().replace(hidden, seen)
}

/** Whether nothing of a text can be seen: spaces, marks without width, fillers, empty Braille. */
export function isUnseen(text: string): boolean {
  return text.replace(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, '') === ''
}
