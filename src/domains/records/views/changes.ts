import { dayOf } from '../../../foundation/dates/index.ts'
import { html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatLongDate } from '../../../platform/i18n/index.ts'
import { radioGroup, selectField, textField } from '../../../platform/ui/index.ts'
import type { FormCase } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import { type Case, caseClock } from '../rules/case.ts'
import { isMatterKind, matterKinds, periodFor } from '../rules/periods.ts'
import { isAwaited } from '../rules/refusing.ts'
import { changes, names, texts } from '../texts.ts'
import { deedPage, documentsBeside, letterFields, reasonField, type Typed } from './deed.ts'

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
  return changePage(visit, opened, typed, {
    title: words.completedTitle,
    to: paths.completion,
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
    })}${reasonField(visit, typed, {
      label: words.completedNote,
      hint: words.completedHint,
    })}`,
    press: words.completed,
  })
}

/** The letter by which a call is taken back. */
export function withdrawalPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter } = opened
  const words = changes[visit.lang]
  return changePage(visit, opened, typed, {
    title: words.withdrawCall,
    to: paths.callWithdrawal,
    body: letterFields(visit, typed, {
      subject: words.withdrawSubject(matter.recordMark),
      text: words.withdrawText(matter.recordMark),
      hint: words.withdrawHint,
    }),
    press: words.withdrawCall,
  })
}

/** Why a closed case is opened again; its period is the old one, and the page says so. */
export function reopeningPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter } = opened
  const { lang } = visit
  const words = changes[lang]
  const { dueOn } = caseClock(matter)
  const due = dueOn ? html`<p>${words.reopenDue(formatLongDate(lang, dueOn))}</p>` : ''
  return changePage(visit, opened, typed, {
    title: words.reopen,
    to: paths.reopening,
    body: html`${due}${reasonField(visit, typed, {
      label: words.reopenReason,
      hint: words.reopenHint,
    })}`,
    press: words.reopen,
  })
}

/** The mark of the case to which this one belongs. */
export function joiningPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { lang } = visit
  const words = changes[lang]
  return changePage(visit, opened, typed, {
    title: words.join,
    to: paths.joining,
    body: html`${textField({
      lang,
      name: 'mark',
      label: words.joinMark,
      hint: words.joinHint,
      value: typed.values.mark,
      error: typed.errors.mark,
      maxlength: 100,
      width: 'm',
    })}`,
    press: words.join,
  })
}

/** What the case is about in truth, with the period that each kind has. */
export function kindPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter } = opened
  const { lang } = visit
  const words = changes[lang]
  return changePage(visit, opened, typed, {
    title: words.changeKind,
    to: paths.kind,
    body: html`${selectField({
      lang,
      name: 'kind',
      label: texts[lang].matterKind,
      hint: words.kindHint,
      value: typed.values.kind ?? matter.matterKind,
      error: typed.errors.kind,
      options: matterKinds.map(kind => ({ value: kind, label: kindLabel(visit, matter, kind) })),
    })}${reasonField(visit, typed, { label: words.kindReason })}`,
    press: words.changeKind,
  })
}

/** The letter by which the sender learns of the new last day and why. */
export function extensionPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter } = opened
  const { lang } = visit
  const words = changes[lang]
  const { law, day } = extensionOf(matter)
  return changePage(visit, opened, typed, {
    title: words.extend,
    to: paths.extension,
    body: letterFields(visit, typed, {
      subject: words.extendSubject(matter.recordMark),
      text: words.extendText(law, day ? formatLongDate('cs', day) : '…'),
      hint: words.extendHint(law, day ? formatDate(lang, day) : '…'),
    }),
    press: words.extend,
  })
}

type Change = Pick<Parameters<typeof deedPage>[3], 'title' | 'body' | 'press'> & {
  to: (matter: { id: string }) => string
}

/** The one form of a correction, its documents beside it. */
function changePage(visit: Visit, opened: FormCase, typed: Typed, { to, ...change }: Change): Page {
  const { matter } = opened
  return deedPage(visit, matter, typed, {
    ...change,
    action: visit.href(to({ id: matter.id })),
    beside: documentsBeside(visit, opened),
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
