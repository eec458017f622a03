import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { type TestContext, test } from 'node:test'
import { anyone, openBareSite, plain } from '../../../tests/bare-site.ts'
import { path } from '../../foundation/path.ts'
import { get } from './index.ts'
import { answerUnread } from './unread.ts'

/** What a listening portal answers to these bytes. */
async function answerTo(t: TestContext, bytes: string): Promise<string> {
  const site = await openBareSite([get(path('/hledat'), anyone, () => plain('Hledat'))])
  t.after(() => site.close())
  await site.listen({ port: 0, host: '127.0.0.1' })
  const { port } = site.server.address() as { port: number }
  const socket = connect(port, '127.0.0.1').setEncoding('utf8')
  socket.write(bytes)
  let said = ''
  for await (const piece of socket) said += piece
  return said
}

test('an address that is too long to be read is told so in words, in three languages', async t => {
  const said = await answerTo(t, `GET /hledat?q=${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`)
  assert.match(said, /^HTTP\/1\.1 431 /)
  assert.match(said, /content-type: text\/html; charset=utf-8/)
  assert.match(said, /<html lang="cs">[\s\S]*příliš dlouhá/)
  for (const words of [/lang="en"[\s\S]*too long/, /lang="de"[\s\S]*zu lang/]) {
    assert.match(said, words)
  }
})

test('what is no request at all is told so, and the connection ends', async t => {
  const said = await answerTo(t, 'Dobrý den\r\n\r\n')
  assert.match(said, /^HTTP\/1\.1 400 /)
  assert.doesNotMatch(said, /\{"error"/)
})

test('who sends half a request and never hangs up holds no connection', async t => {
  const limits = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 50 }
  const server = createServer(limits).on('clientError', answerUnread).listen(0, '127.0.0.1')
  t.after(() => server.close())
  const visits = once(server, 'connection')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }).setEncoding('utf8')
  socket.on('error', () => {})
  t.after(() => socket.destroy())
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n')
  const [visit] = await visits
  const [said] = await once(socket, 'data')
  assert.match(said, /^HTTP\/1\.1 408 /)
  await once(visit, 'close', { signal: AbortSignal.timeout(10_000) })
})
