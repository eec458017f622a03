import { languages } from '../../../../platform/i18n/index.ts'
import { newsArticle } from '../../paths.ts'
import type { Entry, News } from '../../rules/index.ts'

/** Days since 1970 as a weight: of two articles the newer one comes first. */
const dayMs = 86_400_000

/** An article as the search finds it, from the moment that it is published. */
export function entriesOfNews(news: News): Entry[] {
  return languages.map(lang => ({
    kind: 'news',
    reference: news.id,
    lang,
    textLang: lang,
    address: newsArticle({ slug: news.slug }),
    title: news.title[lang],
    lead: news.lead[lang],
    keywords: '',
    body: news.body[lang].join('\n'),
    weight: news.publishedAt.getTime() / dayMs,
    isLocal: false,
    shownFrom: news.publishedAt,
    shownUntil: null,
  }))
}
