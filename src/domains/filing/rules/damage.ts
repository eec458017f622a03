/** So many last bytes hold the end of a PDF, even when a mail program added something after it. */
export const endBytes = 2048

/**
 * Whether the end of a PDF is missing or leads nowhere, so that it cannot be shown
 * (ISO 32000-1 § 7.5.5): the place of its table of objects, and the mark of its end.
 *
 * Takes the last `endBytes` bytes, or all when there are fewer, and the size of the whole.
 */
export function isCutPdf(end: Buffer, sizeBytes: number): boolean {
  const found = /startxref\s+(\d+)\s+%%EOF/.exec(end.toString('latin1'))
  return found === null || Number(found[1]) >= sizeBytes
}
