import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatTime } from '../../../platform/i18n/index.ts'
import { actions, button, form, linkButton, notice } from '../../../platform/ui/index.ts'
import type { LastChange } from '../actions/returning.ts'
import type { Draft } from '../rules/work.ts'
import { savingsTexts } from '../texts/savings.ts'

/** So many places of a change are named; the history names all. */
const mostNamed = 3

type Undo = {
  /** The address of the savings. */
  action: string
  revision: number
  change: LastChange
  /** The places of the change in the words of the domain. */
  places: readonly string[]
}

/** The button by which the last change is taken back, with whose it is and what. */
export function undoForm({ lang }: Visit, { action, revision, change, places }: Undo): Html {
  const t = savingsTexts[lang]
  const named = [...new Set(places)]
  const rest = named.length - mostNamed
  const what = named.slice(0, mostNamed).join('; ') + (rest > 0 ? ` ${t.more(rest)}` : '')
  return form({
    action,
    body: html`<input type="hidden" name="revize" value="${revision}"><input type="hidden"
      name="k" value="predchozi">${button({ label: t.undo, kind: 'secondary' })}<p
      class="cell-note">${t.lastChange(change.byName, formatTime(lang, change.at), what)}</p>`,
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
