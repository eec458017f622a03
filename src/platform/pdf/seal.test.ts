import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash, generateKeyPairSync, KeyObject, webcrypto, X509Certificate } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fromBER, Integer, OctetString, Sequence, Utf8String } from 'asn1js'
import { PDFDocument } from 'pdf-lib'
import { AttributeTypeAndValue, Certificate, ContentInfo, SignedData } from 'pkijs'
import { makePdf, sealPdf } from './index.ts'

const at = new Date('2026-11-21T10:00:00+01:00')
const pdf = await makePdf({
  title: 'Potvrzení o doručení',
  lang: 'cs',
  author: 'Městský úřad Klatovy',
  at,
  blocks: [{ kind: 'paragraph', text: 'Podání bylo doručeno.' }],
})
const ec = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
}
const keys = await keysFor(ec)

async function keysFor(algorithm: typeof ec | typeof rsa) {
  const pair = (await webcrypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair
  const name = new AttributeTypeAndValue({
    type: '2.5.4.3',
    value: new Utf8String({ value: 'Pečeť na zkoušku' }),
  })
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: 177 }) })
  certificate.issuer.typesAndValues.push(name)
  certificate.subject.typesAndValues.push(name)
  certificate.notBefore.value = new Date('2026-01-01')
  certificate.notAfter.value = new Date('2036-01-01')
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey)
  await certificate.sign(pair.privateKey, 'SHA-256')
  const der = Buffer.from(certificate.toSchema(true).toBER())
  const certificatePem = new X509Certificate(der).toString()
  const privateKey = KeyObject.from(pair.privateKey as webcrypto.CryptoKey)
  return { seal: { privateKey, certificatePem } }
}

/** What a verifier sees: the sealed bytes and the signature, by the document's own words. */
function opened(sealed: Buffer) {
  const text = sealed.toString('latin1')
  const range = /\/ByteRange \[0 (\d+) +(\d+) +(\d+) *\]/.exec(text)!.slice(1).map(Number)
  const [end, next, length] = range as [number, number, number]
  assert.equal(sealed[end], 0x3c, 'the gap begins with <')
  assert.equal(sealed[next - 1], 0x3e, 'the gap ends with >')
  assert.equal(next + length, sealed.length, 'all bytes to the end are covered')
  const padded = Buffer.from(sealed.subarray(end + 1, next - 1).toString('latin1'), 'hex')
  const content = Buffer.concat([sealed.subarray(0, end), sealed.subarray(next)])
  return { content, padded, cms: padded.subarray(0, 4 + padded.readUInt16BE(2)) }
}

function signedData(cms: Buffer): SignedData {
  const { result } = fromBER(new Uint8Array(cms).buffer)
  return new SignedData({ schema: new ContentInfo({ schema: result }).content })
}

async function holds(sealed: Buffer): Promise<boolean> {
  const { content, cms } = opened(sealed)
  const data = new Uint8Array(content).buffer
  return signedData(cms).verify({ signer: 0, data, checkChain: false })
}

for (const [name, algorithm] of [
  ['ECDSA', ec],
  ['RSA', rsa],
] as const) {
  test(`a seal by ${name} holds`, async () => {
    assert.equal(await holds(await sealPdf(pdf, await keysFor(algorithm), at)), true)
  })
}

test('one changed letter breaks the seal', async () => {
  const sealed = await sealPdf(pdf, keys, at)
  for (const place of [100, pdf.length >> 1, pdf.length + 20, sealed.length - 20]) {
    const changed = Buffer.from(sealed)
    changed[place]! ^= 1
    const verdict = await holds(changed).catch(() => false)
    assert.equal(verdict, false, `byte ${place}`)
  }
})

test('the document before the seal is kept byte for byte', async () => {
  const sealed = await sealPdf(pdf, keys, at)
  assert.ok(sealed.subarray(0, pdf.length).equals(pdf))
})

test('a sealed document is still a document', async () => {
  const sealed = await sealPdf(pdf, keys, at)
  const document = await PDFDocument.load(sealed, { updateMetadata: false })
  assert.equal(document.getPageCount(), 1)
  assert.equal(document.getTitle(), 'Potvrzení o doručení')
  assert.deepEqual(
    document
      .getForm()
      .getFields()
      .map(field => field.getName()),
    ['Seal'],
  )
})

