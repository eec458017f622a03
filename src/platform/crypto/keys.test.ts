import assert from 'node:assert/strict'
import { createPublicKey, X509Certificate } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { loadKeys } from './keys.ts'

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtuos-keys-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('keys are made once and found again', async t => {
  const folder = emptyFolder(t)
  const [first, second] = [await loadKeys(folder), await loadKeys(folder)]
  assert.ok(first.log.equals(second.log))
  assert.ok(first.seal.privateKey.equals(second.seal.privateKey))
  assert.deepEqual(first.secret, second.secret)
  assert.equal(first.log.asymmetricKeyType, 'ed25519')
  assert.equal(first.secret.length, 32)
})

test('nobody but the owner can read a key, and nothing half-made is left', async t => {
  const folder = emptyFolder(t)
  await loadKeys(folder)
  const secrets = path.join(folder, 'secrets')
  assert.equal(statSync(secrets).mode & 0o777, 0o700)
  const names = readdirSync(secrets).sort()
  assert.deepEqual(names, ['log-key.pem', 'seal-certificate.pem', 'seal-key.pem', 'secret.bin'])
  for (const name of names) assert.equal(statSync(path.join(secrets, name)).mode & 0o777, 0o600)
})

test('the certificate belongs to the seal key and may only sign', async t => {
  const { seal } = await loadKeys(emptyFolder(t))
  const certificate = new X509Certificate(seal.certificatePem)
  assert.ok(certificate.publicKey.equals(createPublicKey(seal.privateKey)))
  assert.ok(certificate.verify(createPublicKey(seal.privateKey)))
  assert.equal(certificate.ca, false)
  assert.match(certificate.subject, /Elektronická pečeť portálu/)
})

test('several processes that start at once agree on the same keys', async t => {
  const folder = emptyFolder(t)
  const all = await Promise.all(Array.from({ length: 8 }, () => loadKeys(folder)))
  for (const keys of all) {
    assert.ok(keys.log.equals(all[0]!.log))
    assert.deepEqual(keys.secret, all[0]!.secret)
    assert.equal(keys.seal.certificatePem, all[0]!.seal.certificatePem)
  }
})

test('a damaged secret stops the start instead of being replaced', async t => {
  const folder = emptyFolder(t)
  await loadKeys(folder)
  const file = path.join(folder, 'secrets', 'secret.bin')
  chmodSync(file, 0o600)
  writeFileSync(file, 'short')
  await assert.rejects(loadKeys(folder), /damaged/)
})
