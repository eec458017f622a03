import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatDate, formatTime } from '../../../../platform/i18n/index.ts'
import {
  actions,
  badge,
  errorSummary,
  linkButton,
  notice,
  section,
} from '../../../../platform/ui/index.ts'
import {
  droppedNotice,
  droppingTexts,
  elsewhereTexts,
  givenBackNotice,
  historyTexts,
  outlookOf,
  outlookWords,
  planNews,
  plansNotice,
  publishersNotice,
  sourceLine,
  supplyNews,
  supplyNotice,
  undoForm,
} from '../../../publishing/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import * as paths from '../../paths.ts'
import { partsOf } from '../../rules/parts.ts'
import { texts } from '../../texts/editing/index.ts'
import { commentList, tallyWords } from './comments.ts'
import { crumbsToList, titleOf } from './crumbs.ts'
import { deedForms, type WorkState } from './deeds.ts'
import { fillOf } from './filling.ts'
import { findingList } from './findings.ts'
import { partTitle, placeTitle } from './places.ts'
import { stateOf } from './state.ts'
import { versionTable } from './versions.ts'

/** A guide on the desk: how it stands, what to mend, what to do next. */
export function workPage(visit: Visit, desk: DeskGuide, state: WorkState): Page {
  const { lang } = visit
  const words = texts[lang]
  const history = visit.href(paths.history({ id: desk.name.workId }))
  return {
    title: titleOf(lang, desk),
    crumbs: crumbsToList(visit),
    body: html`${refusalOf(visit, state)}${newsOf(visit)}
      ${droppedNotice(visit, desk.dropped, history)}${standing(visit, desk)}
      ${planned(visit, desk, state)}
      ${supplyNotice(visit, desk.isSupplied ? supplyHref(visit, desk) : null)}
      ${publishersNotice(visit, state.publishers, desk.draft?.state ?? null)}
      ${sourceLine(lang, state.source)}${waysOf(visit, desk)}
      ${section({ title: words.parts, body: partList(visit, desk) })}
      ${findingsOf(visit, desk)}
      ${deedForms(visit, desk, state)}
      ${section({ title: words.versions, body: versionTable(visit, desk) })}
      ${section({
        title: words.comments,
        id: 'vzkazy',
        body: html`<p>${tallyWords(lang, state.tally)}</p>${commentList(visit, state.comments)}`,
      })}`,
  }
}

function supplyHref(visit: Visit, { name }: DeskGuide): string {
  return visit.href(paths.supply({ id: name.workId }))
}

/** What has no field of its own is said above; the rest leads to its fields. */
function refusalOf({ lang }: Visit, { errors }: WorkState): Html {
  const { revision, ...fields } = errors
  if (revision) return notice({ tone: 'error', title: revision })
  return errorSummary(lang, fields)
}

function newsOf(visit: Visit): Html | '' {
  const { lang, query } = visit
  const supplied = supplyNews(visit) ?? planNews(visit)
  if (supplied) return notice({ tone: 'success', title: supplied })
  const { news } = texts[lang]
  if (query.zprava === 'taken-over') {
    return notice({ tone: 'success', title: elsewhereTexts[lang].taken })
  }
  const name = query.zprava ?? ''
  if (name === 'restored') return notice({ tone: 'success', title: droppingTexts[lang].restored })
  return Object.hasOwn(news, name)
    ? notice({ tone: 'success', title: news[name as keyof typeof news] })
    : ''
}

function standing(visit: Visit, desk: DeskGuide): Html {
  const { lang } = visit
  const words = texts[lang]
  const { draft, checkedOn, national, base, content } = desk
  const changed = draft
    ? html`<p class="small">${words.changed}: ${words.changedBy(
        draft.changedByName,
        formatTime(lang, draft.changedAt),
      )}</p>${undo(visit, desk, draft.revision)}`
    : ''
  const { versions } = desk
  const hasShared = content.kind === 'overlay'
  const expected = outlookOf(versions, visit.now)
  const outlook = outlookWords(lang, expected, { hasShared })
  const state = stateOf(visit, { ...desk, isOffered: expected.now !== null })
  const hasNews = content.kind === 'overlay' && national !== null && national.number > base
  return html`<p>${state} ${
    content.kind === 'overlay' ? badge({ tone: 'neutral', label: words.adaptation }) : ''
  }</p>${versions.length > 0 ? outlook.map(sentence => html`<p>${sentence}</p>`) : ''}${changed}
    ${givenBackNotice(visit, draft, desk.deeds)}
    ${hasNews ? originalNotice(visit, desk) : ''}
    ${checkedOn ? checkLine(visit, desk, checkedOn) : ''}`
}

