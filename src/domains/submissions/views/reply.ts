import { type Html, html } from '../../../foundation/html.ts'
import { acceptedEndings, fileTexts } from '../../../platform/blobs/index.ts'
import { type Page, type Visit, writerField } from '../../../platform/http/index.ts'
import { formatOnDay, formatSize } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  details,
  errorSummary,
  fileField,
  form,
  linkButton,
  type ManyErrors,
  notice,
  textArea,
} from '../../../platform/ui/index.ts'
import * as paths from '../paths.ts'
import type { ReplyKind } from '../rules/replies.ts'
import { type Attachment, lengths, type Sent } from '../rules/submission.ts'
import { draftTexts } from '../texts/drafting.ts'
import { replyTexts } from '../texts/replies.ts'
import { listCrumb, subjectOf } from './parts.ts'
import { uploadPlace } from './upload.ts'

export type ReplyView = {
  submission: Sent
  kind: ReplyKind
  /** The id of the reply; kept when the form is drawn again. */
  key: string
  body: string
  files: readonly Attachment[]
  /** What the office asked for, when it did. */
  call: string
  errors: ManyErrors
  /** Files whose names were too long, by the names that they now have. */
  shortened?: readonly string[]
}

/** One message into the matter: an answer to a call, a message, or the withdrawal. */
export function replyPage(visit: Visit, view: ReplyView): Page {
  const { lang } = visit
  const words = replyTexts[lang]
  const { submission, kind, errors } = view
  const { id, answerBy } = submission
  const wording = words.forms[kind]
  const isKept = view.body.trim() !== '' || view.files.length > 0
  return {
    title: wording.title,
    crumbs: [
      listCrumb(visit),
      { label: subjectOf(visit, submission), href: visit.href(paths.submission({ id })) },
      { label: wording.title },
    ],
    scripts: ['upload'],
    body: html`${errorSummary(lang, errors)}
      ${isUnsent(view) ? html`<p>${isKept ? words.wasWrong : words.nothingKept}</p>` : ''}
      ${(view.shortened ?? []).map(name =>
        notice({
          tone: 'info',
          title: draftTexts[lang].attachments.shortened,
          body: html`<p data-stays>${name}</p>`,
        }),
      )}
      <p class="lead">${wording.lead}</p>
      ${
        kind === 'completion' && view.call
          ? notice({
              tone: 'warning',
              title: words.call,
              body: html`<div class="letter">${view.call}</div>${
                answerBy ? html`<p>${words.answerBy(formatOnDay(lang, answerBy))}</p>` : ''
              }`,
            })
          : ''
      }
      ${replyForm(visit, view)}`,
  }
}

function isUnsent({ errors, shortened = [] }: ReplyView): boolean {
  return shortened.length + Object.values(errors).flat().length > 0
}

function replyForm(visit: Visit, view: ReplyView): Html {
  const { lang } = visit
  const words = replyTexts[lang]
  const { submission, kind, key, body, files, errors } = view
  const { id } = submission
  const action = kind === 'withdrawal' ? paths.withdrawal({ id }) : paths.reply({ id })
  const isWithdrawal = kind === 'withdrawal'
  return form({
    action: visit.href(action),
    multipart: true,
    key,
    body: html`${writerField(visit)}<input type="hidden" name="druh" value="${kind}">
      ${textArea({
        ...{ lang, name: 'text', label: words.forms[kind].body, value: body, rows: 8 },
        ...{ error: errors.text, maxlength: lengths.body, required: kind === 'message' },
      })}
      ${isWithdrawal ? '' : keptFiles(visit, files)}${isWithdrawal ? '' : filesOf(visit, errors)}
      ${actions(
        button({ label: words.forms[kind].send, kind: isWithdrawal ? 'danger' : 'primary' }),
        linkButton({
          label: words.back,
          href: visit.href(paths.submission({ id })),
          kind: 'secondary',
        }),
      )}`,
  })
}

function keptFiles(visit: Visit, files: readonly Attachment[]): Html {
  if (files.length === 0) return html`<div data-attached></div>`
  const { kept } = replyTexts[visit.lang]
  return html`<div data-attached><p>${kept}:</p><ul class="plain-list">${files.map(
    file => html`<li>${file.name} (${formatSize(visit.lang, file.sizeBytes)})</li>`,
  )}</ul></div>`
}

function filesOf(visit: Visit, errors: ManyErrors): Html {
  const { lang } = visit
  const words = replyTexts[lang]
  const { kinds } = draftTexts[lang].attachments
  const field = fileField({
    ...{ lang, name: 'soubory', label: words.files, hint: words.filesHint, multiple: true },
    ...{ required: false, accept: acceptedEndings.join(','), error: errors.soubory },
  })
  return html`${uploadPlace(visit, 'akce=prilozit', field)}${details({
    summary: kinds,
    body: html`<p>${fileTexts[lang].accepted}</p>`,
  })}`
}
