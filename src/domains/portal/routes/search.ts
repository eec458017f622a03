import { withQuery } from '../../../foundation/path.ts'
import { type Answer, page, seeOther, type Visit } from '../../../platform/http/index.ts'
import { type OfficeLine, paths as officePaths, searchOffices } from '../../offices/index.ts'
import { elsewhere, help as helpPath, newsArticle, search } from '../paths.ts'
import { searchNews } from '../queries.ts'
import { findQuestions, isRecordMark, type NewsLine, type Question, searchWords } from '../rules.ts'
import { help, texts } from '../texts/index.ts'
import { type Hit, searchPage } from '../views/index.ts'
import { isOfficer } from './places.ts'

/** Of offices so many are given; the directory has the rest. */
const mostOffices = 12

/** Quick search over offices, news and help. */
export async function showSearch(visit: Visit): Promise<Answer> {
  const typed = (visit.query.q ?? '').trim().slice(0, 100)
  if (visit.caller?.personId && isRecordMark(typed)) {
    return seeOther(visit, withQuery(elsewhere.submissions(), { q: typed }))
  }
  const words = searchWords(typed)
  const { sql } = visit.services
  const some = words.length > 0
  const offices = some ? await searchOffices(sql, words.join(' '), mostOffices) : []
  const news = some ? await searchNews(sql, words, visit.now) : []
  const questions = findQuestions(Object.values(help[visit.lang]).flat(), words)
  const more = visit.href(withQuery(officePaths.directory(), { q: typed }))
  return page(
    searchPage({
      lang: visit.lang,
      typed,
      groups: [
        {
          name: 'offices',
          hits: offices.map(office => officeHit(visit, office)),
          ...(offices.length === mostOffices ? { more } : {}),
        },
        { name: 'help', hits: questions.map(question => questionHit(visit, question)) },
        { name: 'news', hits: news.map(one => newsHit(visit, one)) },
      ],
      links: linksOf(visit),
    }),
  )
}

/** Where to go on when nothing was found; an officer writes to no office. */
function linksOf(visit: Visit) {
  return {
    search: visit.href(search()),
    help: visit.href(helpPath()),
    offices: visit.href(officePaths.directory()),
    begin: isOfficer(visit) ? null : visit.href(elsewhere.submission()),
  }
}

function officeHit(visit: Visit, { slug, name, district, region }: OfficeLine): Hit {
  const href = visit.href(officePaths.officePage({ slug }))
  return { title: name, href, about: `${texts[visit.lang].search.district(district)}, ${region}` }
}

function newsHit({ lang, href }: Visit, { slug, title, lead }: NewsLine): Hit {
  return { title: title[lang], href: href(newsArticle({ slug })), about: lead[lang] }
}

function questionHit(visit: Visit, { id, question, answer }: Question): Hit {
  return { title: question, href: `${visit.href(helpPath())}#${id}`, about: answer[0] ?? '' }
}
