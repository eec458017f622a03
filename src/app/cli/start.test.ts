import assert from 'node:assert/strict'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Command, freePort, runVirtuos } from '../../../tests/command.ts'
import { atEnd } from '../../../tests/ending.ts'

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtuos-start-'))
  chmodSync(folder, 0o711)
  atEnd(t, () => rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, 'data')
}

type Started = { portal: Command; address: string }

async function start(data: string, env: Record<string, string> = {}): Promise<Started> {
  const port = await freePort()
  const portal = runVirtuos(['start', '--empty', '--port', String(port), '--data', data], { env })
  await portal.says(/VIRTUOS is at http/)
  return { portal, address: `http://127.0.0.1:${port}` }
}

test('a portal starts, tells where it is, and Ctrl-C stops it and its database', async t => {
  const data = emptyFolder(t)
  const { portal, address } = await start(data)
  assert.doesNotMatch(portal.said(), /Sign in as/, 'nobody can sign in to an empty portal')
  const health = await fetch(`${address}/healthz`)
  assert.deepEqual(await health.json(), { alive: true, ready: true, well: true, problems: [] })
  assert.equal(statSync(path.join(data, 'secrets', 'secret.bin')).mode & 0o777, 0o600)
  portal.process.kill('SIGINT')
  const ended = await portal.ended()
  assert.equal(ended.code, 0)
  assert.match(ended.out, /Stopped\.\n$/)
  assert.throws(() => statSync(path.join(data, 'postgres', 'data', 'postmaster.pid')), /ENOENT/)
})

test('Ctrl-C while the stories are told, passed on twice, leaves no database behind', async t => {
  const data = emptyFolder(t)
  const portal = runVirtuos(['start', '--port', String(await freePort()), '--data', data])
  await portal.says(/Telling the stories/)
  for (const signal of ['SIGINT', 'SIGINT'] as const) {
    portal.process.kill(signal)
    await sleep(200)
  }
  const ended = await portal.ended()
  assert.equal(ended.code, 0, ended.err)
  assert.match(ended.out, /Telling.*\nStopping:.*\nStopped\.\n$/, 'nobody waits for the portal')
  assert.throws(() => statSync(path.join(data, 'postgres', 'data', 'postmaster.pid')), /ENOENT/)
  const again = await start(data)
  assert.match(again.portal.said(), /newest shape/, 'what was half told is told anew')
  again.portal.process.kill('SIGTERM')
  assert.equal((await again.portal.ended()).code, 0)
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

test('a second process joins by the addresses of the database', async t => {
  const data = emptyFolder(t)
  const first = await start(data)
  const second = await start(data, addressesOf(data))
  for (const { address } of [first, second]) {
    assert.equal((await fetch(`${address}/healthz`)).status, 200)
  }
  for (const { portal } of [second, first]) {
    portal.process.kill('SIGTERM')
    assert.equal((await portal.ended()).code, 0, portal.said())
  }
})

test('the keys of one portal never sign for the database of another', async t => {
  const [data, other] = [emptyFolder(t), emptyFolder(t)]
  for (const { portal } of [await start(data), await start(other)]) {
    atEnd(t, async () => {
      portal.process.kill('SIGTERM')
      await portal.ended()
    })
  }
  const said = await refused(data, addressesOf(other))
  assert.match(said, /not those with which this database began/)
})

test('a folder with keys makes no new database: its letters are elsewhere', async t => {
  const data = emptyFolder(t)
  mkdirSync(path.join(data, 'secrets'), { recursive: true })
  writeFileSync(path.join(data, 'secrets', 'log-key.pem'), 'of another time')
  assert.match(await refused(data, {}), /the database is empty, but .* has the keys/)
})

async function refused(data: string, env: Record<string, string>): Promise<string> {
  const args = ['start', '--empty', '--port', String(await freePort()), '--data', data]
  return (await runVirtuos(args, { env }).ended()).err
}

/** Where the database of a running portal is. */
function addressesOf(data: string): Record<string, string> {
  const pidFile = readFileSync(path.join(data, 'postgres', 'data', 'postmaster.pid'), 'utf8')
  const host = encodeURIComponent(pidFile.split('\n')[4]!)
  return {
    DATABASE_URL: `postgres://virtuos_app@localhost/virtuos?host=${host}`,
    DATABASE_OWNER_URL: `postgres://virtuos_owner@localhost/virtuos?host=${host}`,
  }
}

test('a demonstration that was killed while it was made begins anew', async t => {
  const data = emptyFolder(t)
  for (const shape of [/newest shape/, /newest shape/]) {
    const { portal } = await start(data)
    assert.match(portal.said(), shape)
    portal.process.kill('SIGTERM')
    await portal.ended()
    writeFileSync(path.join(data, 'demo-unfinished'), '')
  }
})

test('a running portal is backed up, restored elsewhere and found whole', async t => {
  const data = emptyFolder(t)
  const { portal } = await start(data)
  const [backup, restored] = [path.join(data, '..', 'backup'), path.join(data, '..', 'restored')]
  const taken = await runVirtuos(['backup', backup, '--data', data]).ended()
  assert.equal(taken.code, 0, taken.err)
  assert.equal(statSync(backup).mode & 0o777, 0o700, 'it holds secrets')
  portal.process.kill('SIGTERM')
  await portal.ended()
  const put = await runVirtuos(['restore', backup, '--data', restored]).ended()
  assert.equal(put.code, 0, put.err)
  const check = await runVirtuos(['ledger', 'check', '--data', restored]).ended()
  assert.equal(check.code, 0, check.err)
  const again = await runVirtuos(['restore', backup, '--data', restored]).ended()
  assert.match(again.err, /is not empty; restore into another folder by --data DIR/)
  assert.equal(again.code, 1)
})
