import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  actions,
  button,
  errorSummary,
  type FieldErrors,
  form,
  linkButton,
  radioGroup,
  section,
  selectField,
  textArea,
  textField,
} from '../../../platform/ui/index.ts'
import type { Documents, FormCase, Staff } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import { type Case, waysToSettle } from '../rules/case.ts'
import { callDays, textLimit } from '../rules/deeds.ts'
import { isMatterKind, periodFor } from '../rules/periods.ts'
import { changes, names, texts } from '../texts.ts'
import { documentCard, moreDocuments } from './documents.ts'
import { receiverOptions, senderName, versionField } from './parts.ts'

/** What was typed into a form, by the names of its fields, and what was wrong with it. */
export type Typed = { values: Record<string, string>; errors: FieldErrors }

/** A form that nobody has filled in yet. */
export const untyped: Typed = { values: {}, errors: {} }

type Form = { title: string; action: string; body: Html; multipart?: boolean; beside?: Html }

/** A page with the one form of a deed; the case's mark above, the way back below. */
export function deedPage(visit: Visit, matter: Case, typed: Typed, deed: Form): Page {
  const words = texts[visit.lang]
  const back = visit.href(paths.matter({ id: matter.id }))
  return {
    title: `${deed.title}: ${matter.recordMark}`,
    crumbs: [
      { label: words.worklist, href: visit.href(paths.worklist()) },
      { label: matter.recordMark, href: back },
    ],
    body: html`${errorSummary(visit.lang, typed.errors)}
      <p>${matter.subject} · ${senderName(visit, matter)}</p>
      ${beside(
        form({
          action: deed.action,
          multipart: deed.multipart,
          body: html`${versionField(matter)}${deed.body}`,
        }),
        deed.beside,
      )}`,
  }
}

/** The documents of the case, to be read while the officer writes. */
export function documentsBeside(visit: Visit, paged: Documents): Html {
  return section({
    title: texts[visit.lang].documents,
    body: html`${paged.documents.map(document => documentCard(visit, document))}
      ${moreDocuments(visit, paged)}`,
  })
}

/** What is written, beside what it is about. */
function beside(written: Html, about?: Html): Html {
  if (!about) return written
  return html`<div class="split"><div class="split-main">${written}</div>
    <div class="split-side">${about}</div></div>`
}

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
    })}${actions(button({ label: words.assign }), cancel(visit, matter))}`,
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
    body: html`${textField({
      lang,
      name: 'subject',
      label: words.letterSubject,
      value: typed.values.subject ?? words.callSubject(matter.recordMark),
      error: typed.errors.subject,
      maxlength: 300,
    })}${textArea({
      lang,
      name: 'text',
      label: words.text,
      value: typed.values.text ?? words.callText,
      error: typed.errors.text,
      maxlength: textLimit,
      rows: 10,
    })}${textField({
      lang,
      name: 'days',
      label: words.days,
      hint: runsOn ? words.daysRunOn : words.daysHint,
      value: typed.values.days ?? String(callDays.usual),
      error: typed.errors.days,
      inputmode: 'numeric',
      width: 's',
    })}${actions(button({ label: words.sendCall }), cancel(visit, matter))}`,
  })
}

/** The ways of settling; handover has a page of its own, since the other office is named there. */
export function settlementPage(visit: Visit, matter: Case, typed: Typed): Page {
  const { lang } = visit
  const words = texts[lang]
  return deedPage(visit, matter, typed, {
    title: words.settle,
    action: visit.href(paths.settlement({ id: matter.id })),
    body: html`${radioGroup({
      lang,
      name: 'way',
      label: words.way,
      value: typed.values.way ?? 'dokumentem',
      error: typed.errors.way,
      options: waysToSettle.map(way => ({ value: way, label: names[lang].ways[way] })),
    })}${textArea({
      lang,
      name: 'text',
      label: words.reason,
      hint: `${words.reasonHint} ${changes[lang].seenBySender}`,
      required: false,
      value: typed.values.text,
      error: typed.errors.text,
      maxlength: textLimit,
      rows: 4,
    })}${actions(button({ label: words.settle }), cancel(visit, matter))}`,
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
    })}${textArea({
      lang,
      name: 'text',
      label: words.handOverReason,
      value: typed.values.text,
      error: typed.errors.text,
      maxlength: textLimit,
      rows: 4,
    })}${actions(button({ label: words.handOver }), cancel(visit, matter))}`,
  })
}

/** The way back without doing anything. */
export function cancel(visit: Visit, matter: Case): Html {
  const href = visit.href(paths.matter({ id: matter.id }))
  return linkButton({ label: texts[visit.lang].backToCase, href, kind: 'secondary' })
}
