import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { freePort, runVirtuos } from '../../../tests/command.ts'
import { atEnd } from '../../../tests/ending.ts'

const email = 'ondrej.spravny@urad.example'
const password = 'hrušky a ohrada 7'

test('a new portal gets its operator, who comes in by a link that opens once', async t => {
  const above = mkdtempSync(path.join(tmpdir(), 'virtuos-operator-'))
  chmodSync(above, 0o711)
  atEnd(t, () => rmSync(above, { recursive: true, force: true }))
  const data = path.join(above, 'data')
  const port = String(await freePort())
  const address = `http://127.0.0.1:${port}`
  const env = { VIRTUOS_BASE_URL: address }
  const portal = runVirtuos(['start', '--empty', '--port', port, '--data', data], { env })
  await portal.says(/VIRTUOS is at/)
  const connect = (...more: string[]) =>
    runVirtuos(['connect', 'operator', ...more, '--data', data], { env }).ended()

  const first = await connect('Ondřej Správný', '--email', 'Ondrej.Spravny@urad.example')
  assert.equal(first.code, 0, first.err)
  assert.match(first.out, new RegExp(`^Portal: ${data}$`, 'm'))
  const renewed = await connect('Ondřej Správný', '--email', email)
  assert.equal((await setPassword(linkOf(first.out))).status, 422, 'the older link has ended')
  assert.equal((await setPassword(linkOf(renewed.out))).status, 303)
  assert.equal((await setPassword(linkOf(renewed.out))).status, 422, 'it opens once')

  const again = await connect('Ondřej Správný', '--email', email)
  assert.match(again.err, /this e-mail has an account/)
  const second = ['Olga Nová', '--email', 'olga.nova@urad.example']
  assert.match((await connect(...second)).err, /has an operator already; with --another/)
  assert.equal((await connect(...second, '--another')).code, 0)

  const signIn = await post(`${address}/identita/prihlaseni`, { email, password })
  assert.equal(signIn.headers.get('location'), '/identita/druhy-faktor/zapis')
  portal.process.kill('SIGTERM')
  await portal.ended()
})

const linkOf = (said: string) => /http:\/\/\S+\/identita\/pozvani\/\S+/.exec(said)![0]

const setPassword = (link: string) => post(link, { password })

function post(address: string, fields: Record<string, string>): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
  })
}
