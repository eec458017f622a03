import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { makePdf } from '../../../platform/pdf/index.ts'
import { extractReceipt } from './extraction.ts'
import { receiptFileName } from './receipts.ts'
import { sampleReceipt } from './sample.ts'

const { receipt } = sampleReceipt()

test('a receipt that was kept as a file is taken as it is', () => {
  assert.equal(extractReceipt(Buffer.from(receipt)), receipt)
})

test('the receipt is found in the PDF that carries it', async () => {
  const pdf = await makePdf({
    title: 'Potvrzení o doručení',
    lang: 'cs',
    author: 'Město Klatovy',
    at: new Date('2026-11-21T10:00:00+01:00'),
    blocks: [{ kind: 'paragraph', text: 'Vaše podání jsme přijali.' }],
    attachments: [
      {
        name: receiptFileName,
        type: 'text/plain',
        content: Buffer.from(receipt),
        relationship: 'Data',
      },
    ],
  })
  assert.equal(extractReceipt(pdf), receipt)
})

test('a file that is no receipt and carries none gives nothing', () => {
  for (const file of ['', 'hello', '%PDF-1.7 stream', '%PDF-1.7 stream\nx\nendstream'])
    assert.equal(extractReceipt(Buffer.from(file)), null)
})

test('a bomb in a PDF is not unpacked', () => {
  const bomb = deflateSync(Buffer.alloc(200_000_000))
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\nstream\n'), bomb, Buffer.from('\nendstream')])
  const started = performance.now()
  assert.equal(extractReceipt(pdf), null)
  assert.ok(performance.now() - started < 500)
})
