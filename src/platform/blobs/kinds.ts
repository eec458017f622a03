import { fileTypeFromBuffer } from 'file-type'
import { fileEnding } from '../../foundation/file.ts'

/** What kind a file claims to be (by its ending) and how its bytes must begin. */
type Kind = { mimeType: string; begins: readonly string[] }

/** Bytes without a signature: plain text, or DER of a signed message. */
const plain = ''

const kind = (mimeType: string, ...begins: string[]): Kind => ({ mimeType, begins })
const office = 'application/vnd.openxmlformats-officedocument'
const open = 'application/vnd.oasis.opendocument'

/**
 * What offices accept: the output formats of § 23 vyhl. č. 259/2012 Sb., what phones and office
 * suites make, and the containers of data boxes, e-mail and signed documents.
 */
const kinds: Record<string, Kind> = {
  pdf: kind('application/pdf', 'pdf'),
  jpg: kind('image/jpeg', 'jpg'),
  jpeg: kind('image/jpeg', 'jpg'),
  png: kind('image/png', 'png', 'apng'),
  heic: kind('image/heic', 'heic', 'avif'),
  heif: kind('image/heif', 'heic', 'avif'),
  webp: kind('image/webp', 'webp'),
  gif: kind('image/gif', 'gif'),
  tif: kind('image/tiff', 'tif'),
  tiff: kind('image/tiff', 'tif'),
  docx: kind(`${office}.wordprocessingml.document`, 'docx', 'zip'),
  xlsx: kind(`${office}.spreadsheetml.sheet`, 'xlsx', 'zip'),
  pptx: kind(`${office}.presentationml.presentation`, 'pptx', 'zip'),
  odt: kind(`${open}.text`, 'odt', 'zip'),
  ods: kind(`${open}.spreadsheet`, 'ods', 'zip'),
  odp: kind(`${open}.presentation`, 'odp', 'zip'),
  doc: kind('application/msword', 'cfb', 'rtf'),
  xls: kind('application/vnd.ms-excel', 'cfb'),
  ppt: kind('application/vnd.ms-powerpoint', 'cfb'),
  rtf: kind('application/rtf', 'rtf'),
  txt: kind('text/plain', plain),
  csv: kind('text/csv', plain),
  xml: kind('application/xml', 'xml', plain),
  zip: kind('application/zip', 'zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'),
  asice: kind('application/vnd.etsi.asic-e+zip', 'zip', 'asice'),
  asics: kind('application/vnd.etsi.asic-s+zip', 'zip', 'asice'),
  zfo: kind('application/vnd.software602.filler.form-xml-zip', plain, 'zip'),
  eml: kind('message/rfc822', plain, 'eml'),
  p7s: kind('application/pkcs7-signature', plain),
  isdoc: kind('application/isdoc+xml', 'xml', plain),
  isdocx: kind('application/isdocx', 'zip'),
  mp3: kind('audio/mpeg', 'mp3'),
  m4a: kind('audio/mp4', 'm4a', 'mp4'),
  wav: kind('audio/wav', 'wav'),
  mp4: kind('video/mp4', 'mp4', 'm4v'),
  mov: kind('video/quicktime', 'mov', 'mp4'),
  mpg: kind('video/mpeg', 'mpg', 'mpeg'),
}

/** The endings that a file may have, with a dot, as `accept` of a file field wants them. */
export const acceptedEndings: readonly string[] = Object.keys(kinds).map(ending => `.${ending}`)

/** How many first bytes tell the kind of a file. */
export const headBytes = 4100

/**
 * The kind of a file by its name, proven by its first bytes; null when the two do not agree or
 * offices do not accept it.
 */
export async function provenKind(name: string, head: Buffer): Promise<string | null> {
  const claimed = kinds[fileEnding(name)]
  if (!claimed) return null
  const seen = (await fileTypeFromBuffer(head))?.ext ?? plain
  return claimed.begins.includes(seen) ? claimed.mimeType : null
}

/** Why a file is of no kind: its ending is not accepted, or it is not what its ending says. */
export function whyNotKind(name: string): 'unaccepted-kind' | 'other-content' {
  return kinds[fileEnding(name)] ? 'other-content' : 'unaccepted-kind'
}
