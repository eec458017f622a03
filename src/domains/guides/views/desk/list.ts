import type { Day } from '../../../../foundation/dates/index.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatDate, formatTime, inAlphabet } from '../../../../platform/i18n/index.ts'
import { actions, badge, linkButton, section, table } from '../../../../platform/ui/index.ts'
import {
  type DroppedLine,
  droppedSection,
  elsewhereTexts,
  suppliesNotice,
  type WorkLine,
  waitingNotice,
} from '../../../publishing/index.ts'
import * as paths from '../../paths.ts'
import type { Tally } from '../../queries/feedback.ts'
import { texts } from '../../texts/editing/index.ts'
import { stateOf } from './state.ts'

/** A guide as the list shows it. */
export type ListedWork = WorkLine & {
  title: string
  isOverlay: boolean
  checkedOn: Day | null
  isCheckDue: boolean
  hasOriginalNews: boolean
  isSupplied: boolean
  tally: Tally | null
  isOffered: boolean
  /** What changes for readers on which day. */
  turns: readonly string[]
}

export type WorksView = {
  works: readonly ListedWork[]
  /** Shared guides that the office has not adapted; null for the operator. */
  shared: readonly { slug: string; title: string }[] | null
  /** The name of the office; null for the operator. */
  owner: string | null
  mayPublish: boolean
  /** Thrown away before anything of it was published. */
  dropped: readonly DroppedLine[]
}

/** All guides of an owner: how each stands, and what wants to be looked at. */
export function worksPage(
  visit: Visit,
  { works, shared, owner, mayPublish, dropped }: WorksView,
): Page {
  const { lang } = visit
  const words = texts[lang]
  const unread = works.reduce((sum, { tally }) => sum + (tally?.unread ?? 0), 0)
  const way = (label: string, address: string, kind: 'primary' | 'secondary') =>
    linkButton({ label, href: visit.href(address), kind })
  return {
    title: words.editing,
    body: html`${mayPublish ? waitingNotice(lang, waitingOf(visit, works)) : ''}
      ${suppliesNotice(visit, suppliedOf(visit, works))}
      <p class="lead">${owner ? words.intro(owner) : words.introShared}</p>
      ${actions(
        way(words.newGuide, paths.newGuide(), 'primary'),
        way(words.importing, paths.importing(), 'secondary'),
        way(elsewhereTexts[lang].guides, paths.elsewhere(), 'secondary'),
        way(words.unreadComments(unread), paths.comments(), 'secondary'),
      )}
      ${table({
        caption: words.list,
        head: [words.guide, words.state, words.lastCheck, words.readers, words.changed],
        empty: words.noWorks,
        rows: inAlphabet(lang, works, ({ title }) => title).map(work => rowOf(visit, work)),
      })}
      ${shared ? sharedList(visit, shared) : ''}${droppedSection(visit, dropped)}`,
  }
}

function waitingOf(visit: Visit, works: readonly ListedWork[]) {
  return works
    .filter(({ draftState }) => draftState === 'proposed')
    .map(({ id, title, changedByName, changedAt }) => ({
      ...{ title, who: changedByName ?? '', at: changedAt ?? visit.now },
      href: visit.href(paths.work({ id })),
    }))
}

/** The guides for which a newer text of the product waits. */
function suppliedOf(visit: Visit, works: readonly ListedWork[]) {
  return works
    .filter(({ isSupplied }) => isSupplied)
    .map(({ id, title }) => ({ title, href: visit.href(paths.supply({ id })) }))
}

function rowOf(visit: Visit, work: ListedWork): (Html | string)[] {
  const { lang } = visit
  const words = texts[lang]
  const { id, title, tally, checkedOn, changedAt, changedByName, publishedAt } = work
  const draft = work.draftState ? { state: work.draftState } : null
  const versions = work.publishedFrom ? [{ ...work, publishedFrom: work.publishedFrom }] : []
  const warn = (on: boolean, label: string) =>
    on ? html` ${badge({ tone: 'warning', label })}` : ''
  const state = stateOf(visit, { draft, versions, isOffered: work.isOffered })
  const checked = checkedOn ? formatDate(lang, checkedOn) : '–'
  return [
    html`<a href="${visit.href(paths.work({ id }))}">${title}</a>${
      work.isOverlay ? html` <span class="small">${words.adaptation}</span>` : ''
    }`,
    html`${state}${warn(work.hasOriginalNews, words.originalChanged)}${work.turns.map(
      sentence => html`<p class="cell-note">${sentence}</p>`,
    )}`,
    html`${checked}${warn(work.isCheckDue, words.checkDue)}`,
    html`${tally ? words.tally(tally.helped, tally.helped + tally.notHelped) : '–'}${warn(
      (tally?.unread ?? 0) > 0,
      words.unreadComments(tally?.unread ?? 0),
    )}`,
    changedAt
      ? words.changedBy(changedByName ?? '', formatTime(lang, changedAt))
      : publishedAt
        ? formatTime(lang, publishedAt)
        : '–',
  ]
}

function sharedList(visit: Visit, shared: readonly { slug: string; title: string }[]): Html {
  const words = texts[visit.lang]
  const items = inAlphabet(visit.lang, shared, one => one.title).map(({ slug, title }) => {
    const href = visit.href(paths.adaptation({ slug }))
    return html`<li><a href="${href}">${words.adaptTitle(title)}</a></li>`
  })
  return section({
    title: words.shared,
    body:
      items.length === 0
        ? html`<p>${words.noShared}</p>`
        : html`<p>${words.sharedIntro}</p><ul>${items}</ul>`,
  })
}
