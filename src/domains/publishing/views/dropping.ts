import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatTime } from '../../../platform/i18n/index.ts'
import { actions, button, form, linkButton, notice, section } from '../../../platform/ui/index.ts'
import type { Dropped, Falling } from '../actions/dropping.ts'
import type { DroppedLine } from '../routes/dropping.ts'
import { droppingTexts } from '../texts/dropping.ts'

type Question = {
  falling: Falling
  crumbs: Page['crumbs']
  /** Where it is thrown away, and where one goes back to the work. */
  action: string
  work: string
}

/** Asked before a draft is thrown away: whose work falls, and that it can be brought back. */
export function droppingPage(visit: Visit, { falling, crumbs, action, work }: Question): Page {
  const { lang, caller } = visit
  const t = droppingTexts[lang]
  const { draft, writers, isOut } = falling
  const when = (at: Date) => formatTime(lang, at)
  // Who proposed it or gave it back wrote nothing.
  const [last] = writers
  const isOthers = last && last.name !== caller?.name
  return {
    title: t.title,
    crumbs,
    body: html`${
      isOthers
        ? notice({
            tone: 'warning',
            title: t.colleague(last.name, when(last.lastAt)),
          })
        : ''
    }<p>${t.falls}</p>
      <ul>${writers.map(
        ({ name, lastAt, savings }) => html`<li>${t.wrote(name, when(lastAt), savings)}</li>`,
      )}</ul><p>${isOut ? t.stays : t.neverOut} ${t.wayBack}</p>
      ${form({
        action,
        body: html`<input type="hidden" name="revize" value="${draft?.revision ?? 0}">${actions(
          button({ label: t.drop, kind: 'danger' }),
          linkButton({ label: t.keep, href: work, kind: 'secondary' }),
        )}`,
      })}`,
  }
}

/** Who threw the draft away, with the one press that brings it back; takes the savings' address. */
export function droppedNotice(
  { lang }: Visit,
  dropped: Dropped | null,
  history: string,
): Html | '' {
  if (!dropped) return ''
  const t = droppingTexts[lang]
  const { byName, at, wroteName, wroteAt, revision } = dropped
  return notice({
    tone: 'info',
    title: t.dropped(byName, formatTime(lang, at)),
    body: html`<p>${t.wroteLast(wroteName, formatTime(lang, wroteAt))}</p>
      ${form({
        action: history,
        body: html`<input type="hidden" name="revize" value="0"><input type="hidden" name="k"
          value="${revision}">${button({ label: t.restore, kind: 'secondary' })}`,
      })}`,
  })
}

/** What was thrown away before anything of it was published; nothing when nothing was. */
export function droppedSection({ lang }: Visit, lines: readonly DroppedLine[]): Html | '' {
  if (lines.length === 0) return ''
  const t = droppingTexts[lang]
  return section({
    title: t.list,
    body: html`<p>${t.listAbout}</p><ul>${lines.map(
      ({ title, href, byName, at }) =>
        html`<li><a href="${href}">${title}</a>, ${t.listed(byName, formatTime(lang, at))}</li>`,
    )}</ul>`,
  })
}
