import { dayOf } from '../../../foundation/dates/index.ts'
import type { Path } from '../../../foundation/path.ts'
import { remembered } from '../../../platform/clock/index.ts'
import {
  type Answer,
  type Caller,
  page,
  type Role,
  type Visit,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { countRegistered } from '../../identity/index.ts'
import { countOffices } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import { listNews } from '../queries/news.ts'
import { tipOfDay } from '../rules/index.ts'
import { texts } from '../texts/index.ts'
import { externalLinks, homePage } from '../views/index.ts'
import { isOfficer } from './places.ts'

const { elsewhere } = paths

/** So many of the newest articles are on the front page. */
const newsOnHome = 3

/** The front page. */
export async function showHome(visit: Visit): Promise<Answer> {
  const { lang, caller, services, now } = visit
  const { news, counts } = await tellPublic(services, now)
  return page(
    homePage({
      lang,
      caller: caller && { name: caller.name, ways: waysOf(visit, caller) },
      news,
      tip: tipOfDay(texts[lang].home.tips, dayOf(visit.now)),
      counts,
      links: linksOf(visit),
    }),
  )
}

/** What the front page tells everybody may be this old, as the numbers in the frame. */
const tellPublic = remembered(5000, async ({ sql }: Services, now: Date) => {
  const [news, { connected }, persons] = await Promise.all([
    listNews(sql, { until: now, limit: newsOnHome }),
    countOffices(sql),
    countRegistered(sql),
  ])
  return { news, counts: { offices: connected, persons } }
})

type Work = 'yourQueue' | 'yourCases' | 'yourOverview' | 'yourAdministration'

/** What an officer comes for, and in which roles. */
const work: readonly [Work, Path, readonly Role[]][] = [
  ['yourQueue', elsewhere.queue, ['filing-clerk']],
  ['yourCases', elsewhere.cases, ['case-officer', 'head', 'filing-clerk', 'mayor']],
  ['yourOverview', elsewhere.overview, ['mayor', 'head', 'administrator']],
  ['yourAdministration', elsewhere.administration, ['administrator']],
]

/** Where the caller's own things are. */
function waysOf(visit: Visit, { personId, desk }: Caller) {
  const t = texts[visit.lang].home
  const way = (label: string, path: Path) => ({ label, href: visit.href(path()) })
  if (personId) {
    return [
      way(t.begin, elsewhere.submission),
      way(t.yourSubmissions, elsewhere.submissions),
      way(t.yourMailbox, elsewhere.mailbox),
    ]
  }
  return work
    .filter(([, , welcome]) => welcome.some(role => desk?.roles.includes(role)))
    .map(([name, path]) => way(t[name], path))
}

function linksOf(visit: Visit) {
  const { lang } = visit
  return {
    submissions: isOfficer(visit) ? null : visit.href(elsewhere.submissions()),
    offices: visit.href(elsewhere.offices()),
    identity: visit.href(elsewhere.identity()),
    bookings: visit.href(paths.bookings()),
    guides: visit.href(paths.guides()),
    forms: visit.href(paths.forms()),
    boards: visit.href(paths.boards()),
    help: visit.href(paths.help()),
    begin: isOfficer(visit) ? null : visit.href(elsewhere.submission()),
    signIn: visit.href(elsewhere.signIn()),
    registration: visit.href(elsewhere.registration()),
    forgotten: visit.href(elsewhere.forgotten()),
    news: visit.href(paths.newsArchive()),
    article: (slug: string) => visit.href(paths.newsArticle({ slug })),
    related: [
      { label: texts[lang].footer.about, href: visit.href(paths.about()) },
      { label: texts[lang].footer.ordering, href: `${visit.href(paths.about())}#pripojeni` },
      { label: texts[lang].footer.contacts, href: visit.href(paths.contacts()) },
      { label: texts[lang].footer.technical, href: visit.href(paths.technical()) },
      ...externalLinks(lang),
    ],
  }
}
