import { dayOf } from '../../../foundation/dates/index.ts'
import { html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { notice, radioGroup, selectField, textField } from '../../../platform/ui/index.ts'
import type { FormCase, Staff } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import { type Case, waysToSettle } from '../rules/case.ts'
import { callDays } from '../rules/deeds.ts'
import { isMatterKind, periodFor } from '../rules/periods.ts'
import { isAwaited } from '../rules/refusing.ts'
import { changes, names, refusals, texts } from '../texts.ts'
import { deedPage, documentsBeside, letterFields, reasonField, type Typed } from './deed.ts'
import { receiverOptions } from './parts.ts'

/** To whom the case is to go. */
export function assignmentPage(visit: Visit, matter: Case, staff: Staff, typed: Typed): Page {
  const { lang } = visit
  const words = texts[lang]
  return deedPage(visit, matter, typed, {
    title: words.reassign,
    action: visit.href(paths.assignment({ id: matter.id })),
    body: html`${selectField({
      lang,
      name: 'to',
      label: words.to,
      value: typed.values.to,
      error: typed.errors.to,
      options: receiverOptions(staff, lang),
    })}`,
    press: words.assign,
  })
}

/** A call for completion: what is missing and by when. */
export function callPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter } = opened
  const { lang } = visit
  const words = texts[lang]
  const kind = isMatterKind(matter.matterKind) ? matter.matterKind : 'general'
  const runsOn = periodFor(kind).completion.effect === 'runs-on'
  return deedPage(visit, matter, typed, {
    title: words.callFor,
    action: visit.href(paths.call({ id: matter.id })),
    beside: documentsBeside(visit, opened),
    body: html`${letterFields(visit, typed, {
      subject: words.callSubject(matter.recordMark),
      text: words.callText,
    })}${textField({
      lang,
      name: 'days',
      label: words.days,
      hint: runsOn ? words.daysRunOn : words.daysHint,
      value: typed.values.days ?? String(callDays.usual),
      error: typed.errors.days,
      inputmode: 'numeric',
      width: 's',
    })}`,
    press: words.sendCall,
  })
}

/**
 * The ways of settling; handover has a page of its own, since the other office is named there.
 *
 * Only what an answer has gone out for is settled by a document unless said otherwise.
 */
export function settlementPage(
  visit: Visit,
  { matter, isAnswered }: { matter: Case; isAnswered: boolean },
  typed: Typed,
): Page {
  const { lang } = visit
  const usual = isAnswered ? 'dokumentem' : ''
  const words = texts[lang]
  // Told before anything is written: settling is refused until then.
  const awaited = isAwaited(matter, dayOf(visit.now))
    ? notice({ tone: 'warning', title: refusals[lang]['open-call'] })
    : ''
  return deedPage(visit, matter, typed, {
    title: words.settle,
    action: visit.href(paths.settlement({ id: matter.id })),
    body: html`${awaited}${radioGroup({
      lang,
      name: 'way',
      label: words.way,
      value: typed.values.way ?? usual,
      error: typed.errors.way,
      options: waysToSettle.map(way => ({
        value: way,
        label: names[lang].ways[way],
        hint: way === 'dokumentem' && !isAnswered ? refusals[lang]['no-answer'] : undefined,
      })),
    })}${reasonField(visit, typed, {
      label: words.reason,
      hint: `${words.reasonHint} ${changes[lang].seenBySender}`,
      required: false,
    })}`,
    press: words.settle,
  })
}

/** The competent office and why it is that one. */
export function handoverPage(
  visit: Visit,
  matter: Case,
  offices: readonly { id: string; name: string }[],
  typed: Typed,
): Page {
  const { lang } = visit
  const words = texts[lang]
  return deedPage(visit, matter, typed, {
    title: words.handOver,
    action: visit.href(paths.handover({ id: matter.id })),
    body: html`<p>${words.handOverLaw}</p>${selectField({
      lang,
      name: 'office',
      label: words.otherOffice,
      hint: words.otherOfficeHint,
      value: typed.values.office,
      error: typed.errors.office,
      options: offices.map(office => ({ value: office.id, label: office.name })),
    })}${reasonField(visit, typed, { label: words.handOverReason })}`,
    press: words.handOver,
  })
}
