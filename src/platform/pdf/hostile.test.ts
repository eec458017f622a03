import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { loadKeys } from '../crypto/index.ts'
import { makePdf, type PdfBlock, sealPdf } from './index.ts'
import { printable } from './sheet.ts'

/** The big list of naughty strings lies beside the project, not in it. */
const corpus = new URL('../../../../shared/corpora/naughty-strings/blns.json', import.meta.url)
const naughty: string[] = JSON.parse(await readFile(corpus, 'utf8').catch(() => '[]'))
const about = { title: 'Zkouška', lang: 'cs', author: 'Klatovy' } as const

const documentOf = (blocks: PdfBlock[]) => makePdf({ ...about, blocks })

test('every naughty string is printed in every kind of block', async t => {
  if (naughty.length === 0) return t.skip('THE NAUGHTY STRINGS ARE NOT ON THIS MACHINE')
  const pdf = await documentOf([
    ...naughty.map((text): PdfBlock => ({ kind: 'heading', text })),
    ...naughty.map((text): PdfBlock => ({ kind: 'paragraph', text })),
    { kind: 'pairs', pairs: naughty.map(text => ({ label: text, value: text })) },
    { kind: 'table', head: ['První', 'Druhý'], rows: naughty.map(text => [text, text]) },
  ])
  assert.ok((await PDFDocument.load(pdf)).getPageCount() > 10)
})

test('every naughty string may be the name of a file inside', async t => {
  if (naughty.length === 0) return t.skip('THE NAUGHTY STRINGS ARE NOT ON THIS MACHINE')
  const attachments = naughty.map((text, place) => ({
    name: `${text || 'bez jména'}`,
    type: 'text/plain',
    content: Buffer.from(`file ${place}`),
    relationship: 'Data' as const,
  }))
  const pdf = await makePdf({ ...about, blocks: [], attachments })
  await PDFDocument.load(pdf)
  assert.ok(pdf.includes('/AFRelationship /Data'))
})

test('any text is printed with letters that the font has, and keeps its lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const printed = printable(text)
      assert.doesNotMatch(printed, /[\u0000-\u0009\u000b-\u001f\u007f\u202e]/)
      assert.ok(printed.isWellFormed())
      assert.equal(printable(printed), printed)
    }),
  )
})

test('an endless word takes no endless time', async () => {
  const start = process.cpuUsage()
  const text = 'w'.repeat(100_000)
  const pages = await PDFDocument.load(await documentOf([{ kind: 'paragraph', text }]))
  const { user, system } = process.cpuUsage(start)
  assert.ok(pages.getPageCount() > 10)
  assert.ok(user + system < 20_000_000, `${user + system} µs`)
})

test('a hash is printed as it is, to be copied', () => {
  const hash = '0123456789abcdef'.repeat(8)
  assert.equal(printable(hash), hash)
})

test('Czech, German and Vietnamese names are printed as they are', () => {
  for (const name of ['Příliš žluťoučký kůň', 'Straße Größe', 'Nguyễn Thị Lan', '„Kácení“ – 5 €'])
    assert.equal(printable(name), name)
})

test('any short document can be sealed', async t => {
  const folder = await mkdtemp(`${tmpdir()}/virtuos-seal-`)
  t.after(() => rm(folder, { recursive: true }))
  const keys = await loadKeys(folder)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async text => {
      const pdf = await makePdf({
        ...about,
        title: text,
        author: text,
        blocks: [{ kind: 'paragraph', text }],
      })
      const sealed = await sealPdf(pdf, keys, new Date('2026-11-21T09:00:00Z'))
      assert.ok(sealed.subarray(0, pdf.length).equals(pdf))
      assert.equal((await PDFDocument.load(sealed)).getForm().getFields().length, 1)
    }),
    { numRuns: 40 },
  )
})
