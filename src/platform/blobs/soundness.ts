import { isLockedPdf } from './locked-pdf.ts'
import type { ReadAt } from './store.ts'

/** Why a file of the right kind could not be opened by an office. */
export type Unsound = 'damaged-file' | 'locked-file'

/** So many last bytes hold the end of a PDF, even when a mail program added something after it. */
export const endBytes = 2048

/** The end of an archive may have a note of 65,535 bytes behind it (PKWARE APPNOTE 4.3.16). */
const archiveEndBytes = 65_557

/**
 * Whether a file cannot be opened as what it is: a PDF or an archive (so DOCX, ODT …) that was cut
 * or emptied, or a PDF that wants a password; null when nothing speaks against it.
 *
 * Reads only places that the file itself names, at most a few hundred kilobytes, besides one walk
 * through a locked PDF; other kinds are not looked into.
 */
export async function whyUnsound(
  mimeType: string,
  sizeBytes: number,
  read: ReadAt,
): Promise<Unsound | null> {
  const last = (bytes: number) => read(Math.max(0, sizeBytes - bytes), Math.min(bytes, sizeBytes))
  if (mimeType === 'application/pdf') {
    if (isCutPdf(await last(endBytes), sizeBytes)) return 'damaged-file'
    return (await isLockedPdf(sizeBytes, read)) ? 'locked-file' : null
  }
  const head = await read(0, Math.min(4, sizeBytes))
  const isArchive = head.toString('latin1') === 'PK\u0003\u0004'
  return isArchive && isCutArchive(await last(archiveEndBytes)) ? 'damaged-file' : null
}

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

/** An archive is read from its end, where the list of its files stands. */
function isCutArchive(end: Buffer): boolean {
  return !end.includes('PK\u0005\u0006', 0, 'latin1')
}
