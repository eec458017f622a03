import type { Lang } from '../../../platform/i18n/index.ts'
import type { Words } from '../../forms/index.ts'
import { lengths, type Submission } from './submission.ts'

type SubjectWords = Submission['subjectWords']

/** A subject in each language, no longer than a subject may be: an answer in it may be a page. */
export function shortSubject({ cs, en, de }: Words): Words {
  const short = (text: string) => text.slice(0, lengths.subject)
  return {
    cs: short(cs),
    ...(en !== undefined && { en: short(en) }),
    ...(de !== undefined && { de: short(de) }),
  }
}

/**
 * The subject of a letter about a form, in each language; null when the form has no such words.
 *
 * Takes the form's subject and how the letter's is made of it; what is not translated is Czech.
 */
export function letterSubject(
  words: SubjectWords,
  make: (lang: Lang, matter: string) => string,
): SubjectWords {
  if (words === null) return null
  const of = (lang: Lang) => make(lang, words[lang] || words.cs)
  return { cs: of('cs'), en: of('en'), de: of('de') }
}
