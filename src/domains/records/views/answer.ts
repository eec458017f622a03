import { dayOf } from '../../../foundation/dates/index.ts'
import type { FilePart } from '../../../foundation/file.ts'
import { type Html, html } from '../../../foundation/html.ts'
import { acceptedEndings } from '../../../platform/blobs/index.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatSize, formatTime } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  checkbox,
  details,
  fieldId,
  fileField,
  selectField,
  textArea,
  textField,
} from '../../../platform/ui/index.ts'
import type { FormCase } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import type { Draft } from '../queries/drafts.ts'
import type { Case } from '../rules/case.ts'
import { isOpen, textLimit } from '../rules/deeds.ts'
import { isAwaited } from '../rules/refusing.ts'
import { changes, keepingTexts, templates, texts } from '../texts.ts'
import { cancel, deedPage, documentsBeside, type Typed } from './deed.ts'

/** The answer to the sender: begun, kept, sent; a template gives only its first words. */
export function answerPage(visit: Visit, opened: FormCase, typed: Typed): Page {
  const { matter, draft } = opened
  const words = texts[visit.lang]
  const page = deedPage(visit, matter, typed, {
    title: words.answer,
    action: visit.href(paths.answer({ id: matter.id })),
    multipart: true,
    beside: documentsBeside(visit, opened),
    body: html`${defaultButton}${templateFields(visit)}${draftsOfOthers(visit, opened)}
      ${letterFields(visit, matter, draft, typed)}${keeper(visit, matter)}
      ${isOpen(matter.state) ? settles(visit, matter, typed) : ''}
      ${actions(
        button({ label: words.sendAnswer, name: 'do', value: 'send' }),
        button({ label: words.saveDraft, kind: 'secondary', name: 'do', value: 'save' }),
        cancel(visit, matter),
      )}`,
  })
  return { ...page, scripts: ['keep-typed'] }
}

/** Whether the letter ends the case; while the sender has time to complete theirs, it cannot. */
function settles({ lang, now }: Visit, matter: Case, typed: Typed): Html {
  if (isAwaited(matter, dayOf(now))) {
    const until = formatDate(lang, matter.waitingUntil!)
    return html`<p id="${fieldId('settles')}">${changes[lang].settlesNotYet(until)}</p>`
  }
  return checkbox({
    lang,
    name: 'settles',
    label: texts[lang].alsoSettle,
    required: false,
    checked: typed.values.settles === 'yes',
  })
}

/** What colleagues have begun, to be read, and taken over below what is written here. */
function draftsOfOthers(visit: Visit, { others, officers }: FormCase): Html {
  const words = changes[visit.lang]
  return html`${others.map(({ officerId, body, savedAt }) => {
    const name = officers.find(officer => officer.id === officerId)?.name ?? '–'
    return details({
      summary: words.draftOf(name, formatTime(visit.lang, savedAt)),
      body: html`<p class="typed">${body}</p>${actions(
        button({
          label: words.useDraft(name),
          kind: 'secondary',
          name: 'do',
          value: `colleague:${officerId}`,
        }),
      )}`,
    })
  })}`
}

/** Enter in a line of text presses the first button of a form: it must lose and send nothing. */
const defaultButton = html`<button class="visually-hidden" type="submit" name="do" value="save"
  tabindex="-1" aria-hidden="true"></button>`

function letterFields(visit: Visit, matter: Case, draft: Draft | null, typed: Typed): Html {
  const { lang } = visit
  const words = texts[lang]
  const { values, errors } = typed
  return html`${draft ? html`<p>${words.savedAt(formatTime(lang, draft.savedAt))}</p>` : ''}
    ${textField({
      lang,
      name: 'subject',
      label: words.letterSubject,
      value: values.subject ?? draft?.subject ?? words.answerSubject(matter.subject),
      error: errors.subject,
      maxlength: 300,
    })}
    ${textArea({
      lang,
      name: 'text',
      label: words.text,
      value: values.text ?? draft?.body ?? '',
      focused: Object.keys(errors).length === 0,
      error: errors.text,
      maxlength: textLimit,
      rows: 14,
    })}
    ${keptFiles(visit, draft?.files ?? [])}
    ${fileField({
      lang,
      name: 'files',
      label: words.addFiles,
      hint: words.filesHint,
      error: errors.files,
      required: false,
      multiple: true,
      accept: acceptedEndings.join(','),
    })}`
}

function keptFiles(visit: Visit, files: readonly FilePart[]): Html | '' {
  if (files.length === 0) return ''
  const words = texts[visit.lang]
  return html`<ul class="kept-files">${files.map(
    (file, place) => html`<li>${file.name} (${formatSize(visit.lang, file.sizeBytes)})
      ${button({
        label: words.remove(file.name),
        kind: 'danger',
        name: 'do',
        value: `remove:${place}`,
      })}</li>`,
  )}</ul>`
}

/** Pressing it keeps what is typed; the template comes below. */
function templateFields({ lang }: Visit): Html {
  const words = texts[lang]
  return html`<div class="filter">${selectField({
    lang,
    name: 'template',
    label: words.template,
    required: false,
    options: [
      { value: '', label: words.noTemplate },
      ...templates.map(({ id, name }) => ({ value: id, label: name })),
    ],
  })}</div>${actions(
    button({ label: words.useTemplate, kind: 'secondary', name: 'do', value: 'template' }),
  )}`
}

/**
 * Where the browser module `keep-typed` tells that what is typed was kept. Each keeping leaves a
 * line in the office's log, so it comes half as often as a citizen's.
 */
function keeper({ lang, href }: Visit, matter: Case): Html {
  const { saved, unsaved, stayed, ended, gone } = keepingTexts[lang]
  return html`<keep-typed data-to="${href(paths.draft({ id: matter.id }))}" data-every-ms="10000"
    data-saved="${saved}" data-unsaved="${unsaved}" data-stayed="${stayed}"
    data-ended="${ended}" data-gone="${gone}"></keep-typed>`
}