test('it is PAdES: its kind, its time in the dictionary, its certificate signed', async () => {
  const sealed = await sealPdf(pdf, keys, at)
  const text = sealed.toString('latin1')
  assert.match(text, /\/SubFilter \/ETSI\.CAdES\.detached/)
  assert.match(text, /\/M \(D:20261121090000Z\)/)
  const attributes = signedData(opened(sealed).cms).signerInfos[0]!.signedAttrs!.attributes
  assert.deepEqual(attributes.map(attribute => attribute.type).sort(), [
    '1.2.840.113549.1.9.16.2.47',
    '1.2.840.113549.1.9.3',
    '1.2.840.113549.1.9.4',
  ])
})

test('the certificate in the seal is the one that the signed attribute names', async () => {
  const data = signedData(opened(await sealPdf(pdf, keys, at)).cms)
  const certificate = Buffer.from(
    (data.certificates![0] as { toSchema(): Sequence }).toSchema().toBER(),
  )
  const named = data.signerInfos[0]!.signedAttrs!.attributes.find(attribute =>
    attribute.type.endsWith('.2.47'),
  )!.values[0] as Sequence
  const [ids] = named.valueBlock.value as [Sequence]
  const [id] = ids.valueBlock.value as [Sequence]
  const [hash] = id.valueBlock.value as [OctetString]
  const expected = createHash('sha256').update(certificate).digest()
  assert.deepEqual(Buffer.from(hash.valueBlock.valueHexView), expected)
})

test('a stamp is asked for over the signature and carried beside it', async () => {
  const token = Buffer.from(
    new Sequence({ value: [new OctetString({ valueHex: new ArrayBuffer(9_000) })] }).toBER(),
  )
  let asked: Buffer | null = null
  const sealed = await sealPdf(pdf, keys, at, async digest => {
    asked = digest
    return token
  })
  const signer = signedData(opened(sealed).cms).signerInfos[0]!
  const signature = Buffer.from(signer.signature.valueBlock.valueHexView)
  assert.deepEqual(asked, createHash('sha256').update(signature).digest())
  const [attribute] = signer.unsignedAttrs!.attributes
  assert.equal(attribute!.type, '1.2.840.113549.1.9.16.2.14')
  assert.deepEqual(Buffer.from(attribute!.values[0].toBER()), token)
  assert.equal(await holds(sealed), true)
})

test('a stamp that fails leaves no half-sealed document', async () => {
  await assert.rejects(
    sealPdf(pdf, keys, at, () => Promise.reject(new Error('authority is down'))),
    /authority is down/,
  )
})

test('a document is sealed once, and one of another make is refused', async () => {
  const sealed = await sealPdf(pdf, keys, at)
  await assert.rejects(sealPdf(sealed, keys, at))
  await assert.rejects(sealPdf(Buffer.from('%PDF-1.7 nothing'), keys, at), /not a document of ours/)
})

test('a seal by a key that does not match its certificate does not hold', async () => {
  const stranger: KeyObject = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const wrong = { seal: { ...keys.seal, privateKey: stranger } }
  const verdict = await holds(await sealPdf(pdf, wrong, at)).catch(() => false)
  assert.equal(verdict, false)
})

test('another maker’s tool (openssl) says the same', async t => {
  if (spawnSync('openssl', ['version']).status !== 0) return t.skip('NO openssl on this machine')
  const folder = await mkdtemp(join(tmpdir(), 'virtuos-seal-'))
  t.after(() => rm(folder, { recursive: true }))
  const { content, cms } = opened(await sealPdf(pdf, keys, at))
  await writeFile(join(folder, 'content'), content)
  await writeFile(join(folder, 'cms'), cms)
  await writeFile(join(folder, 'ca.pem'), keys.seal.certificatePem)
  const flags = '-verify -cades -binary -inform DER -in cms -CAfile ca.pem -purpose any -out out'
  const verify = (file: string) =>
    spawnSync('openssl', ['cms', ...flags.split(' '), '-content', file], {
      cwd: folder,
      encoding: 'utf8',
    })
  assert.equal(verify('content').status, 0, verify('content').stderr)
  content[50]! ^= 1
  await writeFile(join(folder, 'changed'), content)
  assert.notEqual(verify('changed').status, 0)
})
