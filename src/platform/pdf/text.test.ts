import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inked, lettersOfPdf, textOfPdf } from '../../../tests/pdf-text.ts'
import { makePdf, type PdfBlock } from './index.ts'
import { printable } from './sheet.ts'

const about = { title: 'Zkouška', lang: 'cs', author: 'Klatovy' } as const
const documentOf = (...blocks: PdfBlock[]) => makePdf({ ...about, blocks })

test('a letter that stood only under an accent before is read as itself', async () => {
  // Letters of which no document in this file has had the plain one before.
  await documentOf({ kind: 'paragraph', text: 'Č Ů Ž ĵ Ẃ ẍ' })
  const letters = await lettersOfPdf(await documentOf({ kind: 'paragraph', text: 'C: U, W x j' }))
  assert.match(letters, /C:U,Wxj/)
})

const names = [
  'Příliš žluťoučký kůň úpěl ďábelské ódy. PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ ÚPĚL ĎÁBELSKÉ ÓDY.',
  'Nguyễn Thị Phương Thảo, Đặng Văn Ưng',
  'Оксана Ґалаґан-Щербаківська, Київ; Јелена Ђорђевић',
  'ßẞäöüÄÖÜ, Ľubomír Ďurčovič, Łukasz Żółć, Çağla Şimşek',
  'oficiální, flétna, kaňka ffi, Wolffgang',
]

test('every letter that is printed can be found, copied and read aloud', async () => {
  const blocks: PdfBlock[] = names.flatMap(text => [
    { kind: 'heading', text },
    { kind: 'paragraph', text },
    { kind: 'pairs', pairs: [{ label: text, value: text }] },
    { kind: 'table', head: ['A'], rows: [[text]] },
  ])
  const letters = await lettersOfPdf(await documentOf(...blocks))
  for (const text of names) assert.equal(letters.split(inked(text)).length, 6, text)
})

test('a letter typed as two signs, as some computers do, is printed as one', async () => {
  const letters = await lettersOfPdf(
    await documentOf({ kind: 'paragraph', text: 'z\u030castny\u0301' }),
  )
  assert.match(letters, /žastný/)
})

test('a sign that the font lacks stands as one mark, however many signs it is made of', () => {
  assert.equal(printable('a 🤷🏽‍♀️ b 🇨🇿 c'), 'a \ufffd b \ufffd c')
  assert.equal(printable('soft\u00adhyphen'), 'softhyphen')
})

const filler = (lines: number): PdfBlock => ({
  kind: 'paragraph',
  text: Array.from({ length: lines }, (_, line) => `řádek ${line}`).join('\n'),
})

/** On which page a line stands, from the first. */
const pageOf = (pages: string[][], line: string) => pages.findIndex(page => page.includes(line))

test('a heading never stays behind what it stands over', async () => {
  for (let lines = 30; lines < 50; lines++) {
    const pages = await textOfPdf(
      await documentOf(
        filler(lines),
        { kind: 'heading', text: 'Přílohy' },
        { kind: 'table', head: ['Soubor'], rows: [['plán.pdf']] },
        { kind: 'heading', text: 'Psi' },
        { kind: 'subheading', text: 'Pes 1' },
        { kind: 'pairs', pairs: [{ label: 'Plemeno', value: 'jezevčík' }] },
      ),
    )
    assert.equal(pageOf(pages, 'Přílohy'), pageOf(pages, 'plán.pdf'), `${lines} lines above`)
    assert.equal(pageOf(pages, 'Pes 1'), pageOf(pages, 'jezevčík'), `${lines} lines above`)
    assert.equal(pageOf(pages, 'Psi'), pageOf(pages, 'jezevčík'), `${lines} lines above`)
  }
})

test('a row is never torn, and a total stands with what it sums up', async () => {
  for (let lines = 20; lines < 50; lines++) {
    const fees = Array.from({ length: 14 }, (_, fee) => [`Poplatek ${fee}\nza ${fee}. den`, '1'])
    const pages = await textOfPdf(
      await documentOf(filler(lines), {
        ...{ kind: 'table', head: ['Za co', 'Kč'], rows: fees },
        foot: ['Celkem', '14'],
      }),
    )
    for (const [fee] of fees) {
      const [name, day] = fee!.split('\n') as [string, string]
      assert.equal(pageOf(pages, name), pageOf(pages, day), `${lines} lines above`)
    }
    assert.equal(pageOf(pages, 'Celkem'), pageOf(pages, 'Poplatek 13'), `${lines} lines above`)
    const heads = pages.filter(page => page.some(line => line.startsWith('Poplatek')))
    assert.ok(
      heads.every(page => page.includes('Za co')),
      `${lines} lines above`,
    )
  }
})

test('a question and its answer start together, however long the question is', async () => {
  const label = 'Popište prosím podrobně, kde strom roste, jak je vysoký, a komu patří'
  for (let lines = 30; lines < 50; lines++) {
    const pages = await textOfPdf(
      await documentOf(filler(lines), { kind: 'pairs', pairs: [{ label, value: 'U plotu' }] }),
    )
    const asked = pages.findIndex(page => page.some(line => label.startsWith(line.trim())))
    assert.equal(asked, pageOf(pages, 'U plotu'), `${lines} lines above`)
  }
})
