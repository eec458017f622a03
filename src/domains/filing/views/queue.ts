import { dayOf } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import { actions, button, form, linkButton, pager, table } from '../../../platform/ui/index.ts'
import {
  formatArrival,
  names,
  paths as records,
  senderName,
  withdrawnBadge,
} from '../../records/index.ts'
import type { Last } from '../actions/last.ts'
import type { From, Queue, Waiting } from '../actions/queue.ts'
import * as paths from '../paths.ts'
import { checksOf } from '../rules/flags.ts'
import { texts } from '../texts.ts'
import { checksCell, lastNotice } from './parts.ts'
import { proposedOf, receiverList, rowReceiver } from './receivers.ts'

/** What came and nobody has yet; each letter with its form, the oldest first. */
export function queuePage(
  visit: Visit,
  queue: Queue,
  { from, last }: { from: From; last: Last | null },
): Page {
  const words = texts[visit.lang]
  return {
    title: words.queue,
    body: html`${lastNotice(visit, last)}<p class="lead">${words.waiting(queue.count)}</p>
      ${deeds(visit, queue)}${receiverList(queue.receivers)}${waitingTable(visit, queue)}
      <p class="cell-note">${words.checks['no-malware']([])}</p>
      ${pager({
        lang: visit.lang,
        newer: from ? visit.href(paths.queue()) : undefined,
        older: queue.next
          ? visit.href(withQuery(paths.queue(), { za: `${queue.next.value}~${queue.next.id}` }))
          : undefined,
      })}`,
  }
}

/** The first letter is the main deed; with none left it is writing one down. */
function deeds(visit: Visit, { waiting: [first], post }: Queue): Html {
  const words = texts[visit.lang]
  return actions(
    first ? linkButton({ label: words.startFirst, href: itemHref(visit, first.matter.id) }) : '',
    linkButton({
      label: words.writeDown,
      href: visit.href(paths.paper()),
      kind: first ? 'secondary' : 'primary',
    }),
    linkButton({
      label: words.post(post),
      href: visit.href(records.post()),
      kind: 'secondary',
    }),
    linkButton({ label: words.journal, href: visit.href(paths.journal()), kind: 'secondary' }),
  )
}

function waitingTable(visit: Visit, { waiting, receivers }: Queue): Html {
  const words = texts[visit.lang]
  const { number, from, subject, channel, noticed, due, routeTo } = words
  return table({
    caption: words.caption,
    head: [number, from, subject, channel, noticed, due, routeTo],
    rows: waiting.map(one => row(visit, one, receivers)),
    empty: words.empty,
  })
}

function row(
  visit: Visit,
  { matter, arrival, earlierMark, followsMark }: Waiting,
  receivers: Queue['receivers'],
): (string | Html)[] {
  const { lang } = visit
  const words = texts[lang]
  const from = arrival?.fromOfficeName
  const waitsSince = dayOf(matter.receivedAt)
  const proposed = proposedOf(receivers, arrival?.routeTo)
  const looked = { checks: arrival?.checks ?? [], waitsSince, earlierMark }
  return [
    html`<a href="${itemHref(visit, matter.id)}">${matter.recordMark}</a>
      <span class="cell-note">${formatArrival(lang, matter.receivedAt)}</span>`,
    senderName(visit, matter.senderName),
    html`${matter.subject} ${withdrawnBadge(visit, matter)}${
      followsMark ? html` <span class="cell-note">${words.followsMark(followsMark)}</span>` : ''
    }`,
    html`${names[lang].channels[matter.channel]}${
      from ? html` <span class="cell-note">${words.handFrom(from)}</span>` : ''
    }`,
    checksCell(visit, checksOf(looked, dayOf(visit.now))),
    matter.dueOn ? formatDate(lang, matter.dueOn) : '–',
    form({
      action: visit.href(paths.routing({ id: matter.id })),
      body: html`<input type="hidden" name="version" value="${matter.version}">
        <input type="hidden" name="from" value="list">
        <div class="row-form">${rowReceiver(visit, matter, proposed)}
        ${button({ label: words.assign, kind: 'secondary' })}</div>`,
    }),
  ]
}

function itemHref(visit: Visit, id: string): string {
  return visit.href(paths.item({ id }))
}
