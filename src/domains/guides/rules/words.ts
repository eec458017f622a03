import { readMarkdown } from '../../../foundation/markdown.ts'
import type { Words } from '../../forms/index.ts'

type Lang = keyof Words

export const langs: readonly Lang[] = ['cs', 'en', 'de']

/** A text as a reader of a language gets it: its words, and the language that they are in. */
export type Said = { text: string; lang: Lang }

/** The words in a language; the Czech ones when there are none (they are the binding ones). */
export function said(words: Words, lang: Lang): Said {
  const own = words[lang]?.trim()
  return own ? { text: own, lang } : { text: words.cs, lang: 'cs' }
}

/** Whether a text is there in a language. */
export function isThere(words: Words | undefined, lang: Lang): boolean {
  return (words?.[lang] ?? '').trim() !== ''
}

/** Whether a text is there in any language. */
export function isSaid(words: Words | undefined): boolean {
  return langs.some(lang => isThere(words, lang))
}

/** A Markdown text whose highest heading is of the first level, so that none is skipped. */
export function withHeadingsFromTop(text: string): string {
  if (!/^ {0,3}#/m.test(text)) return text
  const depths = readMarkdown(text).blocks.flatMap(block =>
    block.kind === 'heading' ? [block.depth] : [],
  )
  const above = Math.min(...depths) - 1
  if (depths.length === 0 || above === 0) return text
  const needless = new RegExp(`^( {0,3})#{${above}}(?=#)`, 'gm')
  return text.replace(needless, '$1')
}
