import type { Lang } from '../../../platform/i18n/index.ts'
import type { Submission } from './submission.ts'

type SubjectWords = Submission['subjectWords']

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
