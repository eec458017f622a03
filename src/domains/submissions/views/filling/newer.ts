import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import {
  actions,
  button,
  form as formElement,
  linkButton,
  notice,
  section,
} from '../../../../platform/ui/index.ts'
import { type Field, wordsIn } from '../../../forms/index.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import * as paths from '../../paths.ts'
import type { FormChange } from '../../rules/filling-changes.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { listCrumb } from '../parts.ts'

/** Says that the office has issued a newer version of the form; nothing when it has not. */
export function newerNotice(visit: Visit, { standing, draft }: OpenForm): Html | '' {
  if (standing !== 'newer-out') return ''
  const words = fillingTexts[visit.lang].newer
  const href = visit.href(paths.fillingVersion({ id: draft.id }))
  return notice({
    tone: 'info',
    title: words.title,
    body: html`<p>${words.body}</p><p><a href="${href}">${words.link}</a></p>`,
  })
}

type NewerView = { opened: OpenForm; changes: readonly FormChange[]; losing: readonly Field[] }

/** What the newer version does otherwise, and the move to it. */
export function newerPage(visit: Visit, { opened, changes, losing }: NewerView): Page {
  const { lang } = visit
  const words = fillingTexts[lang].newer
  const { draft, form, standing } = opened
  const stay = linkButton({
    label: words.stay,
    href: visit.href(paths.filling({ id: draft.id })),
    kind: 'secondary',
  })
  return {
    title: words.pageTitle,
    crumbs: [
      listCrumb(visit),
      { label: wordsIn(form.title, lang), href: visit.href(paths.filling({ id: draft.id })) },
      { label: words.pageTitle },
    ],
    body: html`<p class="lead">${words.lead}</p>
      ${section({ title: words.changes, body: changeList(visit, changes) })}
      ${losing.length === 0 ? '' : losingList(visit, losing)}
      ${formElement({
        action: visit.href(paths.fillingVersion({ id: draft.id })),
        body: html`<input type="hidden" name="verze" value="${draft.version}">
          ${actions(button({ label: words.move }), standing === 'ended' ? '' : stay)}`,
      })}`,
  }
}

function changeList(visit: Visit, changes: readonly FormChange[]): Html {
  const words = fillingTexts[visit.lang].newer
  if (changes.length === 0) return html`<p>${words.same}</p>`
  return html`<ul>${changes.map(
    ({ kind, name }) => html`<li>${words.what[kind](wordsIn(name, visit.lang))}</li>`,
  )}</ul>`
}

function losingList(visit: Visit, losing: readonly Field[]): Html {
  const words = fillingTexts[visit.lang].newer
  return notice({
    tone: 'warning',
    title: words.losing,
    body: html`<ul>${losing.map(field => html`<li>${wordsIn(field.label, visit.lang)}</li>`)}</ul>
      <p>${words.losingBody}</p>`,
  })
}
