import { foldText } from '../czech/index.ts'
import { stemCzech } from './czech.ts'
import { stemEnglish } from './english.ts'
import { stemGerman } from './german.ts'
import { isStopWord } from './stop.ts'

export { searchPatterns } from './pattern.ts'
export { relativesOf } from './relatives.ts'
export { isAskingWord, isStopWord } from './stop.ts'

/** The languages whose endings are known. */
export type StemLang = 'cs' | 'en' | 'de'

/** A word as it was written, as searches compare it, and what its forms have in common. */
export type Word = { spelled: string; folded: string; stem: string }

/** Longer ones are no words, and an index does not take them. */
const longest = 40

const stemmers = { cs: stemCzech, en: stemEnglish, de: stemGerman }

/** What English puts behind a word (`dog's`, `can't`): no words of their own. */
const englishEndings = /(?<=\p{L})['’](?:s|t|d|m|ll|re|ve)(?!\p{L})/giu

/** What the forms of a word have in common; takes a folded word. */
export function stemOf(lang: StemLang, folded: string): string {
  return stemmers[lang](folded)
}

/**
 * The words of a text in their order, without those that every text has.
 *
 * A word is letters and digits; `106/1999` is two.
 */
export function wordsOf(lang: StemLang, text: string): Word[] {
  const told = lang === 'en' ? text.replace(englishEndings, '') : text
  const found =
    told
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return found.flatMap(spelled => {
    const folded = foldText(spelled).replace(/[^\p{L}\p{N}]/gu, '')
    if (folded === '' || folded.length > longest || isStopWord(lang, folded)) return []
    return [{ spelled, folded, stem: stemOf(lang, folded) }]
  })
}
