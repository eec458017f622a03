import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'

type Protection = { userPassword?: string; ownerPassword?: string; pdfVersion?: Version }
type Version = '1.3' | '1.4' | '1.6' | '1.7ext3'

/** A real PDF of one page, as an office suite makes it; protected when a password is given. */
export async function realPdf(protection: Protection = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', ...protection })
  for (let line = 1; line <= 40; line += 1) document.text(`Znalecky posudek, radek ${line}.`)
  document.end()
  return buffer(document)
}

/** PDFs that qpdf 11 protected by AES-256 (revision 6): with a password, and against printing. */
export const aes256 = {
  locked: readFileSync(new URL('files/password-aes256.pdf', import.meta.url)),
  open: readFileSync(new URL('files/no-printing-aes256.pdf', import.meta.url)),
}
