import { formatCzk, formatSeconds, formatSize } from '../../../../platform/i18n/index.ts'
import type { PdfAttachment, PdfBlock, PdfRequest } from '../../../../platform/pdf/index.ts'
import { senderCard } from '../../../identity/index.ts'
import type { CountedFee } from '../../rules/answers.ts'
import { answersDiffering } from '../../rules/differing.ts'
import { journeyOf } from '../../rules/journey.ts'
import type { FilledForm } from '../../rules/output/facts.ts'
import { answersShown, type ShownRow, wordsIn } from '../../rules/showing.ts'
import { differingTexts } from '../../texts/differing.ts'
import { documentTexts } from '../../texts/document.ts'
import { countWords, exemptWords } from '../../texts/tariff.ts'

/**
 * The filled form as a document to read, file and keep.
 *
 * Takes the filled form and what the document carries inside.
 */
export function formDocument(filled: FilledForm, attachments: PdfAttachment[]): PdfRequest {
  const { definition, answers, world, lang, office, at } = filled
  return {
    title: wordsIn(definition.title, lang),
    lang,
    author: office.name,
    at,
    blocks: [
      { kind: 'pairs', pairs: headPairs(filled) },
      ...differingBlocks(filled),
      ...answersShown(definition, answers, world, lang).flatMap(({ title, rows }) => [
        { kind: 'heading' as const, text: title },
        ...rowBlocks(filled, rows),
      ]),
      ...feeBlocks(filled),
      ...inPersonBlocks(filled),
      ...attachmentBlocks(filled),
      { kind: 'line' },
      { kind: 'small', text: definition.law.join(', ') },
      { kind: 'small', text: documentTexts[lang].small },
    ],
    attachments,
  }
}

function headPairs({ definition, ref, sender, office, lang, at }: FilledForm) {
  const words = documentTexts[lang]
  const card = senderCard(sender)
  const acting = sender.actingName ? ` (${sender.actingName})` : ''
  return [
    { label: words.to, value: office.name },
    { label: words.sender, value: `${card.name}${acting}, ${card.address}` },
    { label: words.made, value: formatSeconds(lang, at) },
    { label: words.form, value: `${definition.slug}, ${words.version(ref.number)}` },
  ]
}

/** Which answers differ, without what was verified: the document goes also to who signs it. */
function differingBlocks({ definition, answers, world, sender, lang }: FilledForm): PdfBlock[] {
  const differing = answersDiffering(definition, answers, { world, identity: sender, lang })
  if (differing.length === 0) return []
  const labels = differing.map(({ label }) => wordsIn(label, lang)).join(', ')
  return [{ kind: 'paragraph', text: `${differingTexts[lang].office}: ${labels}` }]
}

/** Rows of a group stand together under the name of the row. */
export function rowBlocks({ lang }: FilledForm, rows: readonly ShownRow[]): PdfBlock[] {
  const { notAnswered } = documentTexts[lang]
  const blocks: PdfBlock[] = []
  let last: { row: string | undefined; pairs: { label: string; value: string }[] } | null = null
  for (const { row, label, value } of rows) {
    if (!last || last.row !== row) {
      last = { row, pairs: [] }
      if (row) blocks.push({ kind: 'subheading', text: row })
      blocks.push({ kind: 'pairs', pairs: last.pairs })
    }
    last.pairs.push({ label, value: value || notAnswered })
  }
  return blocks
}

/** What the matter costs and how that came about, as a table; nothing when it is free. */
export function feeBlocks(filled: FilledForm, isHowShown = true): PdfBlock[] {
  const { definition, answers, world, lang } = filled
  const { fees, totalCzk, exempt, uncounted } = journeyOf(definition, answers, world)
  if (fees.length + exempt.length + uncounted.length === 0) return []
  const words = documentTexts[lang]
  const said = (fee: CountedFee) => {
    const how = isHowShown ? countWords(fee, lang) : ''
    return `${wordsIn(fee.name, lang)}${how && `: ${how}`}`
  }
  const rows = fees.map(fee => [said(fee), formatCzk(lang, fee.czk), fee.law ?? ''])
  const counted: PdfBlock = {
    kind: 'table',
    head: [words.fee, words.czk, words.law],
    rows,
    foot: [words.total, formatCzk(lang, totalCzk), ''],
    widths: [6, 2, 4],
  }
  return [
    { kind: 'heading', text: words.fees },
    ...(fees.length > 0 ? [counted] : []),
    ...exempt.map(({ name }) => ({
      kind: 'paragraph' as const,
      text: exemptWords(wordsIn(name, lang), lang),
    })),
    ...uncounted.map(({ name }) => ({
      kind: 'paragraph' as const,
      text: words.uncounted(wordsIn(name, lang)),
    })),
  ]
}

function inPersonBlocks({ definition, answers, world, lang }: FilledForm): PdfBlock[] {
  const { inPerson } = journeyOf(definition, answers, world)
  if (inPerson.length === 0) return []
  return [
    { kind: 'heading', text: documentTexts[lang].inPerson },
    ...inPerson.map(({ who, law }) => ({
      kind: 'paragraph' as const,
      text: law ? `${wordsIn(who, lang)} (${law})` : wordsIn(who, lang),
    })),
  ]
}

/** The files that go along, each with its hash; nothing when there are none. */
export function attachmentBlocks({ attachments, lang }: FilledForm): PdfBlock[] {
  if (attachments.length === 0) return []
  const words = documentTexts[lang]
  return [
    { kind: 'heading', text: words.attachments },
    {
      kind: 'table',
      head: [words.file, words.size, words.hash],
      rows: attachments.map(({ name, sizeBytes, sha256 }) => [
        name,
        formatSize(lang, sizeBytes),
        sha256.match(/.{1,16}/g)!.join(' '),
      ]),
      widths: [4, 2, 6],
    },
  ]
}
