import { randomBytes } from 'node:crypto'
import { readStamp, StampError } from './token.ts'

const sha256 = '2.16.840.1.101.3.4.2.1'

/** An answer of an authority is a few kilobytes; more is not read. */
const answerLimitBytes = 100_000

/** PKIStatus granted and granted with modifications (RFC 3161 § 2.4.2). */
const granted = [0, 1]

/**
 * Asks an RFC 3161 authority over HTTP for a time stamp over a SHA-256 digest.
 *
 * Takes the authority's address, in it the user and password that most authorities want, the digest
 * and how long to wait; gives the token (DER), already checked. Throws `StampError` for whatever
 * goes wrong; try again later.
 */
export async function requestStamp(
  url: string,
  digest: Buffer,
  { timeoutMs = 10_000 } = {},
): Promise<Buffer> {
  const nonce = randomBytes(8)
  nonce[0] = 0x40 | (nonce[0]! & 0x3f)
  const answer = await send(url, await queryOf(digest, nonce), timeoutMs)
  const token = await tokenOf(answer, nonce)
  await readStamp(token, digest)
  return token
}

async function queryOf(digest: Buffer, nonce: Buffer): Promise<Buffer> {
  const [asn1js, pkijs] = await Promise.all([import('asn1js'), import('pkijs')])
  const query = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({
        algorithmId: sha256,
        algorithmParams: new asn1js.Null(),
      }),
      hashedMessage: new asn1js.OctetString({ valueHex: bytesOf(digest) }),
    }),
    nonce: new asn1js.Integer({ valueHex: bytesOf(nonce) }),
    certReq: true,
  })
  return Buffer.from(query.toSchema().toBER())
}

async function send(url: string, query: Buffer, timeoutMs: number): Promise<Buffer> {
  const { address, account } = placeOf(url)
  try {
    const answer = await fetch(address, {
      method: 'POST',
      // Stamps are rare: a kept connection would have been closed by the other side meanwhile.
      headers: { 'content-type': 'application/timestamp-query', connection: 'close', ...account },
      body: new Uint8Array(query),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    })
    if (answer.status !== 200) throw new StampError(`authority answered ${answer.status}`)
    const body = Buffer.from(await answer.arrayBuffer())
    if (body.length > answerLimitBytes) throw new StampError('answer is too long')
    return body
  } catch (error) {
    if (error instanceof StampError) throw error
    throw new StampError('authority is not reachable', { cause: error })
  }
}

/** An address with an account in it is refused by `fetch`, which wants it in a header. */
function placeOf(url: string): { address: string; account: { authorization?: string } } {
  const place = new URL(url)
  const [user, password] = [place.username, place.password].map(decodeURIComponent)
  place.username = place.password = ''
  if (!user) return { address: place.href, account: {} }
  const pair = Buffer.from(`${user}:${password}`).toString('base64')
  return { address: place.href, account: { authorization: `Basic ${pair}` } }
}

async function tokenOf(answer: Buffer, nonce: Buffer): Promise<Buffer> {
  const pkijs = await import('pkijs')
  try {
    const response = pkijs.TimeStampResp.fromBER(bytesOf(answer))
    const token = response.timeStampToken
    if (!granted.includes(response.status.status) || !token)
      throw new StampError(`authority refused (status ${response.status.status})`)
    const signed = new pkijs.SignedData({ schema: token.content })
    const info = pkijs.TSTInfo.fromBER(signed.encapContentInfo.eContent!.getValue())
    const returned = Buffer.from(info.nonce?.valueBlock.valueHexView ?? [])
    if (!returned.equals(nonce)) throw new StampError('answer to another question')
    return Buffer.from(token.toSchema().toBER())
  } catch (error) {
    if (error instanceof StampError) throw error
    throw new StampError('answer is not RFC 3161', { cause: error })
  }
}

function bytesOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer
}
