import { isId } from '../../../foundation/ids.ts'
import { withQuery } from '../../../foundation/path.ts'
import { type Answer, page, type Visit } from '../../../platform/http/index.ts'
import { newsArchive, newsArticle } from '../paths.ts'
import { findNews, listNews } from '../queries/news.ts'
import { archivePage, newsPage } from '../views/index.ts'

const newsOnPage = 10

/** The archive of news, ten on a page. */
export async function showArchive(visit: Visit): Promise<Answer> {
  const asked = visit.query.after
  const after = asked && isId(asked) ? asked : undefined
  const found = await listNews(visit.services.sql, {
    until: visit.now,
    after,
    limit: newsOnPage + 1,
  })
  const news = found.slice(0, newsOnPage)
  const last = found.length > newsOnPage ? news.at(-1) : undefined
  return page(
    archivePage({
      lang: visit.lang,
      news,
      newer: after && visit.href(newsArchive()),
      older: last && visit.href(withQuery(newsArchive(), { after: last.id })),
      article: slug => visit.href(newsArticle({ slug })),
    }),
  )
}

/** One article of the news. */
export async function showArticle(visit: Visit): Promise<Answer> {
  const news = await findNews(visit.services.sql, visit.params.slug ?? '', visit.now)
  return page(newsPage(visit.lang, news, visit.href(newsArchive())))
}
