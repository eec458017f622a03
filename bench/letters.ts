import type { Call } from './load.ts'

const boundary = '----virtuos-bench-5f2d'

/** What a phone's scan weighs. */
const attachmentBytes = 200_000

let serial = 0

/** A PDF as far as its first bytes tell, of 200 kB, each unlike any other. */
function scan(): Buffer {
  const bytes = Buffer.alloc(attachmentBytes, 0x20)
  bytes.write('%PDF-1.7\n', 0, 'latin1')
  bytes.write(`% ${process.pid}-${++serial}\n`, 9, 'latin1')
  const end = 'startxref\n9\n%%EOF\n'
  bytes.write(end, attachmentBytes - end.length, 'latin1')
  return bytes
}

/** A call with a scan and further fields, as a browser sends a form with a file. */
export function upload(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string>,
): Call {
  const pieces = Object.entries(fields).map(([name, value]) =>
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
  )
  const head =
    `--${boundary}\r\ncontent-disposition: form-data; name="soubory"; filename="priloha.pdf"\r\n` +
    'content-type: application/pdf\r\n\r\n'
  const body = Buffer.concat([
    ...pieces,
    Buffer.from(head),
    scan(),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const type = `multipart/form-data; boundary=${boundary}`
  return { method: 'POST', path, headers: { ...headers, 'content-type': type }, body }
}

/** A call with fields only, as a browser sends a form. */
export function form(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string>,
): Call {
  const type = 'application/x-www-form-urlencoded'
  const body = Buffer.from(new URLSearchParams(fields).toString())
  return { method: 'POST', path, headers: { ...headers, 'content-type': type }, body }
}
