/** The name under which the text itself stands in the log and in the receipt. */
export const contentName = 'podani.txt'

/**
 * The text of a document as its hash is taken: subject, empty line, text; UTF-8. Of what a clerk
 * wrote down later, the moment is told at the end at which it came.
 */
export function contentText(subject: string, text: string, cameAt: Date | null = null): string {
  const came = cameAt ? `\nDošlo: ${cameAt.toISOString()}\n` : ''
  return `${subject}\n\n${text}\n${came}`
}
