import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { badge, details } from '../../../../platform/ui/index.ts'
import { wordsIn } from '../../../forms/index.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import * as paths from '../../paths.ts'
import type { WayPage } from '../../rules/filling.ts'
import { fillingTexts } from '../../texts/filling.ts'

type Progress = Pick<OpenForm, 'draft' | 'way'> & { page: string }

/** All pages to which the answers lead: what is done, where the reader is, what is to come. */
export function pageList(visit: Visit, { draft, way, page }: Progress): Html {
  const words = fillingTexts[visit.lang].pages
  const done = way.pages.filter(one => one.done).length
  const check = visit.href(paths.review({ id: draft.id }))
  return html`<nav class="form-pages" aria-label="${words.title(done, way.pages.length)}">${details(
    {
      summary: words.title(done, way.pages.length),
      body: html`<ol>${way.pages.map(
        one => html`<li>${pageLine(visit, draft.id, one, one.name === page)}</li>`,
      )}<li>${
        way.current === null ? html`<a href="${check}">${words.check}</a>` : words.check
      }</li></ol>`,
    },
  )}</nav>`
}

function pageLine(visit: Visit, id: string, one: WayPage, isHere: boolean): Html {
  const words = fillingTexts[visit.lang].pages
  const title = wordsIn(one.page.title, visit.lang)
  if (isHere) return html`<strong aria-current="step">${title}</strong> (${words.here})`
  if (!one.isOpen) return html`${title} (${words.ahead})`
  const href = visit.href(paths.fillingPage({ id, page: one.name }))
  return html`<a href="${href}">${title}</a> ${
    one.done ? badge({ tone: 'success', label: words.done }) : ''
  }`
}
