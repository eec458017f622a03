import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFDocument } from 'pdf-lib'
import { faultsOfInk } from '../../../tests/pdf-ink.ts'
import { lettersOfPdf, textOfPdf } from '../../../tests/pdf-text.ts'
import { makePdf, type PdfBlock, type PdfQuestion } from './index.ts'

const about = { title: 'Tiskopis', lang: 'cs', author: 'Klatovy' } as const
const documentOf = (...blocks: PdfBlock[]) => makePdf({ ...about, blocks })

const question = (changes: Partial<PdfQuestion> = {}): PdfQuestion => ({
  ...{ kind: 'question', label: '1.1 Důvod', mark: 'povinné', notes: ['Vyberte.'] },
  spaces: [{ kind: 'ticks', options: [{ label: 'přihlášení' }, { label: 'změna' }] }],
  ...changes,
})

const filler = (lines: number): PdfBlock => ({
  kind: 'paragraph',
  text: Array.from({ length: lines }, (_, line) => `řádek ${line}`).join('\n'),
})

test('a question is read in order: its label, what to know, each box by its name', async () => {
  const pdf = await documentOf(question())
  assert.match(await lettersOfPdf(pdf), /1\.1Důvod\(povinné\)Vyberte\.☐přihlášení☐změna$/)
  const tags = pdf.toString('latin1')
  for (const tag of ['H3', 'L', 'LI', 'Lbl', 'LBody']) assert.ok(tags.includes(`/S /${tag}\n`), tag)
  const inRow = await documentOf(question({ inRow: true }))
  assert.ok(inRow.toString('latin1').includes('/S /H4\n'), 'below the name of its row')
})

test('a question is never torn from the room for its answer', async () => {
  const spaces: PdfQuestion['spaces'] = [
    { kind: 'cells', cells: [{ caption: 'Jméno', share: 0.6 }] },
    { kind: 'ticks', options: [{ label: 'ano' }, { label: 'ne' }] },
  ]
  for (let lines = 30; lines < 52; lines++) {
    const pages = await textOfPdf(await documentOf(filler(lines), question({ spaces })))
    const on = (text: string) => pages.findIndex(page => page.some(line => line.includes(text)))
    assert.equal(on('Důvod'), on('ne'), `${lines} lines above`)
    assert.equal(on('Důvod'), on('Jméno'), `${lines} lines above`)
  }
})

test('a name over boxes goes with the question below it', async () => {
  const group = question({ label: '2 Psi', spaces: [] })
  for (let lines = 30; lines < 52; lines++) {
    const pages = await textOfPdf(
      await documentOf(filler(lines), group, { kind: 'subheading', text: 'Pes 1' }, question()),
    )
    const on = (text: string) => pages.findIndex(page => page.some(line => line.includes(text)))
    assert.equal(on('2 Psi'), on('změna'), `${lines} lines above`)
  }
})

test('many lines and many boxes run over pages, each of them whole', async () => {
  const options = Array.from({ length: 150 }, (_, at) => ({
    label: `možnost číslo ${at}, která má delší jméno než ostatní a nevejde se do sloupce vedle`,
    hint: 'Vysvětlení.',
  }))
  const pdf = await documentOf(
    question({ spaces: [{ kind: 'lines', count: 80 }] }),
    question({ spaces: [{ kind: 'ticks', options }] }),
  )
  assert.ok((await PDFDocument.load(pdf)).getPageCount() > 5)
  assert.deepEqual(await faultsOfInk(pdf), [])
  assert.equal((await lettersOfPdf(pdf)).split('☐').length - 1, 150)
})

test('boxes for digits and captions of several lines lie beside one another', async () => {
  const caption = 'Jméno a příjmení, nebo název firmy, spolku či jiné právnické osoby'
  const cells = [
    { caption, share: 0.4 },
    { caption: 'Datum narození', share: 0.4, pattern: '00.00.0000' },
    { caption: 'PSČ', share: 0.2, pattern: '000 00' },
  ]
  const pdf = await documentOf(question({ spaces: [{ kind: 'cells', cells }] }))
  assert.deepEqual(await faultsOfInk(pdf), [])
})

test('what lies over another or over the edge would be found', async () => {
  const cells = [
    { caption: '', share: 0.1, pattern: '0'.repeat(60) },
    { caption: 'mimo', share: 0.1 },
  ]
  const pdf = await documentOf(question({ spaces: [{ kind: 'cells', cells }] }))
  assert.deepEqual(await faultsOfInk(pdf), ['page 1: „mimo“ is over the edge'])
})
