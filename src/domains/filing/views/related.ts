import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import { actions, button, details, form, notice, textField } from '../../../platform/ui/index.ts'
import { type Case, isOpen, names, paths as records } from '../../records/index.ts'
import type { Item } from '../actions/queue.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts.ts'
import { sameHolder } from './repeat.ts'

/** The case that a letter follows or speaks of, who has it, and the one pressing that is due. */
export function relatedNotice(visit: Visit, item: Item): Html | '' {
  const { follows, mentioned, matter } = item
  const words = texts[visit.lang]
  const waits = matter.state === 'received'
  if (follows) {
    const body = html`${caseLine(visit, follows)}${waits ? sameHolder(visit, item, follows) : ''}`
    return notice({ tone: 'warning', title: words.follows, body })
  }
  if (!mentioned || !isOpen(matter.state)) return ''
  const body = html`${caseLine(visit, mentioned)}${joinButton(visit, matter, mentioned)}
    ${waits ? sameHolder(visit, item, mentioned) : ''}`
  return notice({ tone: 'warning', title: words.mentions, body })
}

/** Where to type the mark of the case to which a letter belongs. */
export function joinForm(visit: Visit, matter: Case): Html {
  const { lang } = visit
  const words = texts[lang]
  return details({
    summary: words.belongs,
    body: form({
      action: visit.href(paths.joining({ id: matter.id })),
      body: html`${versionField(matter)}${textField({
        lang,
        name: 'mark',
        label: words.inCase,
        hint: words.inCaseHint,
        width: 'm',
      })}${actions(button({ label: words.join, kind: 'secondary' }))}`,
    }),
  })
}

function caseLine(visit: Visit, { id, recordMark, subject, state, receivedAt }: Case): Html {
  const { lang } = visit
  return html`<p><a href="${visit.href(records.matter({ id }))}">${recordMark}</a>
    ${subject} (${formatDate(lang, receivedAt)}, ${names[lang].states[state]})</p>`
}

function joinButton(visit: Visit, matter: Case, { recordMark }: Case): Html {
  return form({
    action: visit.href(paths.joining({ id: matter.id })),
    body: html`${versionField(matter)}<input type="hidden" name="mark" value="${recordMark}">
      ${actions(button({ label: texts[visit.lang].joinTo(recordMark) }))}`,
  })
}

function versionField({ version }: Case): Html {
  return html`<input type="hidden" name="version" value="${version}">`
}
