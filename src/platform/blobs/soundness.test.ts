import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { aes256, realPdf } from '../../../tests/odd-files.ts'
import { opensWithoutPassword } from './pdf-password.ts'
import { isCutPdf, whyUnsound } from './soundness.ts'

const cut = (end: string, sizeBytes = 900) => isCutPdf(Buffer.from(end, 'latin1'), sizeBytes)

/** What is said of a file, and how many bytes of it had to be read. */
async function judged(bytes: Buffer, mimeType = 'application/pdf') {
  let read = 0
  const why = await whyUnsound(mimeType, bytes.length, async (from, length) => {
    assert.ok(from >= 0 && length >= 0 && from + length <= bytes.length, `${from} ${length}`)
    read += length
    return bytes.subarray(from, from + length)
  })
  return { why, read }
}
const whyNot = async (bytes: Buffer, mimeType?: string) => (await judged(bytes, mimeType)).why

test('a PDF with its end is whole, also when something follows it', () => {
  assert.equal(cut('trailer\n<< /Size 5 >>\nstartxref\n512\n%%EOF\n'), false)
  assert.equal(cut('startxref\r\n0\r\n%%EOF\r\n\0\0\0-- mail --'), false)
})

test('a PDF without its end, or whose table lies beyond it, is cut', () => {
  assert.equal(cut('%PDF-1.7\n1 0 obj'), true)
  assert.equal(cut(''), true)
  assert.equal(cut('%%EOF'), true)
  assert.equal(cut('startxref\n512\n'), true)
  assert.equal(cut('startxref\n901\n%%EOF', 900), true)
})

test('a real PDF is sound; cut anywhere, or with a hole in it, it is damaged', async () => {
  const pdf = await realPdf()
  assert.equal(await whyNot(pdf), null)
  assert.equal(await whyNot(Buffer.concat([pdf, Buffer.from('\r\n\r\n')])), null)
  for (const part of [0.1, 0.5, 0.9, 0.99]) {
    const short = pdf.subarray(0, Math.floor(pdf.length * part))
    assert.equal(await whyNot(short), 'damaged-file', String(part))
  }
  const holed = Buffer.concat([pdf.subarray(0, 400), pdf.subarray(pdf.length - 300)])
  assert.equal(await whyNot(holed), 'damaged-file')
})

test('a PDF that wants a password is locked, however old its lock is', async () => {
  for (const pdfVersion of ['1.3', '1.4', '1.6', '1.7ext3'] as const) {
    const locked = await realPdf({ userPassword: 'tajne', ownerPassword: 'urad', pdfVersion })
    assert.equal(await whyNot(locked), 'locked-file', pdfVersion)
  }
  assert.equal(await whyNot(aes256.locked), 'locked-file')
})

test('a PDF that only forbids printing opens for everybody, so it is sound', async () => {
  for (const pdfVersion of ['1.3', '1.4', '1.6', '1.7ext3'] as const) {
    const open = await realPdf({ ownerPassword: 'urad', pdfVersion })
    assert.match(open.toString('latin1'), /\/Encrypt/)
    assert.equal(await whyNot(open), null, pdfVersion)
  }
  assert.equal(await whyNot(aes256.open), null)
})

test('a PDF that writes of locks is not locked', async () => {
  const text = Buffer.from('% /Encrypt 5 0 R and trailer << /Encrypt 6 0 R >>\n')
  const pdf = await realPdf()
  const place = pdf.indexOf('\n') + 1
  const told = Buffer.concat([pdf.subarray(0, place), text, pdf.subarray(place)])
  assert.notEqual(await whyNot(told), 'locked-file')
})

test('locks that are not of the standard, or cannot be read, count as locked', async () => {
  assert.equal(opensWithoutPassword('', ''), false)
  assert.equal(opensWithoutPassword('<< /Filter /Adobe.PubSec /V 4 >>', ''), false)
  assert.equal(opensWithoutPassword('<< /Filter /Standard /R 6 /U (krátké) >>', ''), false)
  const lost = '%PDF-1.7\ntrailer\n<< /Encrypt 99 0 R >>\nstartxref\n9\n%%EOF\n'
  assert.equal(await whyNot(Buffer.from(lost)), 'locked-file')
})

test('an archive (a DOCX too) without its end is damaged; other kinds are not read', async () => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const archive = Buffer.concat([
    Buffer.from('PK\u0003\u0004'),
    Buffer.alloc(9000, 1),
    Buffer.from('PK\u0005\u0006'),
    Buffer.alloc(18),
  ])
  assert.equal(await whyNot(archive, word), null)
  assert.equal(await whyNot(archive.subarray(0, 5000), word), 'damaged-file')
  assert.equal(await whyNot(Buffer.alloc(3), 'text/plain'), null)
})

test('a huge PDF costs a few looks at it, a locked one a single walk', async () => {
  const page = Buffer.alloc(30_000_000, 'a')
  const plain = Buffer.concat([Buffer.from('%PDF-1.7\n'), page, (await realPdf()).subarray(-700)])
  const { read } = await judged(plain)
  assert.ok(read < 300_000, String(read))
  const end = 'trailer\n<< /Encrypt 99 0 R >>\nstartxref\n9\n%%EOF\n'
  const locked = Buffer.concat([Buffer.from('%PDF-1.7\n'), page, Buffer.from(end)])
  const started = performance.now()
  const walked = await judged(locked)
  assert.equal(walked.why, 'locked-file')
  assert.ok(walked.read < 1.1 * locked.length, String(walked.read))
  assert.ok(performance.now() - started < 2000)
})

test('whatever bytes come as a PDF are judged, never thrown', async () => {
  const pdf = await realPdf({ ownerPassword: 'urad', pdfVersion: '1.6' })
  const place = fc.nat({ max: pdf.length - 1 })
  const change = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(change, place, fc.uint8Array({ maxLength: 300 }), async (bytes, to, noise) => {
      const broken = Buffer.from(pdf)
      for (const [at, byte] of bytes) broken[at] = byte
      await whyNot(broken)
      await whyNot(Buffer.concat([broken.subarray(0, to), noise, Buffer.from(ends)]))
      await whyNot(Buffer.from(noise), 'application/zip')
    }),
  )
})
const ends =
  '/Encrypt 5 0 R /ID [<1> (\\\ntrailer << /Encrypt << /Filter /Standard /R 6\nstartxref\n5\n%%EOF'

test('what odd files others have collected is judged without a fault', async t => {
  const corpora = new URL('../../../../shared/corpora/', import.meta.url)
  const files = listed(corpora).filter(name =>
    /\.(pdf|zip|docx|odt|eml|msg|xml|txt|json)$/i.test(name),
  )
  if (files.length === 0) return t.skip('the corpora of odd files are not here')
  for (const name of files.slice(0, 400)) {
    const bytes = readFileSync(new URL(encodeURI(name), corpora))
    for (const kind of ['application/pdf', 'application/zip']) await whyNot(bytes, kind)
  }
})

function listed(folder: URL): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}
