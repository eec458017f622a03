import { createHash, type KeyObject, sign, X509Certificate } from 'node:crypto'
import * as asn1 from 'asn1js'

/** Gives an RFC 3161 time-stamp token (DER) over a SHA-256 digest. */
export type StampToken = (digest: Buffer) => Promise<Buffer>

/** Structurally what `platform/crypto` keeps, so that the two need not know each other. */
export type SealKey = { privateKey: KeyObject; certificatePem: string }

const ids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaSha256: '1.2.840.10045.4.3.2',
  rsaSha256: '1.2.840.113549.1.1.11',
}

/**
 * A detached CMS signature (RFC 5652) as PAdES baseline B wants it (ETSI EN 319 142-1 § 6.3).
 *
 * Takes the SHA-256 digest of what is sealed; gives DER. The time of sealing is not among the
 * signed attributes: in PAdES it stands in the signature dictionary alone (entry `M`). With a
 * stamp the signature gets its time from an authority (baseline T).
 */
export async function detachedCms(
  digest: Buffer,
  key: SealKey,
  stamp: StampToken | null,
): Promise<Buffer> {
  const certificate = new X509Certificate(key.certificatePem)
  const attributes = signedAttributes(digest, certificate)
  // Signed as an explicit SET OF, sent with an implicit tag [0] (RFC 5652 § 5.4).
  const toSign = der(new asn1.Set({ value: attributes }))
  const signature = sign('sha256', toSign, key.privateKey)
  const token = stamp && (await stamp(sha256(signature)))
  return der(
    sequence(
      oid(ids.signedData),
      tagged(0, [
        sequence(
          new asn1.Integer({ value: 1 }),
          new asn1.Set({ value: [algorithm(ids.sha256)] }),
          sequence(oid(ids.data)),
          tagged(0, [parsed(certificate.raw)]),
          new asn1.Set({ value: [signerInfo(certificate, attributes, signature, token)] }),
        ),
      ]),
    ),
  )
}

function signerInfo(
  certificate: X509Certificate,
  attributes: asn1.AsnType[],
  signature: Buffer,
  token: Buffer | null,
): asn1.Sequence {
  const rsa = certificate.publicKey.asymmetricKeyType === 'rsa'
  return sequence(
    new asn1.Integer({ value: 1 }),
    issuerAndSerial(certificate),
    algorithm(ids.sha256),
    tagged(0, attributes),
    algorithm(rsa ? ids.rsaSha256 : ids.ecdsaSha256),
    new asn1.OctetString({ valueHex: bytes(signature) }),
    ...(token ? [tagged(1, [attribute(ids.timeStampToken, parsed(token))])] : []),
  )
}

/** In the order of their DER bytes, since the signature is over a DER SET OF. */
function signedAttributes(digest: Buffer, certificate: X509Certificate): asn1.AsnType[] {
  const certificateHash = new asn1.OctetString({ valueHex: bytes(sha256(certificate.raw)) })
  // ESSCertIDv2 leaves out its algorithm when it is SHA-256, the default (RFC 5035 § 3).
  const signingCertificate = sequence(sequence(sequence(certificateHash)))
  return [
    attribute(ids.contentType, oid(ids.data)),
    attribute(ids.messageDigest, new asn1.OctetString({ valueHex: bytes(digest) })),
    attribute(ids.signingCertificateV2, signingCertificate),
  ].sort((one, other) => Buffer.compare(der(one), der(other)))
}

/** Issuer and serial number, copied byte by byte from the certificate (RFC 5280 § 4.1). */
function issuerAndSerial(certificate: X509Certificate): asn1.Sequence {
  const whole = parsed(certificate.raw) as asn1.Sequence
  const body = (whole.valueBlock.value[0] as asn1.Sequence).valueBlock.value
  const [serial, , issuer] =
    body[0] instanceof asn1.Constructed && body[0].idBlock.tagClass === 3 ? body.slice(1) : body
  return sequence(issuer!, serial!)
}

function attribute(id: string, value: asn1.AsnType): asn1.Sequence {
  return sequence(oid(id), new asn1.Set({ value: [value] }))
}

function algorithm(id: string): asn1.Sequence {
  return sequence(oid(id))
}

function tagged(tagNumber: number, value: asn1.AsnType[]): asn1.Constructed {
  return new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber }, value })
}

function sequence(...value: asn1.AsnType[]): asn1.Sequence {
  return new asn1.Sequence({ value })
}

function oid(value: string): asn1.ObjectIdentifier {
  return new asn1.ObjectIdentifier({ value })
}

function parsed(bytesOfIt: Buffer): asn1.AsnType {
  const { offset, result } = asn1.fromBER(bytes(bytesOfIt))
  if (offset === -1) throw new Error(`not DER: ${result.error}`)
  return result
}

function der(value: asn1.AsnType): Buffer {
  return Buffer.from(value.toBER())
}

function bytes(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer
}

function sha256(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest()
}
