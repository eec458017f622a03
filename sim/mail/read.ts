import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'

export type KeptMail = {
  /** Where the envelope sent it, which is what counts. */
  to: string
  from: string
  subject: string
  text: string
  attachments: { filename: string; type: string; content: Buffer }[]
  raw: string
}

/** The messages that a mail server's folder keeps, the oldest first; one receiver's when given. */
export async function readMail(folder: string, to?: string): Promise<KeptMail[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.eml')).sort()
  const all = await Promise.all(names.map(name => readOne(join(folder, name))))
  return to === undefined ? all : all.filter(mail => mail.to === to)
}

async function readOne(path: string): Promise<KeptMail> {
  const bytes = await readFile(path)
  const parsed = await PostalMime.parse(bytes)
  const header = (key: string) => parsed.headers.find(line => line.key === key)?.value ?? ''
  return {
    to: header('x-envelope-to'),
    from: header('x-envelope-from'),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    attachments: parsed.attachments.map(part => ({
      filename: part.filename ?? '',
      type: part.mimeType,
      content: Buffer.from(part.content as ArrayBuffer),
    })),
    raw: bytes.toString('utf8'),
  }
}
