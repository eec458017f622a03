import { newId } from '../../../foundation/ids.ts'
import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { announce, news as kindOfNews } from '../../../platform/news/index.ts'
import { insertNews } from '../queries/news.ts'
import type { News } from '../rules/index.ts'
import { firstNews } from '../texts/news.ts'

/** An article of the portal's own news was written. */
export const portalPublished = kindOfNews<{ newsId: string }>('portal.published')

/** Publishes an article from the moment it names; its address may not be taken. */
export async function publishNews(
  tx: Tx,
  news: Omit<News, 'id'>,
): Promise<Outcome<string, 'address-taken'>> {
  const id = newId()
  const written = await insertNews(tx, { ...news, id })
  if (!written) return refuse('address-taken')
  await announce(tx, portalPublished, { newsId: id })
  return done(id)
}

/**
 * Publishes what a new installation starts with: what the portal can do and how to begin.
 *
 * Takes the moment of the start; the articles are dated in the days before it. Again = no change.
 */
export async function publishFirstNews(tx: Tx, at: Date): Promise<void> {
  for (const { daysOld, ...news } of firstNews) {
    const publishedAt = new Date(at.getTime() - daysOld * 86_400_000)
    await publishNews(tx, { ...news, publishedAt })
  }
}
