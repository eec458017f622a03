import { fileLimits } from '../../../foundation/file.ts'
import { type Html, html } from '../../../foundation/html.ts'
import { acceptedEndings, fileTexts } from '../../../platform/blobs/index.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatSize } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  details,
  errorSummary,
  fileField,
  form,
  notice,
  table,
} from '../../../platform/ui/index.ts'
import * as paths from '../paths.ts'
import { roomFor } from '../rules/draft.ts'
import type { Attachment, Submission } from '../rules/submission.ts'
import { draftTexts } from '../texts/drafting.ts'
import { listCrumb, stepLine } from './parts.ts'
import { uploadPlace } from './upload.ts'

export type AttachmentsView = {
  draft: Submission
  files: readonly Attachment[]
  /** What was wrong with the files sent just now, in words. */
  errors: readonly string[]
  /** Files that were attached already. */
  doubled: readonly string[]
  /** Files whose names were too long, by the names that they now have. */
  shortened: readonly string[]
}

/** The third question: is there anything to attach? */
export function attachmentsPage(visit: Visit, view: AttachmentsView): Page {
  const words = draftTexts[visit.lang].attachments
  const { draft, errors, doubled, shortened } = view
  return {
    title: words.title,
    crumbs: [listCrumb(visit), { label: draftTexts[visit.lang].newTitle }],
    scripts: ['upload'],
    body: html`${stepLine(visit, 3)}${errorSummary(visit.lang, { soubory: errors })}
      ${doubled.map(name => notice({ tone: 'info', title: words.doubled(name) }))}
      ${shortened.map(name =>
        notice({ tone: 'info', title: words.shortened, body: html`<p data-stays>${name}</p>` }),
      )}
      <p class="lead">${words.lead}</p>
      ${details({ summary: words.kinds, body: html`<p>${fileTexts[visit.lang].accepted}</p>` })}
      <div data-attached>${attachedFiles(visit, view)}</div>
      ${form({
        action: visit.href(paths.attachments({ id: draft.id })),
        multipart: true,
        body: html`${uploadField(visit, errors)}
          ${actions(
            button({ label: words.continue }),
            button({ label: words.add, kind: 'secondary', name: 'akce', value: 'dalsi' }),
          )}`,
      })}`,
  }
}

function attachedFiles(visit: Visit, { draft, files }: AttachmentsView): Html {
  const words = draftTexts[visit.lang].attachments
  const { id } = draft
  const used = fileLimits.totalBytes - roomFor(files)
  return html`${table({
    caption: words.attached,
    head: [words.name, words.size, words.remove],
    rows: files.map(file => [
      html`<a href="${visit.href(
        paths.attachment({ id, file: file.id }),
      )}" download>${file.name}</a>`,
      formatSize(visit.lang, file.sizeBytes),
      form({
        action: visit.href(paths.attachmentRemoval({ id, file: file.id })),
        body: removeButton(visit, file.name),
      }),
    ]),
    empty: words.none,
  })}${
    files.length === 0
      ? ''
      : html`<p>${words.used(
          formatSize(visit.lang, used),
          formatSize(visit.lang, fileLimits.totalBytes),
          files.length,
        )}</p>`
  }`
}

function removeButton(visit: Visit, name: string): Html {
  const words = draftTexts[visit.lang].attachments
  return html`<button class="gov-button" data-color="error" data-type="outlined" data-size="m"
    type="submit">${words.remove}<span class="visually-hidden"> – ${name}</span></button>`
}

/** The field for files; the module `upload` adds progress and dropping to it. */
function uploadField(visit: Visit, errors: readonly string[]): Html {
  const words = draftTexts[visit.lang].attachments
  return uploadPlace(
    visit,
    'akce=dalsi',
    fileField({
      ...{ lang: visit.lang, name: 'soubory', label: words.choose, hint: words.chooseHint },
      ...{ multiple: true, required: false, accept: acceptedEndings.join(',') },
      error: errors,
    }),
  )
}
