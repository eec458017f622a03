import { type Html, html } from '../../../foundation/html.ts'
import type { Page } from '../../../platform/http/index.ts'
import { formatDate, type Lang } from '../../../platform/i18n/index.ts'
import { pager } from '../../../platform/ui/index.ts'
import type { News, NewsLine } from '../rules/index.ts'
import { texts } from '../texts/index.ts'

export type ArchiveView = {
  lang: Lang
  news: readonly NewsLine[]
  older: string | undefined
  newer: string | undefined
  article(slug: string): string
}

/** All news, the newest first. */
export function archivePage(view: ArchiveView): Page {
  const t = texts[view.lang].news
  return {
    title: t.title,
    description: t.about,
    body: html`<p class="lead">${t.about}</p>
      ${newsList(view.lang, view.news, view.article, 2)}${pager(view)}`,
  }
}

/** News one under another; `level` is the level of their headings. */
export function newsList(
  lang: Lang,
  news: readonly NewsLine[],
  article: (slug: string) => string,
  level: 2 | 3,
): Html {
  if (news.length === 0) return html`<p class="empty">${texts[lang].news.empty}</p>`
  return html`<ol class="news plain-list">${news.map(one => {
    const link = html`<a href="${article(one.slug)}">${one.title[lang]}</a>`
    return html`<li><p class="small">${published(lang, one)}</p>
      ${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
      <p>${one.lead[lang]}</p></li>`
  })}</ol>`
}

/** One article. */
export function newsPage(lang: Lang, news: News, archive: string): Page {
  return {
    title: news.title[lang],
    description: news.lead[lang],
    crumbs: [{ label: texts[lang].news.title, href: archive }],
    body: html`<p class="small">${texts[lang].news.published} ${published(lang, news)}</p>
      <p class="lead">${news.lead[lang]}</p>
      ${news.body[lang].map(words => html`<p>${words}</p>`)}`,
  }
}

function published(lang: Lang, { publishedAt }: NewsLine): Html {
  return html`<time datetime="${publishedAt.toISOString()}">${formatDate(lang, publishedAt)}</time>`
}
