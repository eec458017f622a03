import { html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  actions,
  button,
  errorSummary,
  type FieldErrors,
  form,
  textArea,
  textField,
} from '../../../platform/ui/index.ts'
import { senderName } from '../../records/index.ts'
import type { Item } from '../actions/queue.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts.ts'

/** The return of a letter: the reason goes to its sender, or to the office that handed it over. */
export function giveBackPage(
  visit: Visit,
  item: Item,
  typed: { values: Record<string, string>; errors: FieldErrors },
): Page {
  const { lang } = visit
  const words = texts[lang]
  const { matter, arrival } = item
  const title = arrival?.fromOfficeId ? words.giveBackOffice : words.giveBack
  return {
    title: `${title}: ${matter.recordMark}`,
    crumbs: [
      { label: words.queue, href: visit.href(paths.queue()) },
      { label: matter.recordMark, href: visit.href(paths.item({ id: matter.id })) },
    ],
    body: html`${errorSummary(lang, typed.errors)}
      <p>${matter.subject} · ${senderName(visit, matter.sender.name)}</p>
      ${form({
        action: visit.href(paths.giveBack({ id: matter.id })),
        body: html`<input type="hidden" name="version" value="${matter.version}">
          ${textField({
            lang,
            name: 'subject',
            label: words.letterSubject,
            value: typed.values.subject ?? words.giveBackSubject(matter.recordMark),
            maxlength: 300,
          })}
          ${textArea({
            lang,
            name: 'text',
            label: words.reason,
            hint: words.giveBackHint,
            value: typed.values.text ?? reasonFor(visit, item),
            error: typed.errors.text,
            rows: 8,
          })}
          ${actions(button({ label: title, kind: 'danger' }))}`,
      })}`,
  }
}

/** The reason as far as it is known: that the letter came already, when the address says so. */
function reasonFor({ lang, query }: Visit, { earlier }: Item): string {
  const words = texts[lang]
  return query.prislo && earlier ? words.giveBackRepeatText(earlier.recordMark) : words.giveBackText
}
