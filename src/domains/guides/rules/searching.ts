import { plainBlocks, readMarkdown } from '../../../foundation/markdown.ts'
import type { LocalGuide } from './local.ts'
import { langs, said } from './words.ts'

/** What the search reads of a guide in one language. */
export type SearchTexts = { title: string; summary: string; keywords: string; body: string }

/** A guide's words in each language as plain text, for the search to find it by. */
export function searchTextsOf(local: LocalGuide): Record<'cs' | 'en' | 'de', SearchTexts> {
  const pairs = langs.map(lang => [lang, textsIn(local, lang)])
  return Object.fromEntries(pairs) as Record<'cs' | 'en' | 'de', SearchTexts>
}

function textsIn({ guide, sections, fees }: LocalGuide, lang: 'cs' | 'en' | 'de'): SearchTexts {
  const parts = sections.flatMap(section => section.parts.map(part => said(part.words, lang).text))
  const questions = (guide.questions ?? []).flatMap(({ question, answer }) => [
    said(question, lang).text,
    said(answer, lang).text,
  ])
  const body = [...parts, ...questions].map(text => plainBlocks(readMarkdown(text).blocks))
  return {
    title: said(guide.title, lang).text,
    summary: said(guide.summary, lang).text,
    keywords: guide.keywords ? said(guide.keywords, lang).text : '',
    body: [...body, ...fees.map(fee => said(fee.name, lang).text)].join('\n').slice(0, 50_000),
  }
}
