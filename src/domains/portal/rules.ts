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
  if (!words.every(word => asked.includes(word) || answered.includes(word))) return 0
  return 1 + words.filter(word => asked.includes(word)).length
}
