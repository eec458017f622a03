import { type Html, html } from '../../../foundation/html.ts'
import type { Page } from '../../../platform/http/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { badge, notice, pager, searchForm } from '../../../platform/ui/index.ts'
import type { OfficeLine } from '../queries/index.ts'
import { texts } from '../texts.ts'

export type DirectoryView = {
  lang: Lang
  words: string
  offices: readonly OfficeLine[]
  /** The list holds offices that only sound like the words. */
  guessed: boolean
  newer: string | undefined
  older: string | undefined
  links: { search: string; office(slug: string): string }
}

/** The public list of offices with its search. */
export function directoryPage(view: DirectoryView): Page {
  const t = texts[view.lang]
  return {
    title: t.directory,
    description: t.directoryAbout,
    body: html`<p class="lead">${t.directoryAbout}</p>
      ${searchForm({
        lang: view.lang,
        action: view.links.search,
        label: t.search,
        hint: t.searchHint,
        words: view.words,
      })}
      ${view.offices.length === 0 ? nothingFound(view) : foundOffices(view)}`,
  }
}

/** The district of an office as words, so that nobody takes it for another office. */
export function inDistrict(lang: Lang, { district }: Pick<OfficeLine, 'district'>): string {
  return texts[lang].district(district)
}

function foundOffices(view: DirectoryView): Html {
  const t = texts[view.lang]
  const said = isAddress(view.words) ? t.ofAddress : t.similar
  return html`<h2>${view.words ? t.found : t.connectedOffices}</h2>
    ${view.guessed ? html`<p>${said(view.words)}</p>` : ''}
    <ul class="offices plain-list">${view.offices.map(office => officeLine(view, office))}</ul>
    ${pager(view)}`
}

/** Numbers and commas stand in addresses, never in the name of an office. */
function isAddress(words: string): boolean {
  return /[\d,]/.test(words)
}

function officeLine(view: DirectoryView, office: OfficeLine): Html {
  const t = texts[view.lang]
  return html`<li><a class="office-name" href="${view.links.office(office.slug)}">${office.name}</a>
    <p class="small">${inDistrict(view.lang, office)}, ${office.region}</p>
    ${office.connected ? badge({ tone: 'success', label: t.connected }) : ''}</li>`
}

function nothingFound({ lang, words }: DirectoryView): Html {
  const t = texts[lang]
  return notice({ tone: 'info', title: t.nothing(words), body: t.nothingHelp })
}
