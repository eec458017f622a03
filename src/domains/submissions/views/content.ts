import { type Html, html } from '../../../foundation/html.ts'
import { type Page, type Visit, writerField } from '../../../platform/http/index.ts'
import {
  actions,
  button,
  errorSummary,
  type FieldErrors,
  form,
  linkButton,
  notice,
  radioGroup,
  summaryList,
  textArea,
  textField,
} from '../../../platform/ui/index.ts'
import type { Office } from '../../offices/index.ts'
import { matterKinds } from '../../records/index.ts'
import * as paths from '../paths.ts'
import { type Content, type ContentRefusals, changedFields } from '../rules/draft.ts'
import { lengths, type Submission } from '../rules/submission.ts'
import { draftTexts } from '../texts/drafting.ts'
import { matterTexts } from '../texts/matters.ts'
import { keepTyped } from './keeping.ts'
import { listCrumb, matterName, stepLine } from './parts.ts'

export type ContentView = {
  office: Office
  content: Content
  wrong: ContentRefusals
  /** The draft that is being written over; absent while there is none. */
  draft?: Submission
  /** The id of the draft to come; made when the form is drawn. */
  key?: string
  /** An unfinished draft for this office that could be gone on with. */
  unfinished?: Submission | null
  /** What was saved meanwhile in another window; the form keeps what was typed in this one. */
  stale?: Submission
}

/** The second question: what do you want to write? */
export function contentPage(visit: Visit, view: ContentView): Page {
  const { content: words, stale } = draftTexts[visit.lang]
  const errors = errorsOf(visit, view.wrong)
  const address = view.draft ? paths.content({ id: view.draft.id }) : paths.start()
  return {
    title: words.title,
    crumbs: [listCrumb(visit), { label: draftTexts[visit.lang].newTitle }],
    scripts: ['keep-typed'],
    body: html`${stepLine(visit, 2)}${errorSummary(visit.lang, errors)}
      ${view.stale ? staleNotice(visit, view.stale, view.content) : ''}
      ${view.unfinished ? resumeNotice(visit, view.unfinished, view.office) : ''}
      ${summaryList([
        {
          label: words.to,
          value: view.office.name,
          change: { href: changeOfficeHref(visit, view), label: words.changeOffice },
        },
      ])}
      ${form({
        action: visit.href(address),
        key: view.key,
        body: html`${writerField(visit)}${hiddenFields(view)}${fields(visit, view.content, errors)}
          ${words.languageNote ? html`<p>${words.languageNote}</p>` : ''}
          ${view.stale ? '' : keepTyped(visit, keptAt(view))}
          ${actions(button({ label: view.stale ? stale.keep : words.submit }))}
          <p class="small">${words.saveLater}</p>`,
      })}`,
  }
}

function keptAt({ draft }: ContentView): string {
  return draft ? paths.contentKeeping({ id: draft.id }) : paths.startKeeping()
}

function hiddenFields({ draft, stale, office }: ContentView): Html {
  const version = stale?.version ?? draft?.version
  return html`${
    version === undefined
      ? html`<input type="hidden" name="${paths.officeField}" value="${office.slug}">`
      : html`<input type="hidden" name="verze" value="${version}">`
  }`
}

function changeOfficeHref(visit: Visit, { draft }: ContentView): string {
  return visit.href(draft ? paths.office({ id: draft.id }) : paths.start())
}

function fields(visit: Visit, content: Content, errors: FieldErrors): Html {
  const { lang } = visit
  const words = draftTexts[lang].content
  const matters = matterTexts[lang]
  return html`${radioGroup({
    ...{ lang, name: 'druh', label: words.kind, error: errors.druh },
    value: content.matterKind,
    options: matterKinds.map(kind => ({
      ...{ value: kind, label: matters[kind].name, hint: matters[kind].hint },
    })),
  })}${textField({
    ...{ lang, name: 'predmet', label: words.subject, hint: words.subjectHint },
    ...{ value: content.subject, error: errors.predmet, maxlength: lengths.subject },
  })}${textArea({
    ...{ lang, name: 'text', label: words.body, hint: words.bodyHint },
    ...{ value: content.body, error: errors.text, rows: 12 },
  })}`
}

const fieldNames = { matterKind: 'druh', subject: 'predmet', body: 'text' } as const

function errorsOf(visit: Visit, wrong: ContentRefusals): FieldErrors {
  const words = draftTexts[visit.lang].contentRefusals
  const pairs = Object.entries(wrong).map(([name, refusal]) => [
    fieldNames[name as keyof Content],
    words[refusal],
  ])
  return Object.fromEntries(pairs) as FieldErrors
}

function resumeNotice(visit: Visit, unfinished: Submission, office: Office): Html {
  const words = draftTexts[visit.lang].office
  return notice({
    tone: 'info',
    title: words.resume(office.name),
    body: html`<p>${words.resumeBody}</p>${actions(
      linkButton({
        label: words.resumeLink,
        href: visit.href(paths.content({ id: unfinished.id })),
        kind: 'secondary',
      }),
    )}<p>${words.startAnew}</p>`,
  })
}

function staleNotice(visit: Visit, saved: Submission, typed: Content): Html {
  const words = draftTexts[visit.lang].stale
  const show = (field: keyof Content, content: Content) =>
    field === 'matterKind' ? matterName(visit, content[field]) : content[field]
  return notice({
    tone: 'warning',
    title: words.title,
    body: html`<p>${words.body}</p>${summaryList(
      changedFields(saved, typed).map(field => ({
        label: `${words.field[field]} – ${words.saved}`,
        value: html`<div class="letter">${show(field, saved)}</div>`,
      })),
    )}`,
  })
}
