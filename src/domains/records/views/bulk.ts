import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  actions,
  button,
  details,
  linkButton,
  notice,
  selectField,
  textArea,
} from '../../../platform/ui/index.ts'
import type { BulkOutcome } from '../actions/assignment.ts'
import type { Worklist } from '../actions/worklist.ts'
import * as paths from '../paths.ts'
import { handlers } from '../rules/permissions.ts'
import { names, refusals, texts } from '../texts.ts'
import { optionsFrom } from './filter.ts'
import { receiverOptions } from './parts.ts'

/** Deeds for all ticked cases: give them to somebody, or settle them alike. */
export function bulk(visit: Visit, found: Worklist): Html | '' {
  if (!mayChoose(visit) || found.cases.length === 0) return ''
  const { lang } = visit
  const words = texts[lang]
  const { dokumentem: _, postoupenim: __, ...ways } = names[lang].ways
  const settling = html`${selectField({
    lang,
    name: 'way',
    label: words.way,
    options: optionsFrom(ways),
  })}${textArea({ lang, name: 'text', label: words.bulkReason, rows: 3 })}
  ${actions(
    button({
      label: words.bulkSettle,
      kind: 'secondary',
      formaction: visit.href(paths.bulkSettlement()),
    }),
  )}`
  return html`<fieldset class="bulk"><legend>${words.bulk}</legend>
    ${selectField({
      lang,
      name: 'to',
      label: words.assignTo,
      options: receiverOptions(found, lang),
    })}
    ${actions(button({ label: words.assign }))}
    ${details({ summary: words.bulkSettle, body: settling })}</fieldset>`
}

/** What became of the ticked cases: how many are done, and which stayed and why. */
export function bulkPage(visit: Visit, { done, left }: BulkOutcome): Page {
  const { lang } = visit
  const words = texts[lang]
  const back = visit.href(paths.worklist())
  const none = done.length === 0 && left.length === 0
  return {
    title: words.bulkTitle,
    crumbs: [{ label: words.worklist, href: back }],
    body: html`${none ? notice({ tone: 'warning', title: words.bulkNothing }) : ''}
      ${done.length > 0 ? notice({ tone: 'success', title: words.bulkDone(done.length) }) : ''}
      ${
        left.length === 0
          ? ''
          : html`<h2>${words.bulkLeft}</h2><ul>${left.map(
              ({ matter, refusal }) => html`<li><a
        href="${visit.href(paths.matter({ id: matter.id }))}">${matter.recordMark}</a>:
        ${refusals[lang][refusal]}</li>`,
            )}</ul>`
      }
      ${actions(linkButton({ label: words.back, href: back }))}`,
  }
}

/** Whether the officer may do something with several cases at once. */
export function mayChoose({ caller }: Visit): boolean {
  return caller?.desk?.roles.some(role => handlers.includes(role)) ?? false
}
