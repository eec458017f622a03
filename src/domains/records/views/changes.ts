import { dayOf } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatLongDate } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  radioGroup,
  selectField,
  textArea,
  textField,
} from '../../../platform/ui/index.ts'
import type { FormCase } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import { type Case, caseClock } from '../rules/case.ts'
import { textLimit } from '../rules/deeds.ts'
import { isMatterKind, matterKinds, periodFor } from '../rules/periods.ts'
import { isAwaited } from '../rules/refusing.ts'
import { changes, names, texts } from '../texts.ts'
import { cancel, deedPage, documentsBeside, type Typed } from './forms.ts'

/** How the waiting ends: what was missing came otherwise, or the sender's time is over. */
export function completionPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter } = opened
  const { lang } = visit
  const words = changes[lang]
  const { values, errors } = typed
  const today = dayOf(visit.now)
  const hows = isAwaited(matter, today)
    ? (['completed'] as const)
    : (['completed', 'lapsed'] as const)
  return deedPage(visit, matter, typed, {
    title: words.completedTitle,
    action: visit.href(paths.completion({ id: matter.id })),
    beside: documentsBeside(visit, opened),
    body: html`${
      hows.length > 1
        ? radioGroup({
            lang,
            name: 'how',
            label: words.how,
            value: values.how ?? 'completed',
            error: errors.how,
            options: hows.map(value => ({ value, label: words.hows[value] })),
          })
        : ''
    }${textField({
      lang,
      name: 'on',
      label: words.completedOn,
      type: 'date',
      width: 's',
      value: values.on ?? today,
      error: errors.on,
      required: hows.length === 1,
    })}${reasonField(visit, typed, words.completedNote, words.completedHint)}
    ${actions(button({ label: words.completed }), cancel(visit, matter))}`,
  })
}

/** The letter by which a call is taken back. */
export function withdrawalPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter } = opened
  const words = changes[visit.lang]
  return deedPage(visit, matter, typed, {
    title: words.withdrawCall,
    action: visit.href(paths.callWithdrawal({ id: matter.id })),
    beside: documentsBeside(visit, opened),
    body: html`${letterFields(visit, typed, {
      subject: words.withdrawSubject(matter.recordMark),
      text: words.withdrawText(matter.recordMark),
      hint: words.withdrawHint,
    })}${actions(button({ label: words.withdrawCall }), cancel(visit, matter))}`,
  })
}

/** Why a closed case is opened again; its period is the old one, and the page says so. */
export function reopeningPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter } = opened
  const { lang } = visit
  const words = changes[lang]
  const { dueOn } = caseClock(matter)
  return deedPage(visit, matter, typed, {
    title: words.reopen,
    action: visit.href(paths.reopening({ id: matter.id })),
    beside: documentsBeside(visit, opened),
    body: html`${dueOn ? html`<p>${words.reopenDue(formatLongDate(lang, dueOn))}</p>` : ''}
      ${reasonField(visit, typed, words.reopenReason, words.reopenHint)}
      ${actions(button({ label: words.reopen }), cancel(visit, matter))}`,
  })
}

/** The mark of the case to which this one belongs. */
export function joiningPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter } = opened
  const { lang } = visit
  const words = changes[lang]
  return deedPage(visit, matter, typed, {
    title: words.join,
    action: visit.href(paths.joining({ id: matter.id })),
    beside: documentsBeside(visit, opened),
    body: html`${textField({
      lang,
      name: 'mark',
      label: words.joinMark,
      hint: words.joinHint,
      value: typed.values.mark,
      error: typed.errors.mark,
      maxlength: 100,
      width: 'm',
    })}${actions(button({ label: words.join }), cancel(visit, matter))}`,
  })
}

/** What the case is about in truth, with the period that each kind has. */
export function kindPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter } = opened
  const { lang } = visit
  const words = changes[lang]
  return deedPage(visit, matter, typed, {
    title: words.changeKind,
    action: visit.href(paths.kind({ id: matter.id })),
    beside: documentsBeside(visit, opened),
    body: html`${selectField({
      lang,
      name: 'kind',
      label: texts[lang].matterKind,
      hint: words.kindHint,
      value: typed.values.kind ?? matter.matterKind,
      error: typed.errors.kind,
      options: matterKinds.map(kind => ({ value: kind, label: kindLabel(visit, matter, kind) })),
    })}${reasonField(visit, typed, words.kindReason)}
    ${actions(button({ label: words.changeKind }), cancel(visit, matter))}`,
  })
}

/** The letter by which the sender learns of the new last day and why. */
export function extensionPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter } = opened
  const { lang } = visit
  const words = changes[lang]
  const { law, day } = extensionOf(matter)
  return deedPage(visit, matter, typed, {
    title: words.extend,
    action: visit.href(paths.extension({ id: matter.id })),
    beside: documentsBeside(visit, opened),
    body: html`${letterFields(visit, typed, {
      subject: words.extendSubject(matter.recordMark),
      text: words.extendText(law, day ? formatLongDate('cs', day) : '…'),
      hint: words.extendHint(law, day ? formatDate(lang, day) : '…'),
    })}${actions(button({ label: words.extend }), cancel(visit, matter))}`,
  })
}

/** A kind with the last day that it would give this case. */
function kindLabel({ lang }: Visit, matter: Case, kind: (typeof matterKinds)[number]): string {
  const { dueOn } = caseClock({ ...matter, matterKind: kind })
  const due = dueOn ? ` (${formatDate(lang, dueOn)})` : ''
  return `${names[lang].matters[kind]}${due}`
}

function extensionOf(matter: Case): { law: string; day: string | null } {
  const kind = isMatterKind(matter.matterKind) ? matter.matterKind : 'general'
  const law = periodFor(kind).extension?.law ?? ''
  return { law, day: caseClock({ ...matter, extended: true }).dueOn }
}

function reasonField({ lang }: Visit, { values, errors }: Typed, label: string, hint?: string) {
  return textArea({
    lang,
    name: 'text',
    label,
    hint,
    value: values.text,
    error: errors.text,
    maxlength: textLimit,
    rows: 4,
  })
}

type Offered = { subject: string; text: string; hint: string }

function letterFields({ lang }: Visit, { values, errors }: Typed, offered: Offered): Html {
  const words = texts[lang]
  return html`${textField({
    lang,
    name: 'subject',
    label: words.letterSubject,
    value: values.subject ?? offered.subject,
    error: errors.subject,
    maxlength: 300,
  })}${textArea({
    lang,
    name: 'text',
    label: words.text,
    hint: offered.hint,
    value: values.text ?? offered.text,
    error: errors.text,
    maxlength: textLimit,
    rows: 8,
  })}`
}
