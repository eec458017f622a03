import { type Html, html } from '../../../foundation/html.ts'
import type { Page } from '../../../platform/http/index.ts'
import { type Lang, plural } from '../../../platform/i18n/index.ts'
import {
  actions,
  details,
  linkButton,
  notice,
  searchForm,
  section,
} from '../../../platform/ui/index.ts'
import { texts } from '../texts/index.ts'

export type Hit = { title: string; href: string; about: string }

export type SearchView = {
  lang: Lang
  typed: string
  groups: readonly { name: 'offices' | 'news' | 'help'; hits: readonly Hit[]; more?: string }[]
  /** `begin` is null for who writes to no office. */
  links: { search: string; help: string; offices: string; begin: string | null }
}

/** So many of a group are in sight; the rest is folded away. */
const shownHits = 5

/** What the portal knows about the words typed, by where it was found. */
export function searchPage(view: SearchView): Page {
  const { lang, typed, groups, links } = view
  const t = texts[lang].search
  const found = groups.filter(({ hits }) => hits.length > 0)
  return {
    title: t.title,
    body: html`${searchForm({ lang, action: links.search, label: t.label, words: typed })}
      ${typed === '' ? html`<p>${t.ask}</p>` : ''}
      ${typed !== '' && found.length === 0 ? nothing(view) : ''}
      ${found.map(group => section({ title: t[group.name], body: hitsOf(view, group) }))}`,
  }
}

function hitsOf({ lang }: SearchView, group: SearchView['groups'][number]): Html {
  const t = texts[lang].search
  const { hits, more } = group
  const rest = hits.slice(shownHits)
  return html`${hitList(hits.slice(0, shownHits))}
    ${
      rest.length > 0
        ? details({
            summary: `+ ${rest.length} ${plural(lang, rest.length, t.results)}`,
            body: hitList(rest),
          })
        : ''
    }
    ${more ? html`<p class="more"><a href="${more}">${t.more}</a></p>` : ''}`
}

function hitList(hits: readonly Hit[]): Html {
  return html`<ul class="plain-list">${hits.map(
    ({ title, href, about }) =>
      html`<li><a class="more" href="${href}">${title}</a><br>
        <span class="small">${about}</span></li>`,
  )}</ul>`
}

/** Not found is no end: an office answers, the directory and the help are near. */
function nothing({ lang, typed, links }: SearchView): Html {
  const { search: t, home, help } = texts[lang]
  const { begin, offices } = links
  return html`${notice({ tone: 'info', title: t.nothing(typed), body: t.nothingHelp })}
    ${actions(
      begin ? linkButton({ label: home.begin, href: begin }) : '',
      linkButton({ label: t.directory, href: offices, kind: 'secondary' }),
      linkButton({ label: help.title, href: links.help, kind: 'secondary' }),
    )}`
}
