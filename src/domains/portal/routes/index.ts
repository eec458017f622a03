import { get, page, type Route, type Visit } from '../../../platform/http/index.ts'
import * as paths from '../paths.ts'
import { type ArticleName, articles } from '../texts/index.ts'
import { articlePage, contactsPage, helpPage } from '../views/index.ts'
import { showWay } from './arrival.ts'
import { showHome } from './home.ts'
import { showRobots, showSitemap } from './machines.ts'
import { showArchive, showArticle } from './news.ts'
import { placesFor } from './places.ts'
import { showSearch } from './search.ts'

const publicPage = { who: 'anyone' } as const

/** Written by us and the same for everybody: kept for a minute. */
const lasting = { who: 'anyone', keepSeconds: 60 } as const

/** The front page is asked for most; its news may be a few seconds old. */
const brief = { who: 'anyone', keepSeconds: 5 } as const

const article = (name: ArticleName) => (visit: Visit) =>
  page(articlePage(articles[visit.lang][name], placesFor(visit)))

export const routes: Route[] = [
  get(paths.home, brief, showHome),
  get(paths.elsewhere.arrival, { who: 'signed-in' }, showWay),
  get(paths.search, publicPage, showSearch),
  get(paths.newsArchive, publicPage, showArchive),
  get(paths.newsArticle, publicPage, showArticle),
  get(paths.help, lasting, showHelp),
  get(paths.contacts, lasting, showContacts),
  get(paths.about, lasting, article('about')),
  get(paths.accessibility, lasting, article('accessibility')),
  get(paths.technical, lasting, article('technical')),
  get(paths.bookings, lasting, article('bookings')),
  get(paths.boards, lasting, article('boards')),
  get(paths.sitemap, publicPage, showSitemap),
  get(paths.robots, publicPage, showRobots),
]

function showHelp(visit: Visit) {
  return page(helpPage(visit.lang, { contacts: visit.href(paths.contacts()) }))
}

function showContacts(visit: Visit) {
  const { operator } = visit.services.config
  const offices = visit.href(paths.elsewhere.offices())
  return page(contactsPage(visit.lang, operator, { offices }))
}
