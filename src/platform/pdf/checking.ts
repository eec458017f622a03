import { X509Certificate } from 'node:crypto'

/** How a document stands towards its seal. */
export type SealState = 'intact' | 'changed' | 'foreign' | 'none'

type Sealed = { content: Buffer; cms: Buffer }

/**
 * Checks the last seal of a document: that it covers every byte, that it is made by the given
 * certificate, and that nothing was changed since.
 *
 * Takes the document and the certificate that should have sealed it (PEM). A document with
 * something appended after its seal is `changed`; one sealed by somebody else is `foreign`.
 */
export async function checkSeal(pdf: Buffer, certificatePem: string): Promise<SealState> {
  if (!pdf.includes('/ByteRange')) return 'none'
  const sealed = openSeal(pdf)
  return sealed ? checkSignature(sealed, certificatePem) : 'changed'
}

/** What the seal covers, and the signature; null when the range leaves anything out. */
function openSeal(pdf: Buffer): Sealed | null {
  const text = pdf.toString('latin1')
  const ranges = [...text.matchAll(/\/ByteRange \[(\d+) (\d+) +(\d+) +(\d+) *\]/g)]
  const [start, end, next, rest] = (ranges.at(-1) ?? []).slice(1).map(Number)
  if (start !== 0 || !end || !next || rest === undefined || next + rest !== pdf.length) return null
  const padded = Buffer.from(text.slice(end + 1, next - 1), 'hex')
  if (padded.length < 4) return null
  const cms = padded.subarray(0, 4 + padded.readUInt16BE(2))
  return { content: Buffer.concat([pdf.subarray(0, end), pdf.subarray(next)]), cms }
}

async function checkSignature({ content, cms }: Sealed, pem: string): Promise<SealState> {
  // Loaded late: its reader of ASN.1 would slow each start down.
  const { ContentInfo, SignedData } = await import('pkijs')
  try {
    const info = ContentInfo.fromBER(new Uint8Array(cms).buffer)
    const signed = new SignedData({ schema: info.content })
    const data = new Uint8Array(content).buffer
    const [certificate] = signed.certificates ?? []
    if (!certificate) return 'changed'
    const holds = await signed.verify({ signer: 0, data, checkChain: false })
    if (!holds) return 'changed'
    const der = Buffer.from(certificate.toSchema().toBER())
    return der.equals(new X509Certificate(pem).raw) ? 'intact' : 'foreign'
  } catch {
    // A damaged signature cannot be read, or its reader says so by an error.
    return 'changed'
  }
}
