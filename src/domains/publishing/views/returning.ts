import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatTime } from '../../../platform/i18n/index.ts'
import { actions, button, form, linkButton, notice } from '../../../platform/ui/index.ts'
import type { Draft } from '../rules/work.ts'
import { savingsTexts } from '../texts/savings.ts'

/** The button by which the last change is taken back; takes the address of the savings. */
export function undoForm({ lang }: Visit, action: string, revision: number): Html {
  const label = savingsTexts[lang].undo
  return form({
    action,
    body: html`<input type="hidden" name="revize" value="${revision}"><input type="hidden"
      name="k" value="predchozi">${button({ label, kind: 'secondary' })}`,
  })
}

type Overtaken = {
  draft: Draft | null
  crumbs: Page['crumbs']
  /** Where the work is, and its savings. */
  work: string
  history: string
}

/** What was to be taken back is no longer the last change: whose is, and the ways to look at it. */
export function overtakenPage(visit: Visit, { draft, crumbs, work, history }: Overtaken): Page {
  const t = savingsTexts[visit.lang]
  const { changedByName = '', changedAt = visit.now } = draft ?? {}
  const title = t.overtaken(changedByName, formatTime(visit.lang, changedAt))
  return {
    title: t.notNow,
    crumbs,
    body: html`${notice({ tone: 'warning', title, body: t.overtakenWhat })}
      ${actions(
        linkButton({ label: t.toWork, href: work }),
        linkButton({ label: t.history, href: history, kind: 'secondary' }),
      )}`,
  }
}
