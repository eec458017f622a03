import type { PdfRequest } from './blocks.ts'

/**
 * Makes a document in PDF/A-3a: tagged for screen readers, archivable (§ 23 vyhl. č. 259/2012 Sb.).
 *
 * Takes what it says, in blocks, and the files it carries; gives the bytes.
 */
export async function makePdf(request: PdfRequest): Promise<Buffer> {
  // Fonts and their reader cost a tenth of a second, which a start should not wait for.
  const { writePdf } = await import('./write.ts')
  return writePdf(request)
}
