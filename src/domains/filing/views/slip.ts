import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatSeconds } from '../../../platform/i18n/index.ts'
import { actions, linkButton, summaryList } from '../../../platform/ui/index.ts'
import { type Channel, formatArrival, type PaperForm, paperFormRows } from '../../records/index.ts'
import type { Item } from '../actions/queue.ts'
import * as paths from '../paths.ts'
import { texts } from '../texts.ts'
import { relatedNotice } from './related.ts'

/** What stands on a slip. */
export type Slip = {
  officeName: string
  recordMark: string
  /** The case that it was put to; null for the first letter of one. */
  caseMark: string | null
  at: Date
  /** When it came, if it was written down later. */
  cameAt: Date | null
  /** Null for what came without paper. */
  sheets: number | null
  annexes: number
  otherAnnexes: string | null
  channel: Channel
  /** Which form the paper is. */
  form: PaperForm | null
  /** Null when nobody is known who could follow the letter. */
  code: string | null
  followAddress: string
}

/** The stamp for the letter (§ 3 odst. 3 vyhl. č. 259/2012 Sb.) and the slip for its sender. */
export function slipPage(visit: Visit, slip: Slip, item: Item): Page {
  const { lang } = visit
  const words = texts[lang]
  const common = commonRows(visit, slip)
  const next = withQuery(paths.paper(), { zpusob: slip.channel })
  return {
    title: words.slipTitle(slip.recordMark),
    crumbs: [{ label: words.queue, href: visit.href(paths.queue()) }],
    body: html`<div class="screen-only">${relatedNotice(visit, item)}</div>
      <p class="screen-only">${slip.code ? words.printHint : words.printStamp}</p>
      <section class="slip" aria-label="${words.stamp}"><h2>${slip.officeName}</h2>
      ${summaryList([...common, ...countRows(visit, slip)])}</section>
      ${slip.code ? senderSlip(visit, slip, slip.code) : ''}
      <div class="screen-only">${actions(
        linkButton({ label: words.writeNext, href: visit.href(next) }),
        linkButton({
          label: words.backToQueue,
          href: visit.href(paths.queue()),
          kind: 'secondary',
        }),
      )}</div>`,
  }
}

function senderSlip(visit: Visit, slip: Slip, code: string): Html {
  const words = texts[visit.lang]
  return html`<section class="slip" aria-label="${words.forSender}">
    <h2>${words.forSender}: ${slip.officeName}</h2>
    ${summaryList([
      ...commonRows(visit, slip),
      { label: words.code, value: html`<strong class="code">${code}</strong>` },
    ])}<p>${words.followAt} ${slip.followAddress}</p></section>`
}

function commonRows({ lang }: Visit, { at, cameAt, recordMark, caseMark, form }: Slip) {
  const words = texts[lang]
  const written = cameAt ? [{ label: words.writtenDown, value: formatSeconds(lang, at) }] : []
  return [
    { label: words.received, value: formatArrival(lang, cameAt ?? at) },
    ...written,
    { label: words.journalHead.mark, value: recordMark },
    ...(caseMark ? [{ label: words.toCase, value: caseMark }] : []),
    ...(form ? paperFormRows(lang, form) : []),
  ]
}

function countRows({ lang }: Visit, { sheets, annexes, otherAnnexes }: Slip) {
  const words = texts[lang]
  const counted = sheets === null ? [] : [words.sheetsOf(sheets, annexes)]
  const value = [...counted, ...(otherAnnexes ? [otherAnnexes] : [])].join('; ')
  return value === '' ? [] : [{ label: words.sheets, value }]
}
