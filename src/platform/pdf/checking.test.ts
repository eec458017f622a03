import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadKeys } from '../crypto/index.ts'
import { checkSeal, makePdf, sealPdf } from './index.ts'

const at = new Date('2026-11-21T10:00:00+01:00')
const [ours, theirs] = await Promise.all([freshKeys(), freshKeys()])
const pdf = await makePdf({
  title: 'Potvrzení o doručení',
  lang: 'cs',
  author: 'Městský úřad Klatovy',
  at,
  blocks: [{ kind: 'paragraph', text: 'Podání bylo doručeno.' }],
})
const sealed = await sealPdf(pdf, ours, at)
const check = (document: Buffer) => checkSeal(document, ours.seal.certificatePem)

test('a document that nobody touched is intact', async () => {
  assert.equal(await check(sealed), 'intact')
})

test('each changed bit of a sealed document is seen', async () => {
  for (let place = 7; place < sealed.length; place += Math.floor(sealed.length / 60)) {
    const changed = Buffer.from(sealed)
    changed[place]! ^= 1
    const state = await check(changed)
    // The gap behind the signature is padding, which a signature cannot cover.
    if (state === 'intact')
      assert.match(changed.subarray(place - 1, place + 2).toString(), /^0*1?0*$/)
  }
})

test('what is appended behind the seal is seen', async () => {
  assert.equal(await check(Buffer.concat([sealed, Buffer.from('\n% more')])), 'changed')
})

test('a seal by somebody else is not ours', async () => {
  assert.equal(await check(await sealPdf(pdf, theirs, at)), 'foreign')
})

test('a document without a seal has none', async () => {
  assert.equal(await check(pdf), 'none')
})

async function freshKeys() {
  const folder = await mkdtemp(join(tmpdir(), 'virtuos-seal-'))
  try {
    return await loadKeys(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
