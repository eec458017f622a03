import type { Words } from '../../forms/index.ts'
import { type Guide, type GuideFee, type Overlay, sectionNames } from './guide.ts'

/**
 * A text of a guide and where it is; Markdown is looked at for headings and links, a list of words
 * to search by has no sentences.
 */
export type PlacedText = { place: string[]; words: Words; kind: 'line' | 'list' | 'markdown' }

/** Every text of a guide or an adaptation that a reader will see. */
export function textsOf(content: Guide | Overlay): PlacedText[] {
  return content.kind === 'guide' ? textsOfGuide(content) : textsOfOverlay(content)
}

function textsOfGuide(guide: Guide): PlacedText[] {
  const sections = sectionNames.map(name => markdownAt(['sections', name], guide.sections[name]))
  const questions = (guide.questions ?? []).flatMap(({ question, answer }, index) => [
    line(['questions', `${index}`, 'question'], question),
    markdownAt(['questions', `${index}`, 'answer'], answer),
  ])
  return [
    line(['title'], guide.title),
    line(['summary'], guide.summary),
    guide.keywords ? { place: ['keywords'], words: guide.keywords, kind: 'list' as const } : null,
    ...sections,
    ...feeTexts(guide.fees),
    ...questions,
    line(['responsible'], guide.responsible),
    ...(guide.toCheck ?? []).map((words, index) => line(['toCheck', `${index}`], words)),
  ].filter(text => text !== null)
}

function textsOfOverlay(overlay: Overlay): PlacedText[] {
  const sections = sectionNames.map(name =>
    markdownAt(['sections', name, 'text'], overlay.sections?.[name]?.text),
  )
  return [...sections, ...feeTexts(overlay.fees), line(['hours'], overlay.hours)].filter(
    text => text !== null,
  )
}

function feeTexts(fees: readonly GuideFee[] = []): (PlacedText | null)[] {
  return fees.flatMap(({ name, text }, index) => [
    line(['fees', `${index}`, 'name'], name),
    line(['fees', `${index}`, 'text'], text),
  ])
}

function line(place: string[], words: Words | undefined): PlacedText | null {
  return words ? { place, words, kind: 'line' } : null
}

function markdownAt(place: string[], words: Words | undefined): PlacedText | null {
  return words ? { place, words, kind: 'markdown' } : null
}
