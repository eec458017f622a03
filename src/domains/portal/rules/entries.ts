import { type Word, wordsOf } from '../../../foundation/stems/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'

/** The groups of results, in the order in which they are shown. */
export const kinds = ['guide', 'form', 'office', 'news', 'help'] as const

export type Kind = (typeof kinds)[number]

/** A thing that is found, in one language of the pages. */
export type Entry = {
  kind: Kind
  /** What its own part of the house calls it; with kind and language it is there once. */
  reference: string
  lang: Lang
  /** The language of its words: Czech where the thing was not translated. */
  textLang: Lang
  /** Without the prefix of a language. */
  address: string
  title: string
  /** Shown before the lead, and not looked through: for whom a thing is not. */
  note?: string
  lead: string
  /** Other words that people call it by; they count as if they stood in the title. */
  keywords: string
  body: string
  /** An office's own wording of what all offices have: its title is a text like any other. */
  isLocal: boolean
  /** The higher the earlier among those that have the words equally well; usually 0. */
  weight: number
  shownFrom: Date | null
  shownUntil: Date | null
}

/** What the index keeps of an entry's words: lexemes as PostgreSQL reads them. */
export type Lexemes = { titleWords: string; words: string; vocabulary: Word[] }

/** Nobody looks for what stands behind so many letters. */
const bodyLimit = 200_000

/** The two letters that tell the words of one kind in one language from all others. */
export function placeOf(kind: Kind, lang: Lang): string {
  return `${kind[0]}${lang[0]}`
}

/**
 * The words of an entry: all their stems (`:ps_`), those of the title and the keywords once more
 * (`^ps_`), and what stands above the text as it stands (`=psa`).
 */
export function lexemesOf(entry: Entry): Lexemes {
  const { kind, lang, textLang, title, keywords, lead, isLocal } = entry
  const read = (text: string) => wordsOf(textLang, text)
  const inTitle = read(title)
  const asTitle = [...inTitle, ...read(keywords)]
  const above = [...asTitle, ...read(lead)]
  const all = [...above, ...read(entry.body.slice(0, bodyLimit))]
  const place = placeOf(kind, lang)
  return {
    titleWords: listOf(inTitle.flatMap(({ folded, stem }) => [`=${folded}`, `:${stem}`])),
    words: listOf([
      ...(isLocal ? [] : asTitle).map(({ stem }) => `${place}^${stem}`),
      ...above.map(({ folded }) => `${place}=${folded}`),
      ...all.map(({ stem }) => `${place}:${stem}`),
    ]),
    vocabulary: [...new Map(all.map(word => [word.folded, word])).values()],
  }
}

/** Letters and digits only, so nothing in them needs another sign before it. */
function listOf(lexemes: readonly string[]): string {
  return [...new Set(lexemes)].map(lexeme => `'${lexeme}'`).join(' ')
}
