import assert from 'node:assert/strict'
import { createHook } from 'node:async_hooks'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, beforeEach, test } from 'node:test'
import { type Blobs, type Look, openBlobs } from './store.ts'

let folder: string
let blobs: Blobs
const folders: string[] = []
after(() => Promise.all(folders.map(one => rm(one, { recursive: true, force: true }))))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'virtuos-writing-'))
  folders.push(folder)
  blobs = await openBlobs(folder)
})

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** As a connection brings it. */
const arriving = (bytes: Buffer) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, at) =>
      bytes.subarray(at * 65_536, (at + 1) * 65_536),
    ),
  )

/** How often the disk is asked for something during a work. */
async function disksTurnsOf(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  const hook = createHook({
    init(_, type) {
      if (type.startsWith('FSREQ') || type === 'FILEHANDLECLOSEREQ') turns += 1
    },
  }).enable()
  try {
    await work()
  } finally {
    hook.disable()
  }
  return turns
}

/** Puts so many bytes into a folder that is open already. */
async function turnsToPut(sizeBytes: number, look?: Look): Promise<number> {
  const scan = randomBytes(sizeBytes)
  await blobs.put(scan)
  return disksTurnsOf(() => blobs.put(arriving(scan), sizeBytes, look))
}

test('a scan is stored by opening, writing, syncing, closing, moving, syncing', async () => {
  assert.equal(await turnsToPut(200_000), 6)
})

test('looking into a scan costs the disk nothing: it is still in memory', async () => {
  const look: Look = async (read, sizeBytes) => {
    for (const from of [0, 1000, sizeBytes - 10]) assert.equal((await read(from, 10)).length, 10)
  }
  assert.equal(await turnsToPut(200_000, look), 6)
})

test('of a scan that is not wanted nothing is written', async () => {
  const look = async () => {
    throw new Error('locked')
  }
  const scan = randomBytes(200_000)
  await assert.rejects(blobs.put(arriving(scan), scan.length, look), /locked/)
  assert.deepEqual(await readdir(folder), ['partial'])
})

test('a long file is written piece by piece and looked at where it lies', async () => {
  const plan = randomBytes(1_000_000)
  const seen: Buffer[] = []
  const look: Look = async (read, sizeBytes) => {
    seen.push(await read(0, 4), await read(sizeBytes - 4, 4), await read(sizeBytes - 2, 100))
  }
  const stored = await blobs.put(arriving(plan), plan.length, look)
  assert.deepEqual(seen, [plan.subarray(0, 4), plan.subarray(-4), plan.subarray(-2)])
  assert.equal(stored.sha256, hashOf(plan))
  assert.deepEqual(await buffer(blobs.read(stored.sha256)), plan)
})

test('files of every size about a piece come back as they were', async () => {
  for (const sizeBytes of [0, 1, 262_143, 262_144, 262_145, 327_680, 524_288, 524_289]) {
    const bytes = randomBytes(sizeBytes)
    const look: Look = async (read, size) => {
      assert.deepEqual(await read(0, size), bytes)
    }
    const stored = await blobs.put(arriving(bytes), sizeBytes, look)
    assert.deepEqual(stored, { sha256: hashOf(bytes), sizeBytes })
    assert.deepEqual(await buffer(blobs.read(stored.sha256)), bytes)
  }
})

test('a long file that is not wanted leaves nothing behind', async () => {
  const look = async () => {
    throw new Error('damaged')
  }
  await assert.rejects(blobs.put(arriving(randomBytes(600_000)), 600_000, look), /damaged/)
  assert.deepEqual(await readdir(join(folder, 'partial')), [])
  assert.deepEqual(await readdir(folder), ['partial'])
})
