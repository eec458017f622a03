import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatDate, formatNumber, type Lang } from '../../../../platform/i18n/index.ts'
import { barPlot, section, summaryList, table, tabs } from '../../../../platform/ui/index.ts'
import type { Version } from '../../../publishing/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import type { Statistics } from '../../actions/editing/statistics.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { WrongCode } from '../../rules/answers.ts'
import { pageErrorName } from '../../rules/checking.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { placeOf } from '../../rules/editing/place.ts'
import { valueAt } from '../../rules/editing/pointer.ts'
import { usualTime } from '../../rules/editing/spans.ts'
import { wordsIn } from '../../rules/showing.ts'
import { statisticsTexts } from '../../texts/editing/statistics.ts'
import { formCrumbs } from './crumbs.ts'
import { titleOf } from './place.ts'

type Data = { edited: EditedForm; version: Version<FormDefinition>; statistics: Statistics }

/** How the filling of a version goes: where people stop, and what they get wrong. */
export function statisticsPage(visit: Visit, { edited, version, statistics }: Data): Page {
  const { lang } = visit
  const t = statisticsTexts[lang]
  const { id } = visit.params as { id: string }
  const items = edited.versions.map(one => ({
    label: t.version(one.number, formatDate(lang, one.publishedFrom)),
    href: visit.href(withQuery(paths.statistics({ id }), { verze: one.number })),
    current: one.number === version.number,
  }))
  const whole = statistics.pages.find(({ page }) => page === '')
  const isEmpty = statistics.pages.every(({ shown }) => shown === 0)
  return {
    title: t.title,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`<p class="lead">${t.lead}</p>
      ${items.length > 1 ? tabs({ label: t.versions, items }) : ''}
      ${
        isEmpty
          ? html`<p class="empty">${t.empty}</p>`
          : html`${whole ? wholePart(lang, whole) : ''}
            ${section({ title: t.pagesTitle, body: pagesPart(lang, version, statistics) })}
            ${section({ title: t.faultsTitle, body: faultsPart(lang, version, statistics) })}`
      }`,
  }
}

type Sum = Statistics['pages'][number]

function wholePart(lang: Lang, sum: Sum): Html {
  const t = statisticsTexts[lang]
  const number = (count: number) => formatNumber(lang, count)
  return summaryList([
    { label: t.started, value: number(sum.shown) },
    { label: t.sent, value: number(sum.passed) },
    { label: t.left, value: number(sum.left) },
    { label: t.open, value: number(openOf(sum)) },
    { label: t.time, value: timeWords(lang, sum) },
  ])
}

function pagesPart(lang: Lang, { content }: Data['version'], { pages }: Statistics): Html {
  const t = statisticsTexts[lang]
  const number = (count: number) => formatNumber(lang, count)
  const sums = content.pages.map(page => ({
    label: wordsIn(page.title, lang),
    sum: pages.find(one => one.page === page.name) ?? nothing(page.name),
  }))
  return html`<div class="overview-part overview-wide">${barPlot({
    id: 'pages',
    label: t.plotOfPages,
    legend: [
      { pattern: 'full', label: t.columns.passed },
      { pattern: 'dots', label: t.columns.open },
      { pattern: 'hatch', label: t.columns.left },
    ],
    bars: sums.map(({ label, sum }) => ({
      label,
      shares: [
        { pattern: 'full', count: sum.passed },
        { pattern: 'dots', count: openOf(sum) },
        { pattern: 'hatch', count: sum.left },
      ],
    })),
  })}${table({
    ...{ caption: t.pagesTitle, captionHeard: true },
    head: Object.values(t.columns),
    rows: sums.map(({ label, sum }) => [
      label,
      ...[sum.shown, sum.passed, sum.left, openOf(sum), sum.faulty].map(number),
      timeWords(lang, sum),
    ]),
    empty: t.empty,
  })}</div>`
}

function faultsPart(lang: Lang, { content }: Data['version'], { faults }: Statistics): Html {
  const t = statisticsTexts[lang]
  if (faults.length === 0) return html`<p class="empty">${t.noFaults}</p>`
  const byField = Map.groupBy(faults, fault => fault.field)
  const bars = [...byField].map(([field, some]) => ({
    label: fieldWords(lang, content, field),
    shares: [{ pattern: 'full' as const, count: some.reduce((sum, one) => sum + one.count, 0) }],
  }))
  return html`<div class="overview-part">${barPlot({ id: 'faults', label: t.plotOfFaults, bars })}
    ${table({
      ...{ caption: t.faultsTitle, captionHeard: true },
      head: Object.values(t.faultColumns),
      rows: faults.map(({ field, code, count }) => [
        fieldWords(lang, content, field),
        t.faults[code as WrongCode] ?? code,
        formatNumber(lang, count),
      ]),
      empty: t.noFaults,
    })}</div>`
}

/** A question by its words; `psi.cip` and `drzitel.name` are parts of one, a page by its title. */
function fieldWords(lang: Lang, form: FormDefinition, name: string): string {
  const page = form.pages.find(one => pageErrorName(one.name) === name)
  if (page) return wordsIn(page.title, lang)
  const parts = name.split('.')
  const place = placeOf(form, parts.at(-1)!) ?? placeOf(form, parts[0]!)
  const field = place && (valueAt(form, place) as { label: Parameters<typeof wordsIn>[0] })
  return field ? wordsIn(field.label, lang) : name
}

/** Those who came and neither went on nor gave up. */
function openOf({ shown, passed, left }: Sum): number {
  return Math.max(0, shown - passed - left)
}

function timeWords(lang: Lang, { seconds }: Sum): string {
  const t = statisticsTexts[lang]
  const usual = usualTime(seconds)
  if (!usual) return '–'
  const said = (count: number) => (count < 60 ? t.seconds(count) : t.minutes(count / 60))
  return 'within' in usual ? t.within(said(usual.within)) : t.longer(said(usual.over))
}

function nothing(page: string): Sum {
  return { page, shown: 0, passed: 0, left: 0, faulty: 0, seconds: [] }
}
