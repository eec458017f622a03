import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openStampingServer } from '../../../sim/tsa/server.ts'
import { readStamp, requestStamp, StampError } from './index.ts'

const now = new Date('2026-11-21T10:00:00+01:00')
const authority = await openStampingServer(() => now)
after(() => authority.close())

const data = Buffer.from('virtuos.example/log\n7\n')
const digest = hash('sha256', data, 'buffer')

test('an authority puts a time on our data, and names itself', async () => {
  const stamp = await readStamp(await requestStamp(authority.url, digest), digest)
  assert.equal(stamp.at.toISOString(), now.toISOString())
  assert.match(stamp.authority, /Zkušební časová razítka/)
})

test('a stamp of other data is refused', async () => {
  const token = await requestStamp(authority.url, digest)
  await assert.rejects(readStamp(token, hash('sha256', 'other', 'buffer')), StampError)
})

test('no changed bit of a token gives another time', async () => {
  const token = await requestStamp(authority.url, digest)
  const truth = await readStamp(token, digest)
  for (let bit = 0; bit < token.length * 8; bit += 29) {
    const changed = Buffer.from(token)
    changed[bit >> 3]! ^= 1 << (bit & 7)
    const stamp = await readStamp(changed, digest).catch((error: Error) => error)
    if (stamp instanceof Error) assert.ok(stamp instanceof StampError)
    else assert.deepEqual(stamp.at, truth.at)
  }
})

test('an answer to another question, a broken one and a silent authority are refused', async t => {
  const earlier: Buffer[] = []
  authority.tamper(answer => {
    earlier.push(answer)
    return earlier[0]!
  })
  await requestStamp(authority.url, digest)
  await assert.rejects(requestStamp(authority.url, digest), /another question/)
  authority.tamper(() => Buffer.from('<html>'))
  await assert.rejects(requestStamp(authority.url, digest), StampError)
  authority.tamper(null)
  authority.breakDown(true)
  t.after(() => authority.breakDown(false))
  await assert.rejects(requestStamp(authority.url, digest), /answered 503/)
  await assert.rejects(requestStamp('http://127.0.0.1:1/', digest), /not reachable/)
})

test('an authority that knows its customers is shown the account of the address', async t => {
  authority.askFor({ user: 'klatovy', password: 'lípa@radnice:26' })
  t.after(() => authority.askFor(null))
  const known = new URL(authority.url)
  known.username = 'klatovy'
  known.password = encodeURIComponent('lípa@radnice:26')
  const stamp = await readStamp(await requestStamp(known.href, digest), digest)
  assert.equal(stamp.at.toISOString(), now.toISOString())
  await assert.rejects(requestStamp(authority.url, digest), /answered 401/)
})

test('an address that is none is our mistake, not an authority out of reach', async () => {
  await assert.rejects(requestStamp('razitka.example', digest), TypeError)
})

test('openssl, made by others, takes our stamp for a stamp', async t => {
  if (spawnSync('openssl', ['version']).status !== 0) return t.skip('openssl is NOT INSTALLED')
  const folder = mkdtempSync(join(tmpdir(), 'stamp-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const paths = { data: join(folder, 'data'), token: join(folder, 't'), root: join(folder, 'ca') }
  writeFileSync(paths.data, data)
  writeFileSync(paths.token, await requestStamp(authority.url, digest))
  writeFileSync(paths.root, authority.rootPem)
  const args = ['ts', '-verify', '-data', paths.data, '-in', paths.token, '-token_in']
  const verdict = execFileSync('openssl', [...args, '-CAfile', paths.root], {
    encoding: 'utf8',
    stdio: 'pipe',
  })
  assert.match(verdict, /OK/)
})