/** What is planned, with the press that calls it off for those who publish. */
function planned(visit: Visit, { name, versions, deeds, content }: DeskGuide, state: WorkState) {
  const action = state.mayPublish ? visit.href(paths.callingOff({ id: name.workId })) : null
  return plansNotice(visit, { versions, deeds, hasShared: content.kind === 'overlay', action })
}

function undo(visit: Visit, { name, lastChange }: DeskGuide, revision: number): Html | '' {
  if (!lastChange) return ''
  const action = visit.href(paths.history({ id: name.workId }))
  const places = lastChange.places.map(place => placeTitle(visit.lang, place))
  return actions(undoForm(visit, { action, revision, change: lastChange, places }))
}

function originalNotice(visit: Visit, { name }: DeskGuide): Html {
  const words = texts[visit.lang]
  const href = visit.href(paths.original({ id: name.workId }))
  const body = html`<p><a href="${href}">${words.original}</a></p>`
  return notice({ tone: 'warning', title: words.originalChanged, body })
}

function checkLine({ lang }: Visit, { isCheckDue }: DeskGuide, checkedOn: string): Html {
  const words = texts[lang]
  const mark = isCheckDue ? badge({ tone: 'warning', label: words.checkDue }) : ''
  return html`<p>${words.checkAbout(formatDate(lang, checkedOn))} ${mark}</p>`
}

function waysOf(visit: Visit, { name, slug, versions, content, national }: DeskGuide): Html {
  const isRead = national !== null || outlookOf(versions, visit.now).now !== null
  const words = texts[visit.lang]
  const { workId: id } = name
  const way = (label: string, address: string) =>
    linkButton({ label, href: visit.href(address), kind: 'secondary' })
  return actions(
    way(words.preview, paths.preview({ id })),
    way(historyTexts[visit.lang].title, paths.history({ id })),
    way(words.exported, paths.exported({ id })),
    content.kind === 'overlay' ? way(words.original, paths.original({ id })) : '',
    isRead ? way(words.public, publicAddress(visit, slug)) : '',
  )
}

/** The public page as the own office's readers see it. */
function publicAddress({ caller }: Visit, slug: string): string {
  const { slug: office, roles } = caller!.desk!
  const at = roles.includes('operator') ? '' : `?${paths.officeField}=${office}`
  return `${paths.guide({ slug })}${at}`
}

function partList(visit: Visit, desk: DeskGuide): Html {
  const { lang } = visit
  const id = desk.name.workId
  const items = partsOf(desk.content).map(part => {
    const title = partTitle(lang, part)
    const label =
      desk.draft?.state === 'being-written'
        ? html`<a href="${visit.href(paths.part({ id, part }))}">${title}</a>`
        : html`${title}`
    return html`<li>${label} <span class="small">${fillOf(lang, desk, part)}</span></li>`
  })
  return html`<ul class="guide-parts">${items}</ul>`
}

function findingsOf(visit: Visit, desk: DeskGuide): Html {
  const words = texts[visit.lang]
  if (!desk.draft) return html``
  const [blocking, advice] = [
    desk.findings.filter(finding => finding.level === 'blocks'),
    desk.findings.filter(finding => finding.level === 'warns'),
  ]
  return html`${
    blocking.length === 0
      ? html`<p>${words.nothingToMend}</p>`
      : section({ title: words.toMend, id: 'opravit', body: findingList(visit, desk, blocking) })
  }${
    advice.length === 0
      ? ''
      : section({ title: words.toLookAt, body: findingList(visit, desk, advice) })
  }`
}
