import { type Change, type Json, threeWay } from '../../../../foundation/compare.ts'
import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatTime } from '../../../../platform/i18n/index.ts'
import { actions, button, form, linkButton, notice } from '../../../../platform/ui/index.ts'
import type { Stale } from '../../actions/editing/saving.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { conflictTexts } from '../../texts/editing/conflict.ts'
import { choosing } from './choosing.ts'
import { formCrumbs } from './crumbs.ts'
import { titleOf } from './place.ts'

/** Two saved at once: both values at each place, and which of them shall hold. */
export function conflictPage(visit: Visit, { edited, base, mine }: Stale): Page {
  const { lang } = visit
  const t = conflictTexts[lang]
  const theirs = edited.form as unknown as Json
  const meetings = threeWay(base, theirs, mine)
  const { changedByName = '', changedAt } = edited.draft ?? {}
  const when = changedAt ? formatTime(lang, changedAt) : ''
  const id = edited.name.workId
  const changes: Change[] = meetings.map(({ place, after }) => ({
    place,
    ...(after !== undefined && { after }),
  }))
  const choice = html`<input type="hidden" name="revize" value="${edited.revision}">
    <input type="hidden" name="zmeny" value="${JSON.stringify(changes)}">
    ${choosing({
      lang,
      forms: [mine, theirs, base],
      meetings,
      words: { after: t.mine, ours: t.theirs, take: t.takeMine, keep: t.keepTheirs },
      takes: ({ conflict }) => !conflict,
    })}
    ${actions(
      button({ label: t.save }),
      linkButton({ label: t.back, href: visit.href(paths.overview({ id })), kind: 'secondary' }),
    )}`
  const nothing = linkButton({ label: t.back, href: visit.href(paths.overview({ id })) })
  return {
    title: t.title,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${notice({ tone: 'warning', title: t.lead(changedByName, when) })}
      ${
        meetings.length === 0
          ? html`<p>${t.nothing}</p>${actions(nothing)}`
          : form({ action: visit.href(paths.merging({ id })), body: choice })
      }`,
  }
}
