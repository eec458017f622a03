import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import { actions, button, form, linkButton, notice } from '../../../platform/ui/index.ts'
import { type NamedReceiver, paths as records } from '../../records/index.ts'
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
  const holder = holderOf(item)
  const back = withQuery(paths.giveBack({ id }), { prislo: 1 })
  return html`${holder ? sameHolder(visit, item, holder) : ''}${actions(
    linkButton({ label: words.giveBackRepeat, href: visit.href(back), kind: 'secondary' }),
  )}`
}

function sameHolder(visit: Visit, { matter }: Item, { label }: NamedReceiver): Html {
  return form({
    action: visit.href(paths.routing({ id: matter.id })),
    body: html`<input type="hidden" name="version" value="${matter.version}">
      <input type="hidden" name="to" value="${label}">
      ${actions(button({ label: texts[visit.lang].sameHolder(label), kind: 'secondary' }))}`,
  })
}

/** Who has the earlier letter: the officer, or the unit while nobody there has taken it. */
function holderOf({ earlier, receivers }: Item): NamedReceiver | undefined {
  const officer = receivers.find(one => earlier?.officerId && one.officerId === earlier.officerId)
  return officer ?? receivers.find(one => earlier?.unitId && one.unitId === earlier.unitId)
}
