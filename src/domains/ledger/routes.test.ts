import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { after, test } from 'node:test'
import { openTestHouse } from '../../../tests/harness.ts'
import { newId } from '../../foundation/ids.ts'
import { within } from '../../platform/db/index.ts'
import { makePdf, sealPdf } from '../../platform/pdf/index.ts'
import { appendEntry } from './actions/appending.ts'
import { sampleOffice } from './actions/sample-log.ts'
import { parseVerifierKey, sealedProof, signDueCheckpoints } from './index.ts'
import { parseCheckpoint } from './rules/checkpoints.ts'
import { leafHash, rootOf } from './rules/merkle.ts'
import { openNote } from './rules/notes.ts'
import { parseReceipt, receiptFileName } from './rules/receipts.ts'

const house = await openTestHouse({ after }, { config: { logOrigin: 'virtuos.example' } })
const { services, sql } = house
const officeId = await sampleOffice(sql, 'klatovy')
const letter = Buffer.from('Žádám o pokácení lípy u radnice.\n')
const place = await within(sql, { officeId }, tx =>
  appendEntry(tx, {
    officeId,
    kind: 'received',
    number: 'KLAT/00001/2026',
    at: services.clock(),
    matterId: newId(),
    parts: [{ name: 'podani.txt', sha256: hash('sha256', letter) }],
  }),
)
const receipt = (await sealedProof(services, place, { waitMs: 2000 }))!
await signDueCheckpoints(services)
const nobody = house.as(null)

const upload = (content: Buffer | string, files: (Buffer | string)[] = [], prefix = '') =>
  nobody.upload(`${prefix}/overeni-potvrzeni`, [
    { name: 'receipt', filename: 'potvrzeni.tlog-proof', content },
    ...files.map((sent, count) => ({
      name: 'files',
      filename: `příloha ${count}.txt`,
      content: sent,
    })),
  ])

test('anyone asks for a form, in three languages', async () => {
  for (const [prefix, title] of [
    ['', 'Ověření potvrzení'],
    ['/en', 'Check a receipt'],
    ['/de', 'Bestätigung prüfen'],
  ]) {
    const { status, text } = await nobody.get(`${prefix}/overeni-potvrzeni`)
    assert.equal(status, 200)
    assert.match(text, new RegExp(`<h1[^>]*>${title}</h1>`))
  }
})

test('a receipt is told valid, with its number, time and the files that match', async () => {
  const { status, text } = await upload(receipt, [letter])
  assert.equal(status, 200)
  assert.match(text, /Potvrzení platí/)
  assert.match(text, /KLAT\/00001\/2026/)
  assert.match(text, /21\. 11\. 2026 (v )?10:00:00/)
  assert.match(text, /přesně ty, které úřad přijal/)
  assert.match(text, /příloha 0\.txt/)
})

test('the sealed PDF is taken as well, for it carries the receipt', async () => {
  const pdf = await makePdf({
    title: 'Potvrzení o doručení',
    lang: 'cs',
    author: 'Město Klatovy',
    at: services.clock(),
    blocks: [{ kind: 'paragraph', text: 'Podání jsme přijali.' }],
    attachments: [
      {
        name: receiptFileName,
        type: 'text/plain',
        content: Buffer.from(receipt),
        relationship: 'Data',
      },
    ],
  })
  assert.match((await upload(pdf, [], '/de')).text, /Die Bestätigung ist gültig/)
})

test('a changed receipt and a changed file are told in plain words', async () => {
  const changed = receipt.replace(/\nindex 0\n/, '\nindex 1\n')
  assert.match((await upload(changed)).text, /Potvrzení neplatí[\s\S]*není v dokladovém deníku/)
  const other = await upload(receipt, ['jiný obsah'], '/en')
  assert.match(other.text, /The receipt is valid[\s\S]*did not receive these files/)
})

