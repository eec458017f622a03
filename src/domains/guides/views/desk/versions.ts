import type { Change, Json } from '../../../../foundation/compare.ts'
import type { Day } from '../../../../foundation/dates/index.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatDate, type Lang } from '../../../../platform/i18n/index.ts'
import { button, form, selectField, table } from '../../../../platform/ui/index.ts'
import { lastDaysOf, standingOf } from '../../../publishing/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import * as paths from '../../paths.ts'
import { texts } from '../../texts/editing/index.ts'
import { crumbsTo, titleOf } from './crumbs.ts'
import { guideValue, placeTitle } from './places.ts'

/** All that was published of a guide, each version to be read and compared. */
export function versionTable(visit: Visit, { name, versions, draft }: DeskGuide): Html {
  const { lang } = visit
  const words = texts[lang]
  const { workId: id } = name
  const newest = draft ? 'koncept' : undefined
  const lastDays = lastDaysOf(versions)
  return table({
    caption: words.versions,
    head: [words.version(0).replace(' 0', ''), words.state, words.validity, words.compare],
    empty: words.noVersions,
    rows: versions.map(version => {
      const { number } = version
      const read = visit.href(paths.version({ id, number }))
      const other = newest ?? (number > 1 ? `${number - 1}` : undefined)
      const compare =
        other &&
        visit.href(
          withQuery(
            paths.comparison({ id }),
            newest ? { starsi: number, novejsi: other } : { starsi: other, novejsi: number },
          ),
        )
      return [
        html`<a href="${read}">${words.version(number)}</a>`,
        words.states[standingOf(version, visit.now)],
        validityWords(visit, version.publishedFrom, lastDays.get(number)),
        compare
          ? html`<a href="${compare}">${words.compare}<span
          class="visually-hidden"> – ${words.version(number)}</span></a>`
          : '–',
      ]
    }),
  })
}

/** From which day to which a version is offered; nothing behind the dash where it has no end. */
function validityWords({ lang }: Visit, from: Date, lastDay: Day | null | undefined): string {
  return `${formatDate(lang, from)} – ${lastDay ? formatDate(lang, lastDay) : ''}`.trimEnd()
}

export type Compared = {
  /** Numbers of versions, or `koncept`. */
  older: string
  newer: string
  changes: readonly Change[]
}

/** What differs between two versions, place by place. */
export function comparisonPage(visit: Visit, desk: DeskGuide, compared: Compared): Page {
  const { lang } = visit
  const words = texts[lang]
  const { older, newer, changes } = compared
  const options = [
    ...(desk.draft ? [{ value: 'koncept', label: words.draft }] : []),
    ...desk.versions.map(({ number }) => ({ value: `${number}`, label: words.version(number) })),
  ]
  const choice = (name: string, label: string, value: string) =>
    selectField({ lang, name, label, value, options })
  return {
    title: `${words.comparison}: ${titleOf(lang, desk)}`,
    crumbs: crumbsTo(visit, desk),
    body: html`${form({
      action: visit.href(paths.comparison({ id: desk.name.workId })),
      method: 'get',
      body: html`${choice('starsi', words.older, older)}${choice('novejsi', words.newer, newer)}
        ${button({ label: words.compare, kind: 'secondary' })}`,
    })}
      ${changes.length === 0 ? html`<p>${words.same}</p>` : changeList(visit, changes)}`,
  }
}

function changeList({ lang }: Visit, changes: readonly Change[]): Html {
  const words = texts[lang]
  return html`${changes.map(
    ({ place, before, after }) => html`<h2>${placeTitle(lang, place)}</h2>
      <div class="before-after">${side(lang, words.before, { place, value: before })}
      ${side(lang, words.after, { place, value: after, against: before })}</div>`,
  )}`
}

type Side = { place: readonly string[]; value: Json | undefined; against?: Json | undefined }

/** One side of a change in words, what is otherwise on the other side marked. */
export function side(lang: Lang, title: string, { place, value, against }: Side): Html {
  return html`<div><h3>${title}</h3>${guideValue(lang, place, value, against)}</div>`
}
