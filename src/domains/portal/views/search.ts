import { type Html, html } from '../../../foundation/html.ts'
import type { Page } from '../../../platform/http/index.ts'
import { formatNumber, type Lang, plural } from '../../../platform/i18n/index.ts'
import {
  actions,
  badge,
  linkButton,
  notice,
  searchForm,
  section,
  tabs,
} from '../../../platform/ui/index.ts'
import { candidatesOf, type Kind, kinds } from '../rules/index.ts'
import { searchTexts, texts } from '../texts/index.ts'

export type Hit = {
  title: string
  href: string
  about: string
  lang: Lang
  /** Offices that have their own wording of it. */
  wordings: readonly { officeName: string; href: string }[]
}

export type SearchGroup = { kind: Kind; hits: readonly Hit[]; total: number }

export type SearchView = {
  lang: Lang
  typed: string
  /** What was looked for are words that every text has. */
  isEmpty: boolean
  isPartial: boolean
  suggestion: { words: string; href: string } | null
  /** What was found is that of the suggestion. */
  isCorrected: boolean
  /** Other languages that have the words. */
  abroad: readonly { lang: Lang; total: number; href: string }[]
  groups: readonly SearchGroup[]
  /** The only kind to show; null for all, each with its best. */
  only: Kind | null
  /** Where the same words are looked for in one kind, or in all. */
  hrefOf(kind: Kind | null): string
  /** `begin` is null for who writes to no office. */
  links: { search: string; help: string; offices: string; begin: string | null }
}

/** So many of a group are in sight when all groups are. */
const shownHits = 5

/** A longer beginning of a text helps nobody to choose. */
const longestAbout = 200

/** What the portal knows about the words typed, by its kind. */
export function searchPage(view: SearchView): Page {
  const { lang, typed, links, isEmpty, groups } = view
  const t = searchTexts[lang]
  const form = searchForm({ lang, action: links.search, label: t.label, words: typed })
  const answer = () => {
    if (typed === '') return html`<p>${t.ask}</p>`
    if (isEmpty) return notice({ tone: 'info', title: t.nothing(typed), body: t.common })
    return html`${meant(view)}${abroadOf(view)}${groups.length === 0 ? nothing(view) : found(view)}`
  }
  return { title: t.title, body: html`${form}${answer()}` }
}

function meant({ lang, suggestion }: SearchView): Html | '' {
  if (!suggestion) return ''
  const { words, href } = suggestion
  return html`<p class="lead">${searchTexts[lang].meant} <a href="${href}">${words}</a></p>`
}

function abroadOf({ lang, abroad }: SearchView): Html[] {
  return abroad.map(({ lang: other, total, href }) => {
    const label = searchTexts[lang].abroad(other, formatNumber(lang, total))
    return html`<p class="lead"><a href="${href}" hreflang="${other}">${label}</a></p>`
  })
}

function found(view: SearchView): Html {
  const { lang, groups, isPartial, only, suggestion, isCorrected } = view
  const typed = isCorrected && suggestion ? suggestion.words : view.typed
  const t = searchTexts[lang]
  const shown = groups.filter(({ kind }) => only === null || kind === only)
  return html`<p>${t.found(countOf(view), typed)}</p>
    ${isPartial ? notice({ tone: 'info', title: t.partial, body: t.partialHelp }) : ''}
    ${tabs({ label: t.groups, items: tabsOf(view) })}
    ${
      only && shown.length === 0 ? html`<p class="empty">${t.nothingOfKind(t.kinds[only])}</p>` : ''
    }
    ${shown.map(group => section({ title: t.kinds[group.kind], body: hitsOf(view, group) }))}`
}

function tabsOf(view: SearchView) {
  const { lang, groups, only, hrefOf } = view
  const t = searchTexts[lang]
  const item = (kind: Kind | null, label: string) => {
    return { label, href: hrefOf(kind), current: kind === only }
  }
  const withHits = kinds.flatMap(kind => {
    const group = groups.find(one => one.kind === kind)
    return group || kind === only ? [group ?? { kind, total: 0, hits: [] }] : []
  })
  return [
    item(null, t.everything),
    ...withHits.map(group =>
      item(group.kind, `${t.kinds[group.kind]} (${shownTotal(view, group)})`),
    ),
  ]
}

function hitsOf(view: SearchView, group: SearchGroup): Html {
  const { kind, hits, total } = group
  const { lang, only, hrefOf } = view
  const t = searchTexts[lang]
  if (only) {
    return html`${hitList(lang, hits)}
      ${total > hits.length ? html`<p>${t.first(hits.length)}</p>` : ''}`
  }
  const all = t.all(t.kinds[kind], shownTotal(view, group))
  return html`${hitList(lang, hits.slice(0, shownHits))}
    ${total > shownHits ? html`<p class="more"><a href="${hrefOf(kind)}">${all}</a></p>` : ''}`
}

function hitList(lang: Lang, hits: readonly Hit[]): Html {
  return html`<ul class="plain-list">${hits.map(hit => {
    const words = html`<a class="more" href="${hit.href}">${hit.title}</a><br>
      <span class="small">${shortened(hit.about)}</span>${wordingsOf(lang, hit)}`
    if (hit.lang === lang) return html`<li>${words}</li>`
    const label = searchTexts[lang].inLanguage[hit.lang]
    return html`<li><span lang="${hit.lang}">${words}</span>
      ${badge({ tone: 'neutral', label })}</li>`
  })}</ul>`
}

/** A link is clear by itself: who hears the links alone hears what it is of, too. */
function wordingsOf(lang: Lang, { title, wordings }: Hit): Html | '' {
  if (wordings.length === 0) return ''
  const links = wordings.slice(0, shownHits).map(
    ({ officeName, href }, at) => html`${at > 0 ? ', ' : ' '}<a href="${href}">${officeName}<span
      class="visually-hidden">: ${title}</span></a>`,
  )
  return html`<br><span class="small">${searchTexts[lang].wordings}${links}${
    wordings.length > shownHits ? ' …' : ''
  }</span>`
}

/** At so many it stops to count: nobody reads them, and counting would make all others wait. */
function shownTotal({ lang, only }: SearchView, { kind, total }: SearchGroup): string {
  const most = candidatesOf(kind, only)
  return total > most ? `${most}+` : formatNumber(lang, total)
}

function countOf({ lang, groups, only }: SearchView): string {
  const most = (group: SearchGroup) => candidatesOf(group.kind, only)
  const total = groups.reduce((sum, group) => sum + Math.min(group.total, most(group)), 0)
  const isMore = groups.some(group => group.total > most(group))
  const count = `${formatNumber(lang, total)}${isMore ? '+' : ''}`
  return `${count} ${plural(lang, total, searchTexts[lang].results)}`
}

function shortened(text: string): string {
  if (text.length <= longestAbout) return text
  return `${text.slice(0, longestAbout).replace(/\s+\S*$/u, '')} …`
}

/** Not found is no end: an office answers, the directory and the help are near. */
function nothing({ lang, typed, links }: SearchView): Html {
  const t = searchTexts[lang]
  const { home, help } = texts[lang]
  const { begin, offices } = links
  return html`${notice({ tone: 'info', title: t.nothing(typed), body: t.nothingHelp })}
    ${actions(
      begin ? linkButton({ label: home.begin, href: begin }) : '',
      linkButton({ label: t.directory, href: offices, kind: 'secondary' }),
      linkButton({ label: help.title, href: links.help, kind: 'secondary' }),
    )}`
}
