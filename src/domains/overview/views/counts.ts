import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatNumber, type Lang } from '../../../platform/i18n/index.ts'
import {
  type Bar,
  barPlot,
  details,
  linePlot,
  summaryList,
  table,
} from '../../../platform/ui/index.ts'
import type { Overview } from '../actions.ts'
import type { MonthCount, UnitStanding } from '../rules/index.ts'
import { texts } from '../texts.ts'
import { type WorklistFilter, worklistLink } from './links.ts'

/** The numbers of today and the states; each leads to the cases it counts, for who may see them. */
export function standingPart(visit: Visit, overview: Overview, linked: boolean): Html {
  const t = texts[visit.lang]
  const { standing, states } = overview
  const number = (count: number, filter: WorklistFilter, label: string) =>
    linked && count > 0
      ? html`<a href="${worklistLink(visit, filter)}">${formatNumber(visit.lang, count)}<span
          class="visually-hidden"> – ${label}</span></a>`
      : formatNumber(visit.lang, count)
  return html`<div class="overview-part">
    ${summaryList([
      { label: t.standing.open, value: number(standing.open, {}, t.standing.open) },
      { label: t.standing.late, value: number(standing.late, { due: 'late' }, t.standing.late) },
      { label: t.standing.soon, value: number(standing.soon, { due: 'soon' }, t.standing.soon) },
    ])}
    ${table({
      caption: t.stateTable.caption,
      head: [t.stateTable.state, t.stateTable.cases],
      rows: states.map(({ state, cases }) => [
        t.states[state],
        number(cases, { state }, t.states[state]),
      ]),
      empty: t.empty,
    })}
  </div>`
}

/** Units as bars of late, soon late and other cases, and the same in a table. */
export function unitsPart(visit: Visit, { units }: Overview): Html {
  const t = texts[visit.lang]
  if (units.length === 0) return html`<p class="empty">${t.units.empty}</p>`
  const name = (unit: UnitStanding) => unit.name || t.units.nobodys
  const number = (count: number) => formatNumber(visit.lang, count)
  return html`<div class="overview-part">
    ${barPlot({
      id: 'units',
      label: t.plotOfUnits,
      legend: [
        { pattern: 'hatch', label: t.columns.late },
        { pattern: 'dots', label: t.columns.soon },
        { pattern: 'full', label: t.columns.inTime },
      ],
      bars: units.map(unit => unitBar(name(unit), unit)),
    })}
    ${table({
      caption: t.units.caption,
      head: [t.units.unit, t.columns.open, t.columns.late, t.columns.soon],
      rows: units.map(unit => [
        name(unit),
        number(unit.open),
        number(unit.late),
        number(unit.soon),
      ]),
      empty: t.units.empty,
    })}
  </div>`
}

/** How old open cases are, as bars and in a table. */
export function agesPart(visit: Visit, { ages }: Overview): Html {
  const t = texts[visit.lang]
  const label = ({ from, to }: (typeof ages)[number]) => t.age(from, to)
  return html`<div class="overview-part">
    ${barPlot({
      id: 'ages',
      label: t.plotOfAges,
      bars: ages.map(age => ({
        label: label(age),
        shares: [{ pattern: 'full', count: age.cases }],
      })),
    })}
    ${table({
      caption: t.ages.caption,
      head: [t.ages.age, t.ages.cases],
      rows: ages.map(age => [label(age), formatNumber(visit.lang, age.cases)]),
      empty: t.empty,
    })}
  </div>`
}

/** What came and what was settled in each of twelve months. */
export function monthsPart(visit: Visit, { months }: Overview): Html {
  const t = texts[visit.lang]
  const sum = (of: (month: MonthCount) => number) => months.reduce((all, one) => all + of(one), 0)
  const rows = months.map(({ month, received, closed, closedLate, ended, missed }) => [
    monthName(visit.lang, month),
    ...[received, closed, closedLate, ended, missed].map(count => formatNumber(visit.lang, count)),
    ended === 0 ? '–' : `${Math.round((100 * missed) / ended)} %`,
  ])
  const { received, closed, closedLate, ended, missed, missedShare } = t.trend
  const columns = [received, closed, closedLate, ended, missed, missedShare]
  return html`<div class="overview-part">
    ${linePlot({
      label: t.plotOfMonths(
        sum(one => one.received),
        sum(one => one.closed),
      ),
      ticks: months.map(({ month }) => String(Number(month.slice(5, 7)))),
      series: [
        { label: t.trend.received, values: months.map(one => one.received), dashed: false },
        { label: t.trend.closed, values: months.map(one => one.closed), dashed: true },
      ],
    })}
    ${details({
      summary: t.months.table,
      body: table({
        caption: t.months.caption,
        head: [t.months.month, ...columns],
        rows,
        empty: t.empty,
      }),
    })}
  </div>`
}

function unitBar(label: string, { open, late, soon }: UnitStanding): Bar {
  return {
    label,
    shares: [
      { pattern: 'hatch', count: late },
      { pattern: 'dots', count: soon },
      { pattern: 'full', count: open - late - soon },
    ],
  }
}

function monthName(lang: Lang, month: string): string {
  return monthFormats[lang].format(new Date(month))
}

/** Making a format takes longer than making the rest of the page: each is made once. */
const monthFormats = {
  cs: monthFormat('cs'),
  en: monthFormat('en-GB'),
  de: monthFormat('de'),
}

function monthFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
}
