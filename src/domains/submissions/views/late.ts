import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { actions, linkButton, section, summaryList } from '../../../platform/ui/index.ts'
import * as paths from '../paths.ts'
import { lateTexts } from '../texts/late.ts'
import { listCrumb } from './parts.ts'

/** What was typed: its questions where they are known, and whether files came with it. */
export type Late = { rows: readonly { label?: string; text: string }[]; hadFiles: boolean }

/** What was typed after the submission had been sent from another window. */
export function sentAlreadyPage(
  visit: Visit,
  { id, kind, ...late }: Late & { id: string; kind: 'form' | 'letter' },
): Page {
  const words = lateTexts[visit.lang]
  const href = visit.href(paths.submission({ id }))
  return {
    title: words.sent[kind],
    crumbs: [listCrumb(visit)],
    body: html`<p class="lead">${leadOf(late, words.sentLead, words.sentNothing)}</p>
      ${typedRows(visit, late)}
      ${actions(linkButton({ label: words.openSent, href }))}`,
  }
}

/** What was typed into a draft that is not there, or is somebody else's: both look the same. */
export function gonePage(visit: Visit, late: Late): Page {
  const words = lateTexts[visit.lang]
  return {
    title: words.gone,
    crumbs: [listCrumb(visit)],
    body: html`<p class="lead">${leadOf(late, words.goneLead, words.goneNothing)}</p>
      ${typedRows(visit, late)}
      ${actions(linkButton({ label: words.toList, href: visit.href(paths.list()) }))}`,
  }
}

/** Nobody is told to copy what was not written; a file is told of below. */
function leadOf({ rows, hadFiles }: Late, written: string, nothing: string): string {
  return rows.length > 0 || hadFiles ? written : nothing
}

/** What was typed, to be copied; nothing when nothing was. */
export function typedRows({ lang }: Visit, { rows, hadFiles }: Late): Html {
  const words = lateTexts[lang]
  if (rows.length === 0) return hadFiles ? html`<p>${words.files}</p>` : html``
  const named = rows.flatMap(({ label, text }) =>
    label ? [{ label, value: html`<span class="answer">${text}</span>` }] : [],
  )
  const bare = rows.filter(row => !row.label)
  const list = html`${named.length > 0 ? summaryList(named) : ''}${
    bare.length > 0
      ? html`<ul>${bare.map(({ text }) => html`<li><span class="answer">${text}</span></li>`)}</ul>`
      : ''
  }${hadFiles ? html`<p>${words.files}</p>` : ''}`
  return section({ title: words.typed, body: list })
}
