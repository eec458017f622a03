/** A subject is one line: control characters and line ends become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** Leaves line ends and tabs, and takes away other control characters. */
export function plainText(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '')
}
