import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  actions,
  button,
  details,
  form,
  linkButton,
  notice,
  selectField,
  textArea,
} from '../../../platform/ui/index.ts'
import type { BulkOutcome } from '../actions/assignment.ts'
import type { Worklist } from '../actions/worklist.ts'
import * as paths from '../paths.ts'
import { type Case, waysToSettle } from '../rules/case.ts'
import { handlers } from '../rules/roles.ts'
import { textOf, type Wish } from '../rules/worklist.ts'
import { changes, names, refusals, texts } from '../texts.ts'
import { hereOf } from './filter.ts'
import { receiverOptions } from './parts.ts'

/** How several cases were to be settled, to be kept when some were not. */
export type BulkTyped = {
  way: string
  text: string
  /** What was just taken over, as it was before: it can be settled now. */
  taken: readonly Case[]
}

const unwritten: BulkTyped = { way: '', text: '', taken: [] }

/** Deeds for all ticked cases: take them over, give them to somebody, or settle them alike. */
export function bulk(visit: Visit, wish: Wish, found: Worklist): Html | '' {
  if (!mayChoose(visit) || found.cases.length === 0) return ''
  const { lang } = visit
  const words = texts[lang]
  return html`${backField(wish)}<fieldset class="bulk"><legend>${words.bulk}</legend>
    ${selectField({
      lang,
      name: 'to',
      label: words.assignTo,
      options: receiverOptions(found, lang),
    })}
    ${actions(button({ label: words.assign }), acceptance(visit))}
    ${details({ summary: words.bulkSettle, body: settling(visit, unwritten) })}
  </fieldset>`
}

/** The list from which somebody came goes along, so that they come back to it as it was. */
function backField(wish: Wish): Html {
  return html`<input type="hidden" name="zpet" value="${textOf(wish)}">`
}

function acceptance(visit: Visit): Html {
  const formaction = visit.href(paths.bulkAcceptance())
  return button({ label: texts[visit.lang].takeOver, kind: 'secondary', formaction })
}

function settling(visit: Visit, { way, text }: BulkTyped, isUnchosen = false): Html {
  const { lang } = visit
  const words = texts[lang]
  const ways = waysToSettle.filter(way => way !== 'dokumentem')
  const formaction = visit.href(paths.bulkSettlement())
  return html`${selectField({
    lang,
    name: 'way',
    label: words.way,
    value: way,
    error: isUnchosen ? refusals[lang]['unknown-way'] : undefined,
    options: ways.map(way => ({ value: way, label: names[lang].ways[way] })),
  })}${textArea({
    lang,
    name: 'text',
    label: words.bulkReason,
    hint: changes[lang].seenBySender,
    value: text,
    rows: 3,
  })}
  ${actions(button({ label: words.bulkSettle, kind: 'secondary', formaction }))}`
}

/** What became of the ticked cases: how many are done, and which stayed and why. */
export function bulkPage(visit: Visit, wish: Wish, outcome: BulkOutcome, typed?: BulkTyped): Page {
  const { done, left } = outcome
  const words = texts[visit.lang]
  const back = hereOf(visit, wish)
  const none = done.length === 0 && left.length === 0
  return {
    title: words.bulkTitle,
    crumbs: [{ label: words.worklist, href: back }],
    body: html`${none ? notice({ tone: 'warning', title: words.bulkNothing }) : ''}
      ${done.length > 0 ? notice({ tone: 'success', title: words.bulkDone(done.length) }) : ''}
      ${left.length > 0 ? leftPart(visit, wish, left, typed) : ''}
      ${typed && typed.taken.length > 0 ? takenPart(visit, wish, typed) : ''}
      ${none && typed ? html`<p class="typed">${typed.text}</p>` : ''}
      ${actions(linkButton({ label: words.back, href: back }))}`,
  }
}

/** What stayed; what was to be settled stays ticked, with the words written for it. */
function leftPart(visit: Visit, wish: Wish, left: BulkOutcome['left'], typed?: BulkTyped): Html {
  const ticks = typed?.taken.length === 0
  const heading = html`<h2>${texts[visit.lang].bulkLeft}</h2>`
  const list = html`<ul class="bulk-left">${left.map(
    one => html`<li>${ticks ? ticked(visit, one.matter) : ''} ${leftCase(visit, one)}</li>`,
  )}</ul>`
  const unchosen = left.some(({ refusal }) => refusal === 'unknown-way')
  if (!typed || !ticks) return html`${heading}${list}`
  return html`${heading}${form({
    action: visit.href(paths.bulkSettlement()),
    body: html`${backField(wish)}${list}${actions(acceptance(visit))}
      ${settling(visit, typed, unchosen)}`,
  })}`
}

/** What was taken over stays ticked, to be settled with the words that are written already. */
function takenPart(visit: Visit, wish: Wish, typed: BulkTyped): Html {
  const rows = typed.taken.map(
    matter => html`<li>${ticked(visit, { ...matter, version: matter.version + 1 })}
      ${matter.recordMark}</li>`,
  )
  return form({
    action: visit.href(paths.bulkSettlement()),
    body: html`${backField(wish)}<ul class="bulk-left">${rows}</ul>${settling(visit, typed)}`,
  })
}

/** With the version of now: who reads why it stayed has seen what it is like. */
function ticked({ lang }: Visit, { id, version, recordMark }: Case): Html {
  return html`<input type="checkbox" name="case" value="${id}:${version}" checked
    aria-label="${texts[lang].chooseOne(recordMark)}">`
}

function leftCase(visit: Visit, { matter, refusal }: BulkOutcome['left'][number]): Html {
  return html`<a href="${visit.href(paths.matter({ id: matter.id }))}">${matter.recordMark}</a>:
    ${refusals[visit.lang][refusal]}`
}

/** Whether the officer may do something with several cases at once. */
export function mayChoose({ caller }: Visit): boolean {
  return caller?.desk?.roles.some(role => handlers.includes(role)) ?? false
}
