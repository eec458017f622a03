import { hash, verify, X509Certificate } from 'node:crypto'
import type * as Pkijs from 'pkijs'

/** What an RFC 3161 token says: when, and by whom. */
export type Stamp = { at: Date; authority: string; serial: string }

/** The authority could not be reached, refused, or what it sent is not a stamp of our data. */
export class StampError extends Error {
  override name = 'StampError'
}

const oids = {
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  timeStamping: '1.3.6.1.5.5.7.3.8',
}

/** The hashes that a signature may be over, by their identifiers; older ones are refused. */
const digests: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/**
 * Checks a time-stamp token (RFC 3161 § 2.4.2) over a SHA-256 digest and gives what it says.
 *
 * Takes the token (DER) and the digest. Throws `StampError` when it is about something else, its
 * signature fails, or its certificate is not one for time stamps. Whether the certificate is to be
 * trusted is for the reader to say (the list of trusted services), as with a paper stamp.
 */
export async function readStamp(token: Buffer, digest: Buffer): Promise<Stamp> {
  const pkijs = await import('pkijs')
  try {
    return open(pkijs, token, digest)
  } catch (error) {
    if (error instanceof StampError) throw error
    throw new StampError('not a time-stamp token', { cause: error })
  }
}

function open(pkijs: typeof Pkijs, token: Buffer, digest: Buffer): Stamp {
  const wrapped = pkijs.ContentInfo.fromBER(bytesOf(token))
  const signed = new pkijs.SignedData({ schema: wrapped.content })
  need(signed.encapContentInfo.eContentType === oids.timeStampInfo, 'other content')
  const content = Buffer.from(signed.encapContentInfo.eContent!.getValue())
  const info = pkijs.TSTInfo.fromBER(bytesOf(content))
  need(info.messageImprint.hashAlgorithm.algorithmId === oids.sha256, 'other hash')
  const imprint = Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView)
  need(imprint.equals(digest), 'a stamp of other data')
  const certificate = checkSigner(pkijs, signed, content)
  need(certificate.keyUsage?.join() === oids.timeStamping, 'certificate is not for time stamps')
  need(info.genTime >= new Date(certificate.validFrom), 'certificate is not valid yet')
  need(info.genTime <= new Date(certificate.validTo), 'certificate was no longer valid')
  const serial = Buffer.from(info.serialNumber.valueBlock.valueHexView).toString('hex')
  return { at: info.genTime, authority: certificate.subject.replaceAll('\n', ', '), serial }
}

/** The signature over the signed attributes, and the attributes over the content. */
function checkSigner(
  pkijs: typeof Pkijs,
  signed: Pkijs.SignedData,
  content: Buffer,
): X509Certificate {
  const [signer, ...others] = signed.signerInfos
  need(signer !== undefined && others.length === 0, 'not exactly one signature')
  const algorithm = digests[signer!.digestAlgorithm.algorithmId]
  need(algorithm !== undefined, 'a weak hash')
  const attributes = signer!.signedAttrs?.attributes ?? []
  const [type] = attributes.find(({ type }) => type === oids.contentType)?.values ?? []
  need(type?.valueBlock.toString() === oids.timeStampInfo, 'content type is not signed')
  const [message] = attributes.find(({ type }) => type === oids.messageDigest)?.values ?? []
  const told = Buffer.from(message?.valueBlock.valueHexView ?? [])
  need(told.equals(hash(algorithm!, content, 'buffer')), 'content is not what was signed')

  const certificate = certificateOf(pkijs, signed, signer!)
  const over = Buffer.from(signer!.signedAttrs!.encodedValue)
  const signature = Buffer.from(signer!.signature.valueBlock.valueHexView)
  need(verify(algorithm!, over, certificate.publicKey, signature), 'signature fails')
  return certificate
}

function certificateOf(
  pkijs: typeof Pkijs,
  signed: Pkijs.SignedData,
  signer: Pkijs.SignerInfo,
): X509Certificate {
  const sid = signer.sid as Pkijs.IssuerAndSerialNumber
  const found = (signed.certificates ?? [])
    .filter(candidate => candidate instanceof pkijs.Certificate)
    .find(
      ({ issuer, serialNumber }) =>
        issuer.isEqual(sid.issuer) && serialNumber.isEqual(sid.serialNumber),
    )
  if (!found) throw new StampError('certificate is missing')
  return new X509Certificate(Buffer.from(found.toSchema().toBER()))
}

function need(holds: boolean, why: string): void {
  if (!holds) throw new StampError(why)
}

function bytesOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer
}
