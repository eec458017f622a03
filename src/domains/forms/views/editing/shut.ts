import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatTime } from '../../../../platform/i18n/index.ts'
import { actions, type FieldErrors, linkButton, notice } from '../../../../platform/ui/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
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

/** What was to be taken back is no longer the last change: whose is, and the ways to look at it. */
export function overtakenPage(visit: Visit, { draft }: EditedForm): Page {
  const t = conflictTexts[visit.lang]
  const id = visit.params.id!
  const { changedByName = '', changedAt = visit.now } = draft ?? {}
  const title = t.overtaken(changedByName, formatTime(visit.lang, changedAt))
  const history = { label: t.history, href: visit.href(paths.history({ id })) }
  return {
    title: t.refusedTitle,
    crumbs: deskCrumbs(visit),
    body: html`${notice({ tone: 'warning', title, body: t.overtakenWhat })}
      ${actions(
        linkButton({ label: t.back, href: visit.href(paths.overview({ id })) }),
        linkButton({ ...history, kind: 'secondary' }),
      )}`,
  }
}
