import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { actions, linkButton, notice, summaryList } from '../../../../platform/ui/index.ts'
import {
  type Answers,
  answersShown,
  type FormDefinition,
  type ShownRow,
  type World,
  wordsIn,
} from '../../../forms/index.ts'
import * as paths from '../../paths.ts'
import { typedOn } from '../../rules/filling-typed.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { listCrumb } from '../parts.ts'

type Typed = { answers: Answers; hadFiles: boolean }

/** What is saved: the answers, and whose of the form's pages they are on. */
type Kept = {
  form: FormDefinition
  answers: Answers
  world: World
  page: string
  party?: { cosigner: string }
}

/** What was saved elsewhere on this page, beside what was typed here. */
export function staleNotice(
  visit: Visit,
  { form, answers: kept, world, page, party }: Kept,
  { answers, hadFiles }: Typed,
): Html {
  const words = fillingTexts[visit.lang].stale
  const rowsOf = (of: Answers): ShownRow[] =>
    answersShown(form, of, world, visit.lang, party).find(one => one.page === page)?.rows ?? []
  const typed = rowsOf(answers)
  const other = rowsOf(kept).filter(
    row => !typed.some(one => one.field === row.field && one.value === row.value),
  )
  return notice({
    tone: 'warning',
    title: words.title,
    body: html`<p>${words.body}</p>${
      other.length === 0
        ? html`<p>${words.nothing}</p>`
        : summaryList(
            other.map(({ label, row, value }) => ({
              label: words.saved(row ? `${row}, ${label}` : label),
              value: value || '–',
            })),
          )
    }${hadFiles ? html`<p>${words.filesAgain}</p>` : ''}`,
  })
}

type LostPage = {
  id: string
  form: FormDefinition
  page: string
  typed: Record<string, string | string[]>
  hadFiles: boolean
}

/** A page that is asked no more was sent from an older window: what was typed is shown, whole. */
export function lostPage(visit: Visit, { id, form, page, typed, hadFiles }: LostPage): Page {
  const words = fillingTexts[visit.lang].stale
  const rows = typedOn(form, page, typed, visit.lang).map(({ label, text }) => ({
    label: wordsIn(label, visit.lang),
    value: html`<span class="answer">${text}</span>`,
  }))
  return {
    title: words.lostPage,
    crumbs: [listCrumb(visit), { label: wordsIn(form.title, visit.lang) }],
    body: html`<p class="lead">${words.lostBody}</p>${rows.length > 0 ? summaryList(rows) : ''}
      ${hadFiles ? html`<p>${words.lostFiles}</p>` : ''}
      ${actions(linkButton({ label: words.goOn, href: visit.href(paths.filling({ id })) }))}`,
  }
}
