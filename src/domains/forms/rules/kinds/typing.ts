/** Marks that turn or hide letters in a line (Unicode TR 36 § 2.10), and control characters. */
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** A line as it is kept: single spaces, no control characters, no letters turned round. */
export function plainLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').replace(hidden, '').trim()
}

/** Several lines as they are kept: line ends and tabs stay. */
export function plainLines(text: string): string {
  const lines = text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n')
  return lines.replace(hidden, mark => (mark === '\n' || mark === '\t' ? mark : '')).trim()
}

/** Whether nothing of a text can be seen: spaces, marks without width, fillers, empty Braille. */
export function isUnseen(text: string): boolean {
  return text.replace(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, '') === ''
}
