import { dayOf } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  errorSummary,
  type FieldErrors,
  form,
  linkButton,
  notice,
  section,
  summaryList,
} from '../../../platform/ui/index.ts'
import {
  type Case,
  documentCard,
  formatArrival,
  isReachable,
  moreDocuments,
  names,
  paths as records,
  senderName,
  withdrawnNotice,
} from '../../records/index.ts'
import type { Last } from '../actions/last.ts'
import type { Item } from '../actions/queue.ts'
import * as paths from '../paths.ts'
import { examplesOf } from '../rules/examples.ts'
import { checksOf } from '../rules/flags.ts'
import { isWrittenDown } from '../rules/paper.ts'
import { texts } from '../texts.ts'
import { asLabel, checkRows, lastNotice } from './parts.ts'
import { proposalField, proposedOf, receiverField, receiverList } from './receivers.ts'
import { joinForm, relatedNotice } from './related.ts'
import { repeatNotice } from './repeat.ts'

/** What was wrong with the letters typed before, and what became of the letter before. */
type Done = { errors: FieldErrors; last: Last | null }

/**
 * One letter of the queue: what came and whose it is to be; Enter leads to the next one.
 *
 * After a mistake the typed letters are said in the error, and the field is empty again and has
 * the focus, so that better ones are simply typed.
 */
export function itemPage(visit: Visit, item: Item, done: Done): Page {
  const words = texts[visit.lang]
  const { matter } = item
  const { errors, last } = done
  const waits = matter.state === 'received'
  return {
    title: `${matter.recordMark}: ${matter.subject}`,
    crumbs: [{ label: words.queue, href: visit.href(paths.queue()) }],
    body: html`${lastNotice(visit, last)}${errorSummary(visit.lang, errors, false)}
      ${withdrawnNotice(visit, matter)}<div class="split"><div class="split-main">
      ${waits ? routingForm(visit, item, errors) : goneNotice(visit, matter)}
      ${section({
        title: words.documents,
        body: html`${item.documents.map(document => documentCard(visit, document))}
          ${moreDocuments(visit, item)}`,
      })}
      </div><div class="split-side">
      ${section({ title: words.checksTitle, body: facts(visit, item) })}
      ${relatedNotice(visit, item)}${repeatNotice(visit, item)}
      ${section({ title: words.otherWays, body: otherWays(visit, item, waits) })}
      </div></div>`,
  }
}

function routingForm(visit: Visit, item: Item, errors: FieldErrors): Html {
  const words = texts[visit.lang]
  const { matter, receivers, count, arrival } = item
  const proposed = proposedOf(receivers, arrival?.routeTo)
  const error = errors.to
  const later = withQuery(paths.queue(), { dalsi: matter.id })
  return html`${receiverList(receivers)}${form({
    action: visit.href(paths.routing({ id: matter.id })),
    body: html`<input type="hidden" name="version" value="${matter.version}">
      ${receiverField({
        label: words.routeTo,
        hint: [proposed && words.proposed(proposed), words.routeHint(examplesOf(receivers))]
          .filter(Boolean)
          .join(' '),
        focus: true,
        ...(error ? { error } : {}),
      })}${proposalField(proposed)}
      ${actions(
        button({ label: words.assign }),
        html`<a href="${visit.href(later)}">${words.skip}</a>`,
        html`<span class="cell-note">${words.left(count)}</span>`,
      )}`,
  })}`
}

function goneNotice(visit: Visit, matter: Case): Html {
  const words = texts[visit.lang]
  return html`${notice({ tone: 'info', title: words.alreadyRouted })}
    ${actions(linkButton({ label: words.backToQueue, href: visit.href(paths.queue()) }))}
    <p><a href="${visit.href(records.matter({ id: matter.id }))}">${words.openMatter}</a></p>`
}

function facts(visit: Visit, { matter, arrival, earlier }: Item): Html {
  const { lang } = visit
  const words = texts[lang]
  const from = arrival?.fromOfficeName
  const waitsSince = matter.state === 'received' ? dayOf(matter.receivedAt) : null
  const earlierMark = earlier?.recordMark ?? null
  const looked = { checks: arrival?.checks ?? [], waitsSince, earlierMark }
  return html`${summaryList([
    { label: words.from, value: senderName(visit, matter.sender.name) },
    { label: words.address, value: matter.sender.address || '–' },
    { label: words.channel, value: names[lang].channels[matter.channel] },
    ...(from ? [{ label: asLabel(words.checkNames.competent), value: words.handFrom(from) }] : []),
    { label: words.received, value: formatArrival(lang, matter.receivedAt) },
    ...dueRows(visit, matter),
    ...checkRows(
      visit,
      checksOf(looked, dayOf(visit.now)).filter(check => check.name !== 'competent'),
    ),
  ])}`
}

/** The last day of the period, and the paragraph that gives it. */
function dueRows({ lang }: Visit, { dueOn, dueLaw }: Case) {
  if (!dueOn) return []
  return [{ label: texts[lang].due, value: `${formatDate(lang, dueOn)} (${dueLaw})` }]
}

function otherWays(visit: Visit, { matter, arrival }: Item, waits: boolean): Html {
  const words = texts[visit.lang]
  const id = matter.id
  const link = (href: string, label: string) =>
    html`<li><a href="${visit.href(href)}">${label}</a></li>`
  const back = arrival?.fromOfficeId ? words.giveBackOffice : words.giveBack
  const mayReturn = isReachable(matter.sender) || arrival?.fromOfficeId
  return html`${waits ? joinForm(visit, matter) : ''}<ul>
    ${waits ? link(records.handover({ id }), words.handOver) : ''}
    ${waits && mayReturn ? link(paths.giveBack({ id }), back) : ''}
    ${isWrittenDown(arrival) ? link(paths.slip({ id }), words.printSlip) : ''}
    ${link(records.matter({ id }), words.openMatter)}
  </ul>`
}
