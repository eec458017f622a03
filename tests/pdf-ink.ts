import { PDFDict, PDFDocument, PDFName, type PDFPage } from 'pdf-lib'
import { openSheet, type Sheet } from '../src/platform/pdf/sheet.ts'
import { contentOf, fontsOf, read } from './pdf-text.ts'

type Area = { left: number; right: number; top: number; bottom: number }
type Ink = { texts: (Area & { text: string })[]; strokes: Area[] }

/**
 * What is wrong with how a document of ours lies on its pages: a text over another, a line or a box
 * through a text, a text over the edge. Takes the bytes; gives each fault in words, none when all
 * is well.
 */
export async function faultsOfInk(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const sheet = openSheet({ title: '', lang: 'cs', author: '', at: new Date() })
  return document.getPages().flatMap((page, at) => {
    return pageFaults(inkOf(page, sheet)).map(fault => `page ${at + 1}: ${fault}`)
  })
}

/** Points between which a page of ours is written on, its foot included. */
const edges = { left: 61.5, right: 534, top: 50, bottom: 815 }

function pageFaults({ texts, strokes }: Ink): string[] {
  const over = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(other => meet(one, other))
      .map(other => `„${one.text}“ lies over „${other.text}“`),
  )
  const struck = texts
    .filter(text => strokes.some(stroke => meet(text, stroke)))
    .map(({ text }) => `a line goes through „${text}“`)
  const out = texts
    .filter(one => one.left < edges.left || one.right > edges.right)
    .concat(texts.filter(one => one.top < edges.top || one.bottom > edges.bottom))
    .map(({ text }) => `„${text}“ is over the edge`)
  return [...over, ...struck, ...out]
}

/** Half a point is not seen. */
const unseen = 0.5

function meet(one: Area, other: Area): boolean {
  const beside = one.right <= other.left + unseen || other.right <= one.left + unseen
  const apart = one.bottom <= other.top + unseen || other.bottom <= one.top + unseen
  return !beside && !apart
}

const drawn = new RegExp(
  [
    /1 0 0 1 ([\d.]+) ([\d.]+) Tm\s+\/(\w+) ([\d.]+) Tf\s+\[([^\]]*)\] TJ/,
    /([\d.]+) ([\d.]+) m\s+([\d.]+) ([\d.]+) l\s+S/,
    /([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re\s+S/,
  ]
    .map(one => one.source)
    .join('|'),
  'g',
)

function inkOf(page: PDFPage, sheet: Sheet): Ink {
  const ink: Ink = { texts: [], strokes: [] }
  const fonts = fontsOf(page)
  const height = page.getHeight()
  for (const found of contentOf(page).matchAll(drawn)) {
    const [x, y, , size] = found.slice(1, 5).map(Number) as [number, number, number, number]
    if (found[3]) {
      const text = read(found[5]!, fonts.get(found[3]) ?? new Map())
      const font = isBold(page, found[3]) ? 'bold' : 'regular'
      const width = sheet.font(font).fontSize(size).widthOfString(text.trimEnd())
      const line = height - y
      ink.texts.push({ text, ...areaOf(x, line - size * 0.72, width, size * 0.9) })
    }
    const [left, top, right] = found.slice(6, 9).map(Number) as [number, number, number]
    if (found[6]) ink.strokes.push({ left, right, top: top - 0.3, bottom: top + 0.8 })
    const box = found.slice(10, 14).map(Number) as [number, number, number, number]
    if (found[10]) ink.strokes.push(areaOf(...box))
  }
  return ink
}

function areaOf(left: number, top: number, width: number, height: number): Area {
  return { left, right: left + width, top, bottom: top + height }
}

function isBold(page: PDFPage, name: string): boolean {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
  const font = fonts?.lookup(PDFName.of(name), PDFDict)
  return `${font?.get(PDFName.of('BaseFont'))}`.includes('Bold')
}
