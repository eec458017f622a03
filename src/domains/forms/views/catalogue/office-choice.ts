import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { linkButton, notice, searchForm } from '../../../../platform/ui/index.ts'
import { inDistrict, type OfficeLine } from '../../../offices/index.ts'
import * as paths from '../../paths.ts'
import { catalogueTexts } from '../../texts/catalogue.ts'

export type OfficeChoice = {
  /** The town that was typed; empty when none was. */
  words: string
  /** The office of a signed-in person's own town. */
  home: OfficeLine | null
  found: readonly OfficeLine[]
  /** No other offices come into question than those found. */
  only: boolean
}

/** The search for an office and those found, each leading to the same page for that office. */
export function officesHtml(visit: Visit, here: string, choice: OfficeChoice): Html {
  const { office: words } = catalogueTexts[visit.lang]
  const { home, found, only } = choice
  const others = found.filter(({ slug }) => slug !== home?.slug)
  const action = visit.href(here)
  return html`${home ? html`<p>${leadTo(visit, here, home, words.home(home.name))}</p>` : ''}
    ${
      only
        ? html`<p>${found.length > 0 ? words.onlyThese : words.nobodyNow}</p>`
        : searchForm({
            ...{ lang: visit.lang, action, words: choice.words },
            ...{ label: words.search, hint: words.hint },
          })
    }
    ${choice.words && found.length === 0 ? notice({ tone: 'warning', title: words.none }) : ''}
    ${foundList(visit, here, others)}`
}

/** Offices one below the other, each leading to the page `here` for it; nothing for none. */
export function foundList(visit: Visit, here: string, offices: readonly OfficeLine[]): Html | '' {
  if (offices.length === 0) return ''
  const lines = offices.map(office => foundLine(visit, here, office))
  return html`<ul class="offices-found">${lines}</ul>`
}

function foundLine(visit: Visit, here: string, office: OfficeLine): Html {
  return html`<li>${officeLine(visit, here, office)}
    <span class="small">${inDistrict(visit.lang, office)}</span></li>`
}

function officeLine(visit: Visit, here: string, office: OfficeLine): Html {
  const { office: words } = catalogueTexts[visit.lang]
  if (office.connected) return leadTo(visit, here, office, words.choose(office.name))
  return html`${office.name} <span class="small">(${words.notConnected})</span>`
}

function leadTo(visit: Visit, here: string, { slug }: OfficeLine, label: string): Html {
  const href = visit.href(withQuery(here, { [paths.officeField]: slug }))
  return linkButton({ label, href, kind: 'secondary' })
}
