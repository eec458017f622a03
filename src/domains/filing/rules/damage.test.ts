import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCutPdf } from './damage.ts'

const cut = (end: string, sizeBytes = 900) => isCutPdf(Buffer.from(end, 'latin1'), sizeBytes)

test('a PDF with its end is whole, also when something follows it', () => {
  assert.equal(cut('trailer\n<< /Size 5 >>\nstartxref\n512\n%%EOF\n'), false)
  assert.equal(cut('startxref\r\n0\r\n%%EOF\r\n\0\0\0-- mail --'), false)
})

test('a PDF without its end, or whose table lies beyond it, is cut', () => {
  assert.equal(cut('%PDF-1.7\n1 0 obj'), true)
  assert.equal(cut(''), true)
  assert.equal(cut('%%EOF'), true)
  assert.equal(cut('startxref\n512\n'), true)
  assert.equal(cut('startxref\n901\n%%EOF', 900), true)
})
