import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import {
  actions,
  button,
  errorSummary,
  type FieldErrors,
  form,
  linkButton,
  section,
  textArea,
  textField,
} from '../../../platform/ui/index.ts'
import type { Documents } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import type { Case } from '../rules/case.ts'
import { textLimit } from '../rules/deeds.ts'
import { texts } from '../texts.ts'
import { documentCard, moreDocuments } from './documents.ts'
import { senderName, versionField } from './parts.ts'

/** What was typed into a form, by the names of its fields, and what was wrong with it. */
export type Typed = { values: Record<string, string>; errors: FieldErrors }

/** A form that nobody has filled in yet. */
export const untyped: Typed = { values: {}, errors: {} }

type Form = {
  title: string
  action: string
  body: Html
  /** The button that does the deed, with the way back beside it; else the body has its own. */
  press?: string
  multipart?: boolean
  beside?: Html
}

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
      <p>${matter.subject} · ${senderName(visit, matter.sender.name)}</p>
      ${beside(
        form({
          action: deed.action,
          multipart: deed.multipart,
          body: html`${versionField(matter)}${deed.body}${
            deed.press ? actions(button({ label: deed.press }), cancel(visit, matter)) : ''
          }`,
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

/** The way back without doing anything. */
export function cancel(visit: Visit, matter: Case): Html {
  const href = visit.href(paths.matter({ id: matter.id }))
  return linkButton({ label: texts[visit.lang].backToCase, href, kind: 'secondary' })
}

type Reason = { label: string; hint?: string; required?: boolean }

/** Why it is done, in the officer's words; what is written stays with the case. */
export function reasonField({ lang }: Visit, { values, errors }: Typed, reason: Reason): Html {
  return textArea({
    lang,
    name: 'text',
    ...reason,
    value: values.text,
    error: errors.text,
    maxlength: textLimit,
    rows: 4,
  })
}

type Offered = { subject: string; text: string; hint?: string }

/** A letter that comes with the deed; what is offered may be written over. */
export function letterFields({ lang }: Visit, { values, errors }: Typed, offered: Offered): Html {
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
    rows: 10,
  })}`
}
