import type { Day } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatLongDate } from '../../../platform/i18n/index.ts'
import { section } from '../../../platform/ui/index.ts'
import type { Overview, Today } from '../actions.ts'
import { texts } from '../texts.ts'
import { agesPart, monthsPart, standingPart, unitsPart } from './counts.ts'
import { todayPart } from './today.ts'

/** What the page shows; `todo` only to those who may read cases. */
export type OverviewData = {
  officeName: string
  overview: Overview
  todo: Today | null
  today: Day
  readsCases: boolean
  /** A mayor reads only: nothing on the page may promise them a deed. */
  acts: boolean
}

/** The overview of an office: what to do today first, then one plot with its table per question. */
export function overviewPage(visit: Visit, data: OverviewData): Page {
  const t = texts[visit.lang]
  const { overview, todo, today, officeName } = data
  const title = data.acts ? t.today.title : t.today.titleToRead
  const body = html`
    <p class="lead">${t.lead(officeName)}</p>
    <p class="overview-day">${formatLongDate(visit.lang, today)}</p>
    ${todo ? part(title, todayPart(visit, todo, { today, acts: data.acts })) : ''}
    ${part(t.standing.title, standingPart(visit, overview, data.readsCases))}
    ${part(t.units.title, unitsPart(visit, overview))}
    ${part(t.ages.title, agesPart(visit, overview))}
    ${part(t.months.title, monthsPart(visit, overview))}
    <p class="overview-note">${t.note}</p>
    <p class="overview-hint">${t.printHint}</p>`
  return { title: t.title, crumbs: [{ label: t.title }], body }
}

function part(title: string, body: Html): Html {
  return section({ title, body })
}
