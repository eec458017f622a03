import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { makeTsaKeys } from './certificates.ts'
import { answerQuery } from './token.ts'

/** A stamping authority of the outside world (RFC 3161 over HTTP), for demo and tests. */
export type StampingAuthority = {
  /** To be put into the settings as the address of the authority. */
  url: string
  /** The root under which its certificate stands. */
  rootPem: string
  /** How many stamps it gave. */
  given(): number
  /** From now on it answers 503 (true) or works (false). */
  breakDown(broken: boolean): void
  /** Replaces its answers, as a hostile authority would. */
  tamper(change: ((answer: Buffer) => Buffer) | null): void
  /** From now on only who shows this account gets a stamp; null lets everybody. */
  askFor(account: { user: string; password: string } | null): void
  close(): Promise<void>
}

/** Starts an authority on this machine; takes its clock and a port (any free one when left out). */
export async function openStampingServer(
  clock: () => Date = () => new Date(),
  port = 0,
): Promise<StampingAuthority> {
  const keys = await makeTsaKeys(clock())
  let [given, broken] = [0, false]
  let change: ((answer: Buffer) => Buffer) | null = null
  let wanted: string | null = null
  const server = createServer(async (request, response) => {
    const query = await buffer(request)
    if (wanted && request.headers.authorization !== wanted) return response.writeHead(401).end()
    if (broken) return response.writeHead(503).end()
    const answer = await answerQuery(query, clock(), keys)
    given += 1
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
    response.end(change ? change(answer) : answer)
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    rootPem: keys.rootPem,
    given: () => given,
    breakDown(now) {
      broken = now
    },
    tamper(how) {
      change = how
    },
    askFor(account) {
      const pair = account && `${account.user}:${account.password}`
      wanted = pair && `Basic ${Buffer.from(pair).toString('base64')}`
    },
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