test('a PDF that we did not seal is not to be trusted, whatever proof it carries', async () => {
  const attachment = { name: 'potvrzeni.tlog-proof', type: 'text/plain', relationship: 'Data' }
  const content = Buffer.from(receipt)
  const pdf = await makePdf({
    ...{ title: 'Potvrzení', lang: 'cs', author: 'Klatovy', at: new Date(0) },
    blocks: [{ kind: 'paragraph', text: 'Podání přijato.' }],
    attachments: [{ ...attachment, relationship: 'Data', content }],
  })
  assert.match((await upload(pdf)).text, /Tomuto PDF nevěřte[\s\S]*není zapečetěný/)
  const sealed = await sealPdf(pdf, house.services.keys, new Date(0))
  assert.doesNotMatch((await upload(sealed)).text, /Tomuto PDF nevěřte/)
  sealed[200]! ^= 1
  assert.match((await upload(sealed)).text, /byl po zapečetění změněn/)
})

test('no file, an emptied file and any other file are errors at the field', async () => {
  const bare = await nobody.upload('/overeni-potvrzeni', [{ name: 'x', value: 'y' }])
  assert.equal(bare.status, 422)
  assert.match(bare.text, /href="#field-receipt"/)
  for (const content of ['', 'nesmysl', '%PDF-1.7', '\0\0\0'])
    assert.equal((await upload(content)).status, 422)
  assert.equal((await nobody.post('/overeni-potvrzeni', { receipt: 'text' })).status, 422)
})

test('a file far too large for a receipt is refused, not kept in memory', async () => {
  const { status, text } = await upload(Buffer.alloc(21_000_000, 0x20))
  assert.equal(status, 422)
  assert.match(text, /větší než 20 MB/)
})

test('programs of others read head, tiles and entries, and come to the same root', async () => {
  const key = parseVerifierKey((await nobody.get('/log/key')).text)!
  const head = await nobody.get('/log/klatovy/checkpoint')
  assert.equal(head.headers['cache-control'], 'public, max-age=1')
  const opened = openNote(head.text, [key])
  assert.ok(opened.ok)
  const { size, root } = parseCheckpoint(opened.value.text)!
  const leaves = await nobody.get(`/log/klatovy/tile/0/000.p/${size}`)
  assert.match(String(leaves.headers['cache-control']), /max-age=31536000/)
  assert.deepEqual(rootOf([leaves.body]), root)
  const bundle = await nobody.get(`/log/klatovy/tile/entries/000.p/${size}`)
  assert.equal(bundle.body.readUInt16BE(0), bundle.body.length - 2)
  assert.deepEqual(leafHash(bundle.body.subarray(2)), leaves.body)
  assert.equal(parseReceipt(receipt)!.entry, bundle.text.slice(2))
})

test('the log of the installation is read in the same way', async () => {
  assert.match((await nobody.get('/log/checkpoint')).text, /^virtuos\.example\/log\n1\n/)
  assert.equal((await nobody.get('/log/tile/0/000.p/1')).body.length, 32)
  assert.match(
    (await nobody.get('/log/tile/entries/000.p/1')).text,
    /virtuos.example\/log\/klatovy/,
  )
})

test('a log or a tile that is not there is not found', async () => {
  const absent = [
    '/log/nikde/checkpoint',
    '/log/nikde/tile/0/000.p/1',
    '/log/klatovy/tile/0/000',
    '/log/klatovy/tile/0/000.p/2',
    '/log/klatovy/tile/0/000.p/01',
    '/log/klatovy/tile/0/%30%30%30.p/1',
    '/log/klatovy/tile/9/000.p/1',
    '/log/klatovy/tile/entries/x999/x999/x999/x999/999',
    '/log/klatovy/tile/..%2f..%2f000',
  ]
  for (const address of absent) assert.equal((await nobody.get(address)).status, 404, address)
})

test('the public tree tells nothing of the file: neither its name nor its hash', async () => {
  const { text } = await nobody.get('/log/klatovy/tile/entries/000.p/1')
  assert.doesNotMatch(text, /podani\.txt/)
  assert.doesNotMatch(text, new RegExp(hash('sha256', letter)))
  assert.doesNotMatch(text, new RegExp(hash('sha256', letter, 'base64').slice(0, 20)))
})

test('the stand-alone script is downloaded from the portal', async () => {
  const { status, text, headers } = await nobody.get('/log/verify-receipt.mjs')
  assert.equal(status, 200)
  assert.match(String(headers['content-disposition']), /verify-receipt\.mjs/)
  assert.match(text, /export function verifyReceipt/)
})
