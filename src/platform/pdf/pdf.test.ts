import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFName, type PDFRawStream, PDFStream } from 'pdf-lib'
import { makePdf, type PdfBlock, type PdfRequest } from './index.ts'

const at = new Date('2026-11-21T10:00:00+01:00')
const receipt: PdfRequest = {
  title: 'Potvrzení o doručení',
  lang: 'cs',
  author: 'Městský úřad Klatovy',
  at,
  blocks: [
    { kind: 'paragraph', text: 'Podání bylo doručeno.' },
    { kind: 'pairs', pairs: [{ label: 'Číslo jednací', value: 'KLAT/00001/2026' }] },
    { kind: 'heading', text: 'Přílohy' },
    { kind: 'table', head: ['Soubor', 'Velikost'], rows: [['fotka.jpg', '1,2 MB']] },
    { kind: 'line' },
    { kind: 'small', text: 'Opatřeno pečetí.' },
    { kind: 'signatures', labels: ['Jana Nováková', 'Věra Horáková'] },
  ],
}

const withBlocks = (...blocks: PdfBlock[]) => makePdf({ ...receipt, blocks })
const pagesOf = async (pdf: Buffer) => (await PDFDocument.load(pdf)).getPageCount()

/** All streams of a document, unpacked: pages, fonts and files as they were written. */
async function streamsOf(pdf: Buffer): Promise<Buffer[]> {
  const document = await PDFDocument.load(pdf)
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object)
  return objects.filter(object => object instanceof PDFStream).map(unpacked)
}

function unpacked(stream: PDFStream): Buffer {
  const bytes = Buffer.from((stream as PDFRawStream).contents)
  const packed = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')
  return packed ? inflateSync(bytes) : bytes
}

test('the document claims PDF/A-3a where a validator looks for it', async () => {
  const metadata = (await streamsOf(await makePdf(receipt))).find(stream =>
    stream.includes('<x:xmpmeta'),
  )
  assert.match(metadata!.toString('utf8'), /<pdfaid:part>3<\/pdfaid:part>/)
  assert.match(metadata!.toString('utf8'), /<pdfaid:conformance>A<\/pdfaid:conformance>/)
})

test('it has what PDF/A asks for: tags, a language, a colour profile, no passwords', async () => {
  const document = await PDFDocument.load(await makePdf(receipt))
  const catalog = document.catalog
  assert.ok(catalog.get(PDFName.of('StructTreeRoot')))
  assert.equal(catalog.get(PDFName.of('Lang'))?.toString(), '(cs)')
  assert.ok(catalog.get(PDFName.of('OutputIntents')))
  const marked = catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))
  assert.equal(marked?.toString(), 'true')
  assert.equal(document.isEncrypted, false)
})

test('all fonts are embedded', async () => {
  const document = await PDFDocument.load(await makePdf(receipt))
  const dicts = document.context.enumerateIndirectObjects().map(([, object]) => object)
  const descriptors = dicts.filter(
    object =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'),
  ) as PDFDict[]
  assert.equal(descriptors.length, 2)
  for (const descriptor of descriptors) assert.ok(descriptor.get(PDFName.of('FontFile2')))
})

test('its reader learns the title, the office and the time', async () => {
  const document = await PDFDocument.load(await makePdf(receipt), { updateMetadata: false })
  assert.equal(document.getTitle(), 'Potvrzení o doručení')
  assert.equal(document.getAuthor(), 'Městský úřad Klatovy')
  assert.deepEqual(document.getCreationDate(), at)
})

test('one structure for screen readers holds headings, lists and tables', async () => {
  const text = (await makePdf(receipt)).toString('latin1')
  for (const tag of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH'])
    assert.ok(text.includes(`/S /${tag}\n`), tag)
})

test('files travel inside, byte for byte, with their relationship', async () => {
  const content = Buffer.from('c2sp.org/tlog-proof@v1\n')
  const proof = { name: 'potvrzení.tlog-proof', type: 'text/plain', content } as const
  const pdf = await makePdf({ ...receipt, attachments: [{ ...proof, relationship: 'Data' }] })
  assert.ok((await streamsOf(pdf)).some(stream => stream.equals(content)))
  assert.match(pdf.toString('latin1'), /\/AFRelationship \/Data/)
  assert.match(pdf.toString('latin1'), /\/AF \[/)
})

test('two files of one name are both kept', async () => {
  const file = { name: 'a.txt', type: 'text/plain', relationship: 'Supplement' } as const
  const first = { ...file, content: Buffer.from('the first one') }
  const second = { ...file, content: Buffer.from('the second one') }
  const pdf = await makePdf({ ...receipt, attachments: [first, second] })
  const streams = await streamsOf(pdf)
  assert.ok(streams.some(stream => stream.equals(first.content)))
  assert.ok(streams.some(stream => stream.equals(second.content)))
  assert.match(pdf.toString('latin1'), /\(a \(2\)\.txt\)|\(a \\\(2\\\)\.txt\)/)
})

test('a short receipt is one page', async () => {
  assert.equal(await pagesOf(await makePdf(receipt)), 1)
})

test('a long text runs over pages', async () => {
  const text = 'Příliš žluťoučký kůň úpěl ďábelské ódy. '.repeat(400)
  assert.ok((await pagesOf(await withBlocks({ kind: 'paragraph', text }))) >= 3)
})

test('a long table, a tall row and a value of many lines run over pages', async () => {
  const rows = Array.from({ length: 120 }, (_, number) => [`Příloha ${number}`, '1 MB'])
  const tall = [['kratší', 'slovo '.repeat(3000)]]
  const value = 'řádek\n'.repeat(200)
  assert.ok((await pagesOf(await withBlocks({ kind: 'table', head: ['A', 'B'], rows }))) >= 3)
  assert.ok((await pagesOf(await withBlocks({ kind: 'table', head: ['A', 'B'], rows: tall }))) >= 3)
  const pairs = [{ label: 'Text', value }]
  assert.ok((await pagesOf(await withBlocks({ kind: 'pairs', pairs }))) >= 3)
})

const unkind = [
  '',
  '\u0000\u0001\u0008\u007f',
  'a\r\nb\rc\u2028d',
  '\ud800 lone surrogate \udfff',
  '汉字 عربى \u202eobráceně 😀 ﷽',
  'w'.repeat(5000),
  '(závorky) \\ <xml/> & %PDF-1.7 endobj',
]

for (const text of unkind) {
  test(`any text makes a document: ${JSON.stringify(text.slice(0, 30))}`, async () => {
    const pdf = await makePdf({
      ...receipt,
      title: text,
      author: text,
      blocks: [
        { kind: 'heading', text },
        { kind: 'paragraph', text },
        { kind: 'pairs', pairs: [{ label: text, value: text }] },
        { kind: 'table', head: [text], rows: [[text]] },
        { kind: 'signatures', labels: [text] },
      ],
    })
    assert.ok((await pagesOf(pdf)) >= 1)
  })
}

test('a letter that the font lacks is shown as lacking, never as an undefined glyph', async () => {
  const pdf = await withBlocks({ kind: 'paragraph', text: 'Lan 阮氏兰' })
  const maps = (await streamsOf(pdf)).map(stream => stream.toString('latin1'))
  const unicode = maps.filter(map => map.includes('beginbfrange')).join('\n')
  assert.match(unicode, /fffd/i)
  assert.doesNotMatch(unicode, /962e|6c0f|5170/i)
})
