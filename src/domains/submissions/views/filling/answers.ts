import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { section, summaryList } from '../../../../platform/ui/index.ts'
import {
  answersShown,
  type FormDefinition,
  type ShownPage,
  type ShownRow,
} from '../../../forms/index.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { pageHref } from './address.ts'

/** All answers under the titles of their pages; each with a way to change it, when it may be. */
export function answerSections(visit: Visit, opened: OpenForm, mayChange: boolean): Html {
  const { form, filling, world, draft } = opened
  const pages = answersShown(form, filling.answers, world, visit.lang, 'sender')
  return html`${pages
    .filter(page => page.rows.length > 0)
    .map(page =>
      section({
        title: page.title,
        body: answerRows(visit, page, { id: mayChange ? draft.id : null, form }),
      }),
    )}`
}

/** All answers as they were sent, in the reader's language, under a heading of the page. */
export function answersSent(visit: Visit, { form, filling, world }: OpenForm): Html {
  const pages = answersShown(form, filling.answers, world, visit.lang, 'sender')
  return html`${pages
    .filter(page => page.rows.length > 0)
    .map(page => html`<h3>${page.title}</h3>${answerRows(visit, page, { id: null, form })}`)}`
}

/** The answers of one page, rows of a group under their own name. */
function answerRows(
  visit: Visit,
  { page, rows }: ShownPage,
  { id, form }: { id: string | null; form: FormDefinition },
): Html {
  const words = fillingTexts[visit.lang].check
  const computed = computedNames(form)
  const line = (row: ShownRow) => ({
    label: row.row ? `${row.row}: ${row.label}` : row.label,
    value: row.value
      ? html`<span class="answer">${row.value}</span>`
      : html`<span class="field-optional">${words.noAnswer}</span>`,
    change:
      id && !computed.has(row.field.replace(/\.\d+\./, '.'))
        ? { href: `${pageHref(visit, id, page, true)}#field-${row.field}`, label: words.change }
        : undefined,
  })
  return summaryList(rows.map(line))
}

/** What is counted from other answers is changed by those; `psi.cena` is one in rows. */
function computedNames({ pages }: FormDefinition): Set<string> {
  const fields = pages.flatMap(page => page.fields)
  const inRows = fields.flatMap(group =>
    (group.fields ?? []).map(field => ({ ...field, name: `${group.name}.${field.name}` })),
  )
  const computed = [...fields, ...inRows].filter(({ kind }) => kind === 'computed')
  return new Set(computed.map(({ name }) => name))
}
