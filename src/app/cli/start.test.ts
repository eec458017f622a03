import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Command, freePort, runVirtuos } from '../../../tests/command.ts'
import { atEnd } from '../../../tests/ending.ts'

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtuos-start-'))
  chmodSync(folder, 0o711)
  atEnd(t, () => rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, 'data')
}

async function start(data: string): Promise<{ portal: Command; address: string }> {
  const port = await freePort()
  const portal = runVirtuos(['start', '--empty', '--port', String(port), '--data', data])
  await portal.says(/VIRTUOS is at http/)
  return { portal, address: `http://127.0.0.1:${port}` }
}

test('a portal starts, tells where it is, and Ctrl-C stops it and its database', async t => {
  const data = emptyFolder(t)
  const { portal, address } = await start(data)
  const health = await fetch(`${address}/healthz`)
  assert.deepEqual(await health.json(), { alive: true, ready: true, well: true, problems: [] })
  assert.equal(statSync(path.join(data, 'secrets', 'secret.bin')).mode & 0o777, 0o600)
  portal.process.kill('SIGINT')
  const ended = await portal.ended()
  assert.equal(ended.code, 0)
  assert.match(ended.out, /Stopped\.\n$/)
  assert.throws(() => statSync(path.join(data, 'postgres', 'data', 'postmaster.pid')), /ENOENT/)
})

test('after a kill the next start finds the database running and goes on', async t => {
  const data = emptyFolder(t)
  const first = await start(data)
  first.portal.process.kill('SIGKILL')
  await first.portal.ended()
  const second = await start(data)
  assert.equal((await fetch(`${second.address}/healthz`)).status, 200)
  second.portal.process.kill('SIGTERM')
  assert.equal((await second.portal.ended()).code, 0)
})
