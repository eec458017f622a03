import { foldText } from '../../foundation/czech/index.ts'
import type { Texts } from '../../platform/i18n/index.ts'

/** Something new on the portal, in all its languages; the body is a list of paragraphs. */
export type News = {
  id: string
  slug: string
  publishedAt: Date
  title: Texts<string>
  lead: Texts<string>
  body: Texts<string[]>
}

/** News as a list shows it. */
export type NewsLine = Omit<News, 'body'>

/** A question that people ask, and its answer in paragraphs. */
export type Question = { id: string; question: string; answer: readonly string[] }

/** The tip of a day: each in its turn, all readers the same. Takes `YYYY-MM-DD`. */
export function tipOfDay<Tip>(tips: readonly Tip[], day: string): Tip {
  const dayNumber = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
  return tips[dayNumber % tips.length]!
}

/** What was typed into the search, cut to words; none when there is nothing to look for. */
export function searchWords(typed: string): string[] {
  return foldText(typed).split(/\s+/).filter(Boolean).slice(0, 8)
}

/**
 * Whether something looks like a record mark or its beginning (`klat/00010`, `KLAT-2026-000042`):
 * letters of an office, then a number.
 */
export function isRecordMark(typed: string): boolean {
  return /^\p{L}{2,8}[/-]\d{1,6}(?:[/-]\d{1,6})?$/u.test(typed)
}

/** A shorter word is met by its own endings only: `Hund` also by `Hunde`, not by `hundert`. */
const wholeUpTo = 4

/**
 * A word as a regular expression that finds it at the beginning of the words of a folded text.
 *
 * It is one that both JavaScript (flag `u`) and PostgreSQL read in the same way, its edges being
 * written out; other signs than letters and digits stand for themselves.
 */
export function wordPattern(word: string): string {
  const plain = word.replace(/[\\^$.*+?()[\]{}|/]/g, sign => `\\${sign}`)
  const before = '(^|[^a-z0-9])'
  if (word.length > wholeUpTo || !/^[a-z0-9]+$/.test(word)) return `${before}${plain}`
  return `${before}${plain}[a-z0-9]{0,2}($|[^a-z0-9])`
}

/**
 * The questions whose question or answer has all the words, those with a word in the question
 * first. Takes folded words.
 */
export function findQuestions(questions: readonly Question[], words: readonly string[]) {
  if (words.length === 0) return []
  const scored = questions.map(question => ({ question, score: scoreOf(question, words) }))
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ question }) => question)
}

function scoreOf(question: Question, words: readonly string[]): number {
  const [asked, answered] = [foldText(question.question), foldText(question.answer.join(' '))]
  const has = (text: string, word: string) => new RegExp(wordPattern(word), 'u').test(text)
  if (!words.every(word => has(asked, word) || has(answered, word))) return 0
  return 1 + words.filter(word => has(asked, word)).length
}
