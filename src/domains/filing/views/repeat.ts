import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import { actions, button, form, linkButton, notice } from '../../../platform/ui/index.ts'
import {
  type Case,
  isReachable,
  type NamedReceiver,
  paths as records,
} from '../../records/index.ts'
import type { Item } from '../actions/queue.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts.ts'

/** That a letter seems to have come already, and what is done about it with one pressing. */
export function repeatNotice(visit: Visit, item: Item): Html | '' {
  const { earlier, matter } = item
  if (!earlier) return ''
  const words = texts[visit.lang]
  return notice({
    tone: 'warning',
    title: words.similar,
    body: html`<p><a
      href="${visit.href(records.matter({ id: earlier.id }))}">${earlier.recordMark}</a>
      ${earlier.subject} (${formatDate(visit.lang, earlier.receivedAt)})</p>
      ${matter.state === 'received' ? ways(visit, item) : ''}`,
  })
}

function ways(visit: Visit, item: Item): Html {
  const words = texts[visit.lang]
  const { id } = item.matter
  const back = withQuery(paths.giveBack({ id }), { prislo: 1 })
  const { earlier, matter } = item
  const mayReturn = isReachable(matter.sender)
  return html`${earlier ? sameHolder(visit, item, earlier) : ''}${
    mayReturn
      ? actions(
          linkButton({ label: words.giveBackRepeat, href: visit.href(back), kind: 'secondary' }),
        )
      : ''
  }`
}

/** Gives a letter with one pressing to who has, or had, the other case; nothing when nobody. */
export function sameHolder(visit: Visit, { matter, receivers }: Item, other: Case): Html | '' {
  const holder = holderOf(other, receivers)
  if (!holder) return ''
  const { label } = holder
  return form({
    action: visit.href(paths.routing({ id: matter.id })),
    body: html`<input type="hidden" name="version" value="${matter.version}">
      <input type="hidden" name="to" value="${label}">
      ${actions(button({ label: texts[visit.lang].sameHolder(label), kind: 'secondary' }))}`,
  })
}

/** Who has a case: the officer, or the unit while nobody there has taken it. */
function holderOf({ unitId, officerId }: Case, receivers: readonly NamedReceiver[]) {
  const officer = receivers.find(one => officerId && one.officerId === officerId)
  return officer ?? receivers.find(one => unitId && one.unitId === unitId)
}
