import { randomBytes, webcrypto, X509Certificate } from 'node:crypto'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'

/** The key and certificates of a stamping authority for tests. */
export type TsaKeys = { keys: CryptoKeyPair; certificate: Buffer; rootPem: string }

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
const names = { commonName: '2.5.4.3', organization: '2.5.4.10' }
const oids = {
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
}
const keyUsages = { keyCertSign: 0b0000_0100, digitalSignature: 0b1000_0000 }
const dayMs = 86_400_000

/** Makes a root and, under it, a certificate that may sign time stamps and nothing else. */
export async function makeTsaKeys(from: Date): Promise<TsaKeys> {
  const [rootKeys, keys] = await Promise.all([newKeys(), newKeys()])
  const root = 'Zkušební kořen'
  const rootCertificate = await certify(from, root, root, rootKeys.publicKey, rootKeys.privateKey, [
    extension(oids.basicConstraints, new pkijs.BasicConstraints({ cA: true }).toSchema()),
    extension(oids.keyUsage, usage(keyUsages.keyCertSign)),
  ])
  const subject = 'Zkušební časová razítka'
  const certificate = await certify(from, root, subject, keys.publicKey, rootKeys.privateKey, [
    extension(oids.keyUsage, usage(keyUsages.digitalSignature)),
    extension(
      oids.extendedKeyUsage,
      new pkijs.ExtKeyUsage({ keyPurposes: [oids.timeStamping] }).toSchema(),
    ),
  ])
  return { keys, certificate, rootPem: new X509Certificate(rootCertificate).toString() }
}

async function certify(
  from: Date,
  issuer: string,
  subject: string,
  publicKey: CryptoKey,
  signingKey: CryptoKey,
  extensions: pkijs.Extension[],
): Promise<Buffer> {
  const serial = Buffer.concat([Buffer.of(0x40), randomBytes(8)])
  const certificate = new pkijs.Certificate({
    version: 2,
    serialNumber: new asn1js.Integer({ valueHex: new Uint8Array(serial).buffer }),
    extensions,
  })
  certificate.issuer.typesAndValues.push(...nameOf(issuer))
  certificate.subject.typesAndValues.push(...nameOf(subject))
  certificate.notBefore.value = new Date(from.getTime() - 400 * dayMs)
  certificate.notAfter.value = new Date(from.getTime() + 3650 * dayMs)
  await certificate.subjectPublicKeyInfo.importKey(publicKey)
  await certificate.sign(signingKey, 'SHA-256')
  return Buffer.from(certificate.toSchema(true).toBER())
}

function nameOf(commonName: string): pkijs.AttributeTypeAndValue[] {
  const pairs = [
    [names.organization, 'Zkušební autorita'],
    [names.commonName, commonName],
  ] as const
  return pairs.map(
    ([type, text]) =>
      new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value: text }) }),
  )
}

function extension(extnID: string, value: asn1js.AsnType): pkijs.Extension {
  return new pkijs.Extension({ extnID, critical: true, extnValue: value.toBER() })
}

function usage(bits: number): asn1js.BitString {
  return new asn1js.BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits: 2 })
}

function newKeys(): Promise<CryptoKeyPair> {
  const uses: KeyUsage[] = ['sign', 'verify']
  return webcrypto.subtle.generateKey(algorithm, true, uses) as Promise<CryptoKeyPair>
}
