import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type TestContext, test } from 'node:test'
import { makeGate } from './gate.ts'
import { openBlobs, TooLarge } from './store.ts'
import { DamagedFile } from './verifying.ts'

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

async function openTestBlobs(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'virtuos-blobs-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return { blobs: await openBlobs(folder), folder, partial: join(folder, 'partial') }
}

test('a file is found under the hash of its bytes', async t => {
  const { blobs } = await openTestBlobs(t)
  const letter = randomBytes(200_000)
  const stored = await blobs.put(letter)
  assert.deepEqual(stored, { sha256: hashOf(letter), sizeBytes: 200_000 })
  assert.deepEqual(await buffer(blobs.read(stored.sha256)), letter)
  assert.equal(await blobs.has(stored.sha256), true)
})

test('a streamed file is the same as one given whole', async t => {
  const { blobs } = await openTestBlobs(t)
  const parts = [randomBytes(70_000), randomBytes(1), randomBytes(300_000)]
  const stored = await blobs.put(Readable.from(parts))
  assert.equal(stored.sha256, hashOf(Buffer.concat(parts)))
  assert.deepEqual(await buffer(blobs.read(stored.sha256)), Buffer.concat(parts))
})

test('a file that was not put is not there', async t => {
  const { blobs } = await openTestBlobs(t)
  assert.equal(await blobs.has('0'.repeat(64)), false)
  await assert.rejects(buffer(blobs.read('0'.repeat(64))), { code: 'ENOENT' })
})

test('a file changed behind our back never leaves whole', async t => {
  const { blobs, folder } = await openTestBlobs(t)
  for (const sizeBytes of [1, 70_000, 300_000]) {
    const { sha256 } = await blobs.put(randomBytes(sizeBytes))
    const place = join(folder, sha256.slice(0, 2), sha256)
    const bytes = await readFile(place)
    bytes[0]! ^= 1
    await writeFile(place, bytes)
    let left = 0
    await assert.rejects(async () => {
      for await (const chunk of blobs.read(sha256)) left += chunk.length
    }, DamagedFile)
    assert.ok(left < sizeBytes, `${left} of ${sizeBytes} bytes left`)
  }
})

test('a file cut short or emptied is told, an empty one that was put is whole', async t => {
  const { blobs, folder } = await openTestBlobs(t)
  const { sha256 } = await blobs.put(Buffer.from('dopis'))
  for (const rest of ['dop', '']) {
    await writeFile(join(folder, sha256.slice(0, 2), sha256), rest)
    await assert.rejects(buffer(blobs.read(sha256)), DamagedFile)
  }
  const empty = await blobs.put(Buffer.alloc(0))
  assert.equal((await buffer(blobs.read(empty.sha256))).length, 0)
})

test('an address that is not a hash reads nothing', async t => {
  const { blobs } = await openTestBlobs(t)
  assert.throws(() => blobs.read('../../../etc/passwd'))
  assert.throws(() => blobs.read(`${'a'.repeat(64)}\n`))
})

test('one byte too many is refused and leaves nothing behind', async t => {
  const { blobs, partial } = await openTestBlobs(t)
  await assert.rejects(blobs.put(Buffer.alloc(11), 10), TooLarge)
  assert.equal((await blobs.put(Buffer.alloc(10), 10)).sizeBytes, 10)
  assert.deepEqual(await readdir(partial), [])
})

test('a connection that dies in the middle leaves nothing behind', async t => {
  const { blobs, partial, folder } = await openTestBlobs(t)
  const dying = Readable.from(
    (async function* () {
      yield Buffer.alloc(50_000)
      throw new Error('the connection died')
    })(),
  )
  await assert.rejects(blobs.put(dying), /died/)
  assert.deepEqual(await readdir(partial), [])
  assert.deepEqual(await readdir(folder), ['partial'])
})

test('the same bytes put by forty senders at once lie there once', async t => {
  const { blobs, folder, partial } = await openTestBlobs(t)
  const photo = randomBytes(10_000)
  const puts = await Promise.all(Array.from({ length: 40 }, () => blobs.put(photo)))
  assert.equal(new Set(puts.map(put => put.sha256)).size, 1)
  assert.deepEqual(await readdir(join(folder, hashOf(photo).slice(0, 2))), [hashOf(photo)])
  assert.deepEqual(await readdir(partial), [])
})

test('two stores on one folder see the same files', async t => {
  const { blobs, folder } = await openTestBlobs(t)
  const other = await openBlobs(folder)
  const stored = await blobs.put(Buffer.from('dopis'))
  assert.equal((await buffer(other.read(stored.sha256))).toString(), 'dopis')
})

test('what a killed process left is swept, a running upload is not', async t => {
  const { blobs, partial } = await openTestBlobs(t)
  await writeFile(join(partial, 'left'), 'half')
  await utimes(join(partial, 'left'), new Date('2026-01-01'), new Date('2026-01-01'))
  await writeFile(join(partial, 'running'), 'half')
  assert.equal(await blobs.sweep(new Date('2026-06-01')), 1)
  assert.deepEqual(await readdir(partial), ['running'])
})

test('a removed file is gone, and removing it again is no fault', async t => {
  const { blobs } = await openTestBlobs(t)
  const { sha256 } = await blobs.put(Buffer.from('pryč'))
  await blobs.remove(sha256)
  await blobs.remove(sha256)
  assert.equal(await blobs.has(sha256), false)
})

test('a gate lets in only as many as it is wide, and everybody at last', async () => {
  const gate = makeGate(3)
  let inside = 0
  let most = 0
  const works = Array.from({ length: 20 }, (_, number) =>
    gate(async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise(setImmediate)
      inside -= 1
      return number
    }),
  )
  assert.deepEqual(await Promise.all(works), [...Array(20).keys()])
  assert.equal(most, 3)
})

test('a work that fails frees its place in the gate', async () => {
  const gate = makeGate(1)
  await assert.rejects(
    gate(() => Promise.reject(new Error('broken'))),
    /broken/,
  )
  assert.equal(await gate(async () => 'next'), 'next')
})
