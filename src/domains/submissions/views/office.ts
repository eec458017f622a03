import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  button,
  form,
  linkButton,
  notice,
  searchForm,
  section,
} from '../../../platform/ui/index.ts'
import { inDistrict, type OfficeLine } from '../../offices/index.ts'
import * as paths from '../paths.ts'
import { draftTexts } from '../texts/drafting.ts'
import { listCrumb, stepLine } from './parts.ts'

type OfficeView = {
  words: string
  found: readonly OfficeLine[]
  /** The draft that is being turned to another office. */
  draftId?: string
}

/** The first question: to which office? Search by name, then one link for each office found. */
export function officePage(visit: Visit, view: OfficeView): Page {
  const words = draftTexts[visit.lang].office
  const action = view.draftId ? paths.office({ id: view.draftId }) : paths.start()
  return {
    title: words.title,
    crumbs: [listCrumb(visit), { label: draftTexts[visit.lang].newTitle }],
    body: html`${stepLine(visit, 1)}<p class="lead">${words.lead}</p>
      ${searchForm({
        ...{ lang: visit.lang, action: visit.href(action), words: view.words },
        ...{ label: words.search, hint: words.searchHint },
      })}
      ${foundOffices(visit, view)}`,
  }
}

function foundOffices(visit: Visit, view: OfficeView): Html {
  const words = draftTexts[visit.lang].office
  if (view.found.length === 0) {
    return view.words ? notice({ tone: 'warning', title: words.none }) : html``
  }
  return section({
    title: view.words ? words.found : words.connected,
    body: html`<ul class="offices-found">${view.found.map(
      office => html`<li>${officeChoice(visit, office, view.draftId)} <span
        class="small">${inDistrict(visit.lang, office)}</span></li>`,
    )}</ul>`,
  })
}

function officeChoice(visit: Visit, office: OfficeLine, draftId: string | undefined): Html {
  const words = draftTexts[visit.lang].office
  if (!office.connected) {
    return html`${office.name} <span class="small">(${words.notConnected})</span>`
  }
  const label = words.choose(office.name)
  if (!draftId) {
    return linkButton({
      ...{ label, kind: 'secondary' },
      href: visit.href(withQuery(paths.start(), { [paths.officeField]: office.slug })),
    })
  }
  return form({
    action: visit.href(paths.office({ id: draftId })),
    body: button({ label, kind: 'secondary', name: paths.officeField, value: office.slug }),
  })
}
