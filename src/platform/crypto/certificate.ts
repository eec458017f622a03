import { createPublicKey, type KeyObject, randomBytes } from 'node:crypto'

/** A self-signed certificate stands until the operator puts a qualified one in its place. */
const certificateYears = 10

/** Digital signature and non-repudiation (RFC 5280 § 4.2.1.3), and nothing else. */
const keyUsageBits = 0b1100_0000

const oids = { commonName: '2.5.4.3', organization: '2.5.4.10', country: '2.5.4.6' }
const extensionOids = { basicConstraints: '2.5.29.19', keyUsage: '2.5.29.15' }

/**
 * A self-signed certificate for an ECDSA key on P-256, as PEM.
 *
 * Takes the private key and the moment from which it holds.
 */
export async function selfSignedCertificate(key: KeyObject, from: Date): Promise<string> {
  // Loaded only at the first start: the two cost more than all other modules of a start.
  const [asn1js, pkijs] = await Promise.all([import('asn1js'), import('pkijs')])
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const certificate = new pkijs.Certificate()
  certificate.version = 2
  certificate.serialNumber = new asn1js.Integer({ valueHex: positive(randomBytes(8)) })
  const names = [
    [oids.country, new asn1js.PrintableString({ value: 'CZ' })],
    [oids.organization, new asn1js.Utf8String({ value: 'Elektronická pečeť portálu' })],
    [oids.commonName, new asn1js.Utf8String({ value: 'VIRTUOS' })],
  ] as const
  for (const [type, value] of names) {
    certificate.issuer.typesAndValues.push(new pkijs.AttributeTypeAndValue({ type, value }))
    certificate.subject.typesAndValues.push(new pkijs.AttributeTypeAndValue({ type, value }))
  }
  certificate.notBefore.value = from
  certificate.notAfter.value = yearsAfter(from, certificateYears)
  const usage = new asn1js.BitString({ valueHex: bytesOf([keyUsageBits]), unusedBits: 6 })
  const extensions = [
    [extensionOids.basicConstraints, new pkijs.BasicConstraints({ cA: false }).toSchema()],
    [extensionOids.keyUsage, usage],
  ] as const
  certificate.extensions = extensions.map(
    ([extnID, value]) =>
      new pkijs.Extension({ extnID, critical: true, extnValue: value.toBER(false) }),
  )
  const publicKey = createPublicKey(key).toCryptoKey(algorithm, true, ['verify'])
  await certificate.subjectPublicKeyInfo.importKey(publicKey as CryptoKey)
  await certificate.sign(key.toCryptoKey(algorithm, true, ['sign']) as CryptoKey, 'SHA-256')
  return pemOf(Buffer.from(certificate.toSchema(true).toBER(false)))
}

function yearsAfter(from: Date, years: number): Date {
  const until = new Date(from)
  until.setUTCFullYear(until.getUTCFullYear() + years)
  return until
}

/** A serial number may not be negative, nor begin with an empty byte. */
function positive(bytes: Buffer): ArrayBuffer {
  return bytesOf([0x40 | (bytes[0]! & 0x3f), ...bytes.subarray(1)])
}

function bytesOf(values: number[]): ArrayBuffer {
  return Uint8Array.from(values).buffer
}

function pemOf(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g)!
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
