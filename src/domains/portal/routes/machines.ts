import { type Answer, file, inLanguage, type Visit } from '../../../platform/http/index.ts'
import { languages } from '../../../platform/i18n/index.ts'
import { paths as formPaths, listPublished } from '../../forms/index.ts'
import { paths as guidePaths, listPublishedGuides } from '../../guides/index.ts'
import { listSlugs, paths as officePaths } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import { listNews } from '../queries/news.ts'

const standing = [
  paths.home,
  officePaths.directory,
  paths.newsArchive,
  paths.help,
  paths.guides,
  paths.forms,
  paths.bookings,
  paths.boards,
  paths.about,
  paths.contacts,
  paths.technical,
  paths.accessibility,
  paths.elsewhere.registration,
  paths.elsewhere.checkReceipt,
]

/** What belongs to somebody: closed to search engines, which would only see the sign-in page. */
const closed = [
  paths.elsewhere.submissions,
  paths.elsewhere.mailbox,
  paths.elsewhere.queue,
  paths.elsewhere.cases,
]

/** A search engine may keep the list for an hour. */
const sitemapSeconds = 3600

/** Every public page in three languages, for search engines (sitemaps.org 0.9). */
export async function showSitemap(visit: Visit): Promise<Answer> {
  const { sql, config } = visit.services
  const news = await listNews(sql, { until: visit.now, limit: 1000 })
  const offices = await listSlugs(sql)
  const shared = await listPublished(sql, { officeId: null, at: visit.now })
  const guides = await listPublishedGuides(sql, null, visit.now)
  const addresses = [
    ...standing.map(path => path()),
    ...news.map(({ slug }) => paths.newsArticle({ slug })),
    ...guides.map(({ slug }) => guidePaths.guide({ slug })),
    ...shared.map(({ definition: { slug } }) => formPaths.form({ slug })),
    ...offices.map(({ slug }) => officePaths.officePage({ slug })),
  ]
  const locations = addresses.flatMap(address =>
    languages.map(lang => `<url><loc>${config.baseUrl}${inLanguage(lang, address)}</loc></url>`),
  )
  return file({
    kind: 'file',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${locations.join('\n')}
</urlset>
`,
    type: 'application/xml; charset=utf-8',
    inline: true,
    cacheSeconds: sitemapSeconds,
  })
}

/** What search engines may read: all but what belongs to somebody. */
export function showRobots(visit: Visit): Answer {
  return file({
    kind: 'file',
    body: `User-agent: *
${closed.map(path => `Disallow: ${path()}`).join('\n')}
Sitemap: ${visit.services.config.baseUrl}${paths.sitemap()}
`,
    type: 'text/plain; charset=utf-8',
    inline: true,
    cacheSeconds: sitemapSeconds,
  })
}
