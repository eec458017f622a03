import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type TestContext, test } from 'node:test'
import { aes256, realPdf } from '../../../tests/odd-files.ts'
import { fileEnding } from '../../foundation/file.ts'
import { acceptFile } from './accept.ts'
import { acceptedEndings, provenKind } from './kinds.ts'
import { openBlobs } from './store.ts'
import { fileTexts } from './texts.ts'

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n')
const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a464946000101', 'hex'), Buffer.alloc(5000)])
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])

async function openTestBlobs(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'virtuos-accept-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return openBlobs(folder)
}

const sent = (filename: string, ...chunks: Buffer[]) => ({
  filename,
  stream: Readable.from(chunks),
})

test('a PDF is taken with its safe name, its hash and its kind', async t => {
  const blobs = await openTestBlobs(t)
  const { outcome } = await acceptFile(blobs, sent('../složka/smlouva\u202e.pdf', pdf), 1000)
  assert.ok(outcome.ok)
  assert.equal(outcome.value.name, 'smlouva.pdf')
  assert.equal(outcome.value.mimeType, 'application/pdf')
  assert.deepEqual(await buffer(blobs.read(outcome.value.sha256)), pdf)
})

test('a photo that comes in many small pieces is stored whole', async t => {
  const blobs = await openTestBlobs(t)
  const pieces = Array.from({ length: 50 }, (_, n) => jpeg.subarray(n * 101, (n + 1) * 101))
  const { outcome } = await acceptFile(blobs, sent('foto.jpg', ...pieces), 1_000_000)
  assert.ok(outcome.ok)
  assert.equal(outcome.value.sizeBytes, 5013 - Math.max(0, 5013 - 50 * 101))
})

test('an empty file is refused', async t => {
  const { outcome } = await acceptFile(await openTestBlobs(t), sent('prázdný.pdf'), 1000)
  assert.deepEqual(outcome, { ok: false, refusal: 'empty-file' })
})

test('a program is refused under its own name and under the name of a PDF', async t => {
  const blobs = await openTestBlobs(t)
  const refusals = {
    'hra.exe': 'unaccepted-kind',
    'bez-přípony': 'unaccepted-kind',
    'faktura.pdf': 'other-content',
    'faktura.txt': 'other-content',
  }
  for (const [name, refusal] of Object.entries(refusals)) {
    const { outcome } = await acceptFile(blobs, sent(name, program), 1000)
    assert.deepEqual(outcome, { ok: false, refusal }, name)
  }
})

test('a damaged or locked PDF is refused, and nothing of it is kept', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'virtuos-accept-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const blobs = await openBlobs(folder)
  const whole = await realPdf()
  const files = { 'damaged-file': whole.subarray(0, 700), 'locked-file': aes256.locked }
  for (const [refusal, bytes] of Object.entries(files)) {
    const { outcome } = await acceptFile(blobs, sent('posudek.pdf', bytes), 100_000)
    assert.deepEqual(outcome, { ok: false, refusal })
  }
  assert.deepEqual(await readdir(folder, { recursive: true }), ['partial'])
  const { outcome } = await acceptFile(blobs, sent('posudek.pdf', whole), 100_000)
  assert.ok(outcome.ok)
})

test('a file larger than the room left is refused and read to its end', async t => {
  const blobs = await openTestBlobs(t)
  const file = sent('velká.jpg', jpeg, Buffer.alloc(90_000), Buffer.alloc(90_000))
  const { outcome } = await acceptFile(blobs, file, 6000)
  assert.deepEqual(outcome, { ok: false, refusal: 'too-large' })
  assert.equal(file.stream.readableEnded, true)
})

test('a file cut in the middle is no file', async t => {
  const blobs = await openTestBlobs(t)
  const stream = Readable.from(
    (async function* () {
      yield jpeg
      throw new Error('cut')
    })(),
  )
  await assert.rejects(acceptFile(blobs, { filename: 'foto.jpg', stream }, 100_000), /cut/)
})

test('a plain letter, a table and a message are taken by their words', async () => {
  assert.equal(await provenKind('dopis.txt', Buffer.from('Dobrý den')), 'text/plain')
  assert.equal(await provenKind('soupis.csv', Buffer.from('a;b\n1;2\n')), 'text/csv')
  assert.equal(
    await provenKind('data.xml', Buffer.from('<?xml version="1.0"?><a/>')),
    'application/xml',
  )
})

test('a picture named as a document is told by its bytes', async () => {
  assert.equal(await provenKind('foto.pdf', jpeg), null)
  assert.equal(await provenKind('foto.JPEG', jpeg), 'image/jpeg')
})

test('people are told of every ending that is taken', () => {
  for (const words of Object.values(fileTexts)) {
    const told = words.accepted.toLowerCase()
    const untold = acceptedEndings
      .map(ending => fileEnding(`a${ending}`))
      .filter(e => !told.includes(e))
    assert.deepEqual(untold, [])
  }
})
