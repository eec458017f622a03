import type { Lang } from '../../../../platform/i18n/index.ts'
import type { PdfCell, PdfSpace } from '../../../../platform/pdf/index.ts'
import type { Field, FieldKind } from '../../rules/definition.ts'
import { lettersOf } from '../../rules/fields.ts'
import { wordsIn } from '../../rules/showing.ts'
import { blankTexts } from '../../texts/blank.ts'
import { texts } from '../../texts/fields.ts'

/** How a day is written in boxes, and whatever else has so many digits. */
const patterns: Partial<Record<FieldKind, string>> = {
  date: '00.00.0000',
  time: '00:00',
  'birth-number': '000000/0000',
  ico: '00000000',
}

/** What part of the page's width one line takes; the whole when not said. */
const shares: Partial<Record<FieldKind, number>> = {
  number: 0.35,
  money: 0.35,
  phone: 0.5,
  plate: 0.35,
  parcel: 0.5,
}

/** More letters than fit on a line, and on the three, six and ten lines of a long text. */
const lettersOnLine = 100

/** The room that an answer of a field needs on paper; none for what asks nothing. */
export function spacesOf(field: Field, lang: Lang): PdfSpace[] {
  switch (field.kind) {
    case 'information':
    case 'computed':
    case 'group':
      return []
    case 'yes-no':
      return [ticks(texts[lang].yes, texts[lang].no)]
    case 'choice':
    case 'choices':
      return [optionTicks(field, lang)]
    case 'declaration':
      return [ticks(wordsIn(field.label, lang))]
    case 'file':
      return [ticks(blankTexts[lang].enclosed), cells([blankTexts[lang].sheets, 0.35])]
    case 'person':
      return [personCells(lang)]
    case 'address':
      return addressCells(lang)
    case 'cosignature':
      return cosignatureCells(lang)
    case 'text':
      return [textSpace(lettersOf(field))]
    case 'long-text':
      return [{ kind: 'lines', count: linesFor(lettersOf(field)) }]
    default:
      return [oneLine(field.kind)]
  }
}

function oneLine(kind: FieldKind): PdfSpace {
  const pattern = patterns[kind]
  return {
    kind: 'cells',
    cells: [{ caption: '', share: shares[kind] ?? 1, ...(pattern && { pattern }) }],
  }
}

function textSpace(letters: number): PdfSpace {
  if (letters > lettersOnLine) return { kind: 'lines', count: 2 }
  return cells(['', letters <= 12 ? 0.35 : letters <= 40 ? 0.6 : 1])
}

function linesFor(letters: number): number {
  if (letters <= 300) return 3
  return letters <= 1000 ? 6 : 10
}

function ticks(...labels: string[]): PdfSpace {
  return { kind: 'ticks', options: labels.map(label => ({ label })) }
}

function optionTicks({ options = [] }: Field, lang: Lang): PdfSpace {
  return {
    kind: 'ticks',
    options: options.map(({ label, hint }) => ({
      label: wordsIn(label, lang),
      ...(hint && { hint: wordsIn(hint, lang) }),
    })),
  }
}

function personCells(lang: Lang): PdfSpace {
  const { personName, birthDate } = texts[lang].parts
  return cells([personName, 0.62], [birthDate, 0.38, patterns.date])
}

function addressCells(lang: Lang): PdfSpace[] {
  const { parts, countryOnPaper } = texts[lang]
  const { street, town, postcode } = parts
  return [
    cells([street, 1]),
    cells([town, 0.44], [postcode, 0.22, '000 00'], [countryOnPaper, 0.34]),
  ]
}

function cosignatureCells(lang: Lang): PdfSpace[] {
  const { date, signature } = blankTexts[lang]
  return [personCells(lang), cells([date, 0.38, patterns.date], [signature, 0.62])]
}

function cells(...list: [caption: string, share: number, pattern?: string][]): PdfSpace {
  return {
    kind: 'cells',
    cells: list.map(
      ([caption, share, pattern]): PdfCell => ({ caption, share, ...(pattern && { pattern }) }),
    ),
  }
}
