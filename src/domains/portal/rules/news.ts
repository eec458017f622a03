import type { Texts } from '../../../platform/i18n/index.ts'

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
export type Question = {
  id: string
  question: string
  answer: readonly string[]
  /** What people call it, for the search. */
  keywords?: string
}

/** The tip of a day: each in its turn, all readers the same. Takes `YYYY-MM-DD`. */
export function tipOfDay<Tip>(tips: readonly Tip[], day: string): Tip {
  const dayNumber = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
  return tips[dayNumber % tips.length]!
}
