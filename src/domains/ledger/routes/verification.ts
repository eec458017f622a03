import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { type Answer, page, type Visit } from '../../../platform/http/index.ts'
import { checkSeal, type SealState } from '../../../platform/pdf/index.ts'
import { ownKey } from '../actions/keys.ts'
import * as paths from '../paths.ts'
import { extractReceipt } from '../rules/extraction.ts'
import { formatVerifierKey } from '../rules/keys.ts'
import { verifyReceipt } from '../rules/receipts.ts'
import { texts } from '../texts.ts'
import { type VerificationView, verificationPage } from '../views.ts'

/** A sealed PDF with its receipt is far smaller. */
const receiptLimitBytes = 20_000_000

/** No submission has more parts. */
const mostFiles = 21

type Sent = { receipt: Buffer | null; tooLarge: boolean; files: { name: string; sha256: string }[] }

/** The form to which a receipt is given. */
export async function showForm(visit: Visit): Promise<Answer> {
  return page(verificationPage(await viewOf(visit)))
}

/** Says in plain words what a receipt proves, or at which step it fails. */
export async function checkReceipt(visit: Visit): Promise<Answer> {
  const { receipt, tooLarge, files } = await readSent(visit)
  const words = texts[visit.lang]
  const view = await viewOf(visit)
  const refused = (message: string) =>
    page(verificationPage({ ...view, errors: { receipt: message } }), 422)
  if (tooLarge) return refused(words.tooLarge)
  if (!receipt || receipt.length === 0) return refused(words.missing)
  const text = extractReceipt(receipt)
  if (text === null) return refused(words.noReceipt)

  const verdict = verifyReceipt(text, { verifierKeys: [await ownKey(visit.services)], files: [] })
  const seal = await sealOf(visit, receipt)
  return page(verificationPage({ ...view, verdict, seal, files }))
}

/** The proof inside a PDF says nothing of what is printed on it; only its seal does. */
async function sealOf({ services }: Visit, receipt: Buffer): Promise<SealState | null> {
  if (!receipt.subarray(0, 1024).includes('%PDF-')) return null
  return checkSeal(receipt, services.keys.seal.certificatePem)
}

async function viewOf({ lang, services, href }: Visit): Promise<VerificationView> {
  const key = formatVerifierKey(await ownKey(services))
  const links = { check: href(paths.verification()), script: paths.script() }
  return { lang, links, key, errors: {}, verdict: null, seal: null, files: [] }
}

async function readSent(visit: Visit): Promise<Sent> {
  const sent: Sent = { receipt: null, tooLarge: false, files: [] }
  for await (const part of visit.parts()) {
    if (part.kind !== 'file') continue
    if (part.name === 'receipt') {
      const content = await readSmall(part.stream)
      sent.receipt = content
      sent.tooLarge = content === null
    } else {
      const sha256 = await hashOf(part.stream)
      if (part.filename && sent.files.length < mostFiles)
        sent.files.push({ name: part.filename.slice(0, 200), sha256 })
    }
  }
  return sent
}

/** The content; null when it is too large, though it is read to its end so that others follow. */
async function readSmall(stream: Readable): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  let sizeBytes = 0
  for await (const piece of stream) {
    sizeBytes += piece.length
    if (sizeBytes <= receiptLimitBytes) pieces.push(piece)
  }
  return sizeBytes > receiptLimitBytes ? null : Buffer.concat(pieces)
}

async function hashOf(stream: Readable): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of stream) hash.update(piece)
  return hash.digest('hex')
}
