import { get, page, type Route, type Visit } from '../../../platform/http/index.ts'
import * as paths from '../paths.ts'
import { type ArticleName, articles } from '../texts/index.ts'
import { articlePage, contactsPage, helpPage } from '../views/index.ts'
import { showHome } from './home.ts'
import { showRobots, showSitemap } from './machines.ts'
import { showArchive, showArticle } from './news.ts'
import { placesFor } from './places.ts'
import { showSearch } from './search.ts'

const publicPage = { who: 'anyone' } as const

const article = (name: ArticleName) => (visit: Visit) =>
  page(articlePage(articles[visit.lang][name], placesFor(visit)))

export const routes: Route[] = [
  get(paths.home, publicPage, showHome),
  get(paths.search, publicPage, showSearch),
  get(paths.newsArchive, publicPage, showArchive),
  get(paths.newsArticle, publicPage, showArticle),
  get(paths.help, publicPage, showHelp),
  get(paths.contacts, publicPage, showContacts),
  get(paths.about, publicPage, article('about')),
  get(paths.accessibility, publicPage, article('accessibility')),
  get(paths.technical, publicPage, article('technical')),
  get(paths.guides, publicPage, article('guides')),
  get(paths.forms, publicPage, article('forms')),
  get(paths.bookings, publicPage, article('bookings')),
  get(paths.boards, publicPage, article('boards')),
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
