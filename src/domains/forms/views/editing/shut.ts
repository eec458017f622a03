import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { actions, type FieldErrors, linkButton, notice } from '../../../../platform/ui/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { conflictTexts } from '../../texts/editing/conflict.ts'
import { deskCrumbs } from './crumbs.ts'

/** A change that cannot be saved now: why, and the way back to the form. */
export function shutPage(
  visit: Visit,
  refusal: keyof (typeof conflictTexts)['cs']['shut'],
  errors: FieldErrors = {},
): Page {
  const t = conflictTexts[visit.lang]
  const reasons = Object.values(errors)
  const why = html`${reasons.map(reason => html`<p>${reason}</p>`)}<p>${t.typed}</p>`
  const href = visit.href(paths.overview({ id: visit.params.id! }))
  return {
    title: t.shutTitle,
    crumbs: deskCrumbs(visit),
    body: html`${notice({ tone: 'error', title: t.shut[refusal], body: why })}
      ${actions(linkButton({ label: t.back, href }))}`,
  }
}

/** A deed that cannot be done now: why, and the way back to the form. */
export function refusedPage(visit: Visit, reason: string): Page {
  const t = conflictTexts[visit.lang]
  const href = visit.href(paths.overview({ id: visit.params.id! }))
  return {
    title: t.refusedTitle,
    crumbs: deskCrumbs(visit),
    body: html`${notice({ tone: 'error', title: reason })}
      ${actions(linkButton({ label: t.back, href }))}`,
  }
}
