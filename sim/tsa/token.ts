import { hash, randomBytes } from 'node:crypto'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import type { TsaKeys } from './certificates.ts'

const oids = {
  policy: '1.3.6.1.4.1.99999.1',
  sha256: '2.16.840.1.101.3.4.2.1',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
}

/** PKIStatus (RFC 3161 § 2.4.2). */
const statuses = { granted: 0, rejection: 2 }

/** Answers an RFC 3161 query; takes its bytes, the moment to write and the authority's keys. */
export async function answerQuery(query: Buffer, at: Date, authority: TsaKeys): Promise<Buffer> {
  const asked = parse(query)
  if (!asked) return rejection()
  const info = new pkijs.TSTInfo({
    version: 1,
    policy: oids.policy,
    messageImprint: asked.messageImprint,
    serialNumber: new asn1js.Integer({ valueHex: bytesOf(positive(randomBytes(8))) }),
    genTime: at,
    ...(asked.nonce ? { nonce: asked.nonce } : {}),
  })
  const content = Buffer.from(info.toSchema().toBER())
  const signed = await sign(content, authority, asked.certReq ?? false)
  const response = new pkijs.TimeStampResp({
    status: new pkijs.PKIStatusInfo({ status: statuses.granted }),
    timeStampToken: new pkijs.ContentInfo({
      contentType: oids.signedData,
      content: signed.toSchema(true),
    }),
  })
  return Buffer.from(response.toSchema().toBER())
}

function parse(query: Buffer): pkijs.TimeStampReq | null {
  try {
    const asked = pkijs.TimeStampReq.fromBER(bytesOf(query))
    return asked.messageImprint.hashAlgorithm.algorithmId === oids.sha256 ? asked : null
  } catch {
    return null
  }
}

function rejection(): Buffer {
  const status = new pkijs.PKIStatusInfo({ status: statuses.rejection })
  return Buffer.from(new pkijs.TimeStampResp({ status }).toSchema().toBER())
}

async function sign(content: Buffer, { keys, certificate }: TsaKeys, withCertificate: boolean) {
  const own = pkijs.Certificate.fromBER(bytesOf(certificate))
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: oids.timeStampInfo,
      eContent: new asn1js.OctetString({ valueHex: bytesOf(content) }),
    }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: own.issuer,
          serialNumber: own.serialNumber,
        }),
        signedAttrs: signedAttributes(content, certificate),
      }),
    ],
    certificates: withCertificate ? [own] : [],
  })
  await signed.sign(keys.privateKey, 0, 'SHA-256')
  return signed
}

function signedAttributes(content: Buffer, certificate: Buffer) {
  const certificateHash = new asn1js.OctetString({ valueHex: digest(certificate) })
  const nest = (value: asn1js.AsnType) => new asn1js.Sequence({ value: [value] })
  const attributes = [
    [oids.contentType, new asn1js.ObjectIdentifier({ value: oids.timeStampInfo })],
    [oids.messageDigest, new asn1js.OctetString({ valueHex: digest(content) })],
    [oids.signingCertificateV2, nest(nest(nest(certificateHash)))],
  ] as const
  return new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: attributes.map(
      ([type, value]) => new pkijs.Attribute({ type, values: [value as asn1js.AsnType] }),
    ),
  })
}

function digest(bytes: Buffer): ArrayBuffer {
  return bytesOf(hash('sha256', bytes, 'buffer'))
}

function positive(bytes: Buffer): Buffer {
  bytes[0] = 0x40 | (bytes[0]! & 0x3f)
  return bytes
}

function bytesOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer
}
