import { type Db, one, type Tx } from '../../../platform/db/index.ts'
import type { News, NewsLine } from '../rules/index.ts'

const line = (db: Db) => db`id, slug, published_at as "publishedAt", title, lead`

/** The news before a moment (the newest first), from a page's last article on. */
export async function listNews(
  db: Db,
  { until, after, limit }: { until: Date; after?: string | undefined; limit: number },
): Promise<NewsLine[]> {
  return db<NewsLine[]>`
    select ${line(db)} from portal.news
    where published_at <= ${until}
      ${
        after
          ? db`and (published_at, id) <
              (select published_at, id from portal.news where id = ${after})`
          : db``
      }
    order by published_at desc, id desc
    limit ${limit}`
}

/** The article at an address; throws `NotFound`, also before it is published. */
export async function findNews(db: Db, slug: string, until: Date): Promise<News> {
  return one(
    await db<News[]>`
      select ${line(db)}, body from portal.news
      where slug = ${slug} and published_at <= ${until}`,
  )
}

/** The article of an id, whenever it is published; throws `NotFound`. */
export async function findNewsById(db: Db, id: string): Promise<News> {
  return one(await db<News[]>`select ${line(db)}, body from portal.news where id = ${id}`)
}

/** All articles with their bodies, also those of the days to come. */
export async function listWholeNews(db: Db): Promise<News[]> {
  return db<News[]>`
    select ${line(db)}, body from portal.news order by published_at desc, id desc limit 10000`
}

/** Writes an article; gives whether it is new (one address has one article). */
export async function insertNews(tx: Tx, news: News): Promise<boolean> {
  const result = await tx`
    insert into portal.news (id, slug, published_at, title, lead, body)
    values (${news.id}, ${news.slug}, ${news.publishedAt}, ${tx.json(news.title)},
      ${tx.json(news.lead)}, ${tx.json(news.body)})
    on conflict (slug) do nothing`
  return result.count === 1
}
