import type { Json } from '../../../../foundation/compare.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatTime } from '../../../../platform/i18n/index.ts'
import { actions, linkButton, notice, section } from '../../../../platform/ui/index.ts'
import type { Unit } from '../../../offices/index.ts'
import {
  droppedNotice,
  droppingTexts,
  elsewhereTexts,
  givenBackNotice,
  newestOf,
  outlookOf,
  outlookWords,
  type Publishers,
  planNews,
  plansNotice,
  publishersNotice,
  sourceLine,
  standingOf,
  supplyNews,
  supplyNotice,
  undoForm,
  whyNotWithdraw,
} from '../../../publishing/index.ts'
import { publishedStandings } from '../../actions/editing/listing.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { officeField, form as publicForm } from '../../paths.ts'
import type { Judgement } from '../../rules/editing/judging.ts'
import { deedTexts } from '../../texts/editing/deeds.ts'
import { deskTexts } from '../../texts/editing/desk.ts'
import { overviewTexts } from '../../texts/editing/overview.ts'
import { placeIn } from './choosing.ts'
import { consequencePart, consequences } from './consequences.ts'
import { deskCrumbs } from './crumbs.ts'
import { deedForm, standingShown } from './desk.ts'
import { factsPart } from './facts-shown.ts'
import { faultsBlock } from './faults.ts'
import { titleOf } from './place.ts'
import { pagesTree } from './tree.ts'

export type OverviewData = {
  edited: EditedForm
  units: readonly Unit[]
  judgements: readonly Judgement[]
  mayPublish: boolean
  /** It adapts a shared form and says nothing else than that. */
  isSame: boolean
  /** Who decides about a proposal. */
  publishers: Publishers
  /** The number of the shared form's newest version, when it is newer than the one adapted. */
  newerOriginal: number | null
  /** A newer text of the product waits to be compared. */
  isSupplied: boolean
  /** From whom it was taken over. */
  source: { officeName: string; number: number } | null
}

/** A form at its owner's desk: how it stands, what is to be put right, its pages and the rest. */
export function overviewPage(visit: Visit, data: OverviewData): Page {
  const { edited } = data
  const { form, revision } = edited
  const t = overviewTexts[visit.lang]
  const { id } = visit.params as { id: string }
  const isOpen = edited.draft?.state === 'being-written'
  const tree = { visit, form, revision, isOpen, units: data.units }
  const addPage = visit.href(paths.page({ id }))
  const history = visit.href(paths.history({ id }))
  return {
    title: titleOf(form, visit.lang),
    crumbs: deskCrumbs(visit),
    scripts: ['reorder'],
    body: html`${said(visit, edited)}${droppedNotice(visit, edited.dropped, history)}
      ${standingPart(visit, data)}
      ${edited.draft ? faultsBlock(visit, { ...data, form, isOpen }) : ''}
      ${deeds(visit, data)}${ways(visit, edited)}
      ${section({
        title: t.pagesTitle,
        id: 'stranky',
        body: html`<p>${t.lead}</p>${pagesTree(tree)}
          ${isOpen ? html`<p class="form-add"><a href="${addPage}">${t.addPage}</a></p>` : ''}`,
      })}
      ${section({ title: t.factsTitle, body: factsPart(visit, form, isOpen) })}
      ${section({
        title: t.consequencesTitle,
        body: html`${consequences.map(part => consequencePart(tree, part))}`,
      })}`,
  }
}

/** What was just done; whatever was taken away can be brought back at once. */
function said(visit: Visit, edited: EditedForm): Html {
  const t = deedTexts[visit.lang]
  const { zprava = '' } = visit.query
  const taken = zprava === 'taken' ? elsewhereTexts[visit.lang].taken : undefined
  const back = zprava === 'restored' ? droppingTexts[visit.lang].restored : undefined
  const title =
    taken ??
    back ??
    planNews(visit) ??
    supplyNews(visit) ??
    t.kept[zprava] ??
    deskTexts[visit.lang].kept[zprava]
  if (!title) return html``
  const undo = /^(removed|moved|loaded|merged|supply-taken)$/.test(zprava)
  return html`${notice({ tone: 'success', title })}${undo ? undoPart(visit, edited) : ''}`
}

/** The press that takes the last change back, while there is one. */
function undoPart(visit: Visit, { name, revision, lastChange, form }: EditedForm): Html | '' {
  if (!lastChange) return ''
  const forms = [form, lastChange.before] as unknown as Json[]
  const action = visit.href(paths.history({ id: name.workId }))
  const places = lastChange.places.map(place => placeIn(forms, place, visit.lang))
  return undoForm(visit, { action, revision, change: lastChange, places })
}

function standingPart(visit: Visit, data: OverviewData): Html {
  const { edited, newerOriginal, source } = data
  const { lang, now } = visit
  const t = deedTexts[lang]
  const { draft, versions, deeds } = edited
  const withdrawal = deeds.find(({ kind }) => kind === 'withdrawn')
  const newest = newestOf(versions)
  const { id } = visit.params as { id: string }
  const who = draft ? [draft.changedByName, formatTime(lang, draft.changedAt)] : []
  const words = draft?.state === 'proposed' ? t.proposedBy : t.changedBy
  const isWithdrawn = newest && standingOf(newest, now) === 'withdrawn'
  return html`<div class="standings">${
    newest
      ? publishedStandings(newest, versions, now).map(standing => standingShown(visit, standing))
      : ''
  }${draft ? standingShown(visit, { standing: draft.state }) : ''}</div>
  ${newest ? outlookPart(visit, edited) : ''}${planned(visit, data)}${sourceLine(lang, source)}
  ${draft ? html`<p class="cell-note">${words(who[0]!, who[1]!)}</p>` : ''}
  ${publishersNotice(visit, data.publishers, draft?.state ?? null)}
  ${givenBackNotice(visit, draft, deeds)}
  ${
    isWithdrawn && withdrawal
      ? notice({
          tone: 'info',
          title: t.withdrawnBy(withdrawal.byName, formatTime(lang, withdrawal.at)),
          body: withdrawal.note,
        })
      : ''
  }${supplyNotice(visit, data.isSupplied ? visit.href(paths.supply({ id })) : null)}${
    newerOriginal === null
      ? ''
      : notice({
          tone: 'warning',
          title: t.originalChanged,
          body: html`<p><a href="${visit.href(paths.original({ id }))}">${t.seeOriginal}</a></p>`,
        })
  }`
}

/** What is planned, with the press that calls it off for those who publish. */
function planned(visit: Visit, { edited, mayPublish }: OverviewData): Html | '' {
  const { versions, deeds, draft } = edited
  const { id } = visit.params as { id: string }
  const hasShared = (draft ?? versions[0])?.originalVersion != null
  const action = mayPublish ? visit.href(paths.callingOff({ id })) : null
  return plansNotice(visit, { versions, deeds, hasShared, action })
}

/** What citizens get now, and what changes on which day. */
function outlookPart({ lang, now }: Visit, { draft, versions }: EditedForm): Html {
  const isAdapted = (draft ?? versions[0])?.originalVersion != null
  return html`${outlookWords(lang, outlookOf(versions, now), { hasShared: isAdapted }).map(
    sentence => html`<p>${sentence}</p>`,
  )}`
}

/** What can be done with the whole form now, the usual deed first. */
function deeds(visit: Visit, data: OverviewData): Html {
  const { edited, judgements, mayPublish } = data
  const t = deedTexts[visit.lang]
  const { draft, revision } = edited
  const { id } = visit.params as { id: string }
  const isFit = !data.isSame && !judgements.some(({ blocks }) => blocks)
  const values = { revize: revision }
  if (!draft && edited.versions.length === 0) return html``
  if (!draft) {
    const reopen = deedForm(visit, paths.reopening({ id }), t.deed.reopen)
    return html`<p>${t.readOnlyVersion}</p>${reopen}${actions(withdrawLink(visit, data))}`
  }
  if (draft.state === 'proposed') {
    const publish = linkButton({
      label: t.deed.publish,
      href: visit.href(paths.publication({ id })),
    })
    const giveBack = linkButton({
      label: t.deed.giveBack,
      href: visit.href(paths.givingBack({ id })),
      kind: 'secondary',
    })
    return html`<p>${t.readOnlyProposed}</p>${actions(mayPublish ? publish : '', giveBack)}`
  }
  return html`<div class="deeds">${
    isFit ? deedForm(visit, paths.proposal({ id }), t.deed.propose, { values }) : ''
  }${undoPart(visit, edited)}</div>${actions(
    linkButton({
      label: t.deed.drop,
      href: visit.href(paths.dropping({ id })),
      kind: 'secondary',
    }),
    withdrawLink(visit, data),
  )}`
}

/** What is offered or to come may be withdrawn. */
function withdrawLink(visit: Visit, { edited, mayPublish }: OverviewData): Html | '' {
  const { id } = visit.params as { id: string }
  const { now } = visit
  if (!mayPublish || whyNotWithdraw(edited.versions, now, now)) return ''
  const href = visit.href(paths.withdrawal({ id }))
  return linkButton({ label: deedTexts[visit.lang].deed.withdraw, href, kind: 'secondary' })
}

/** The form's page as the own office's citizens see it. */
function publicAddress({ caller }: Visit, slug: string): string {
  const { slug: office, roles } = caller!.desk!
  const address = publicForm({ slug })
  return roles.includes('operator') ? address : withQuery(address, { [officeField]: office })
}

/** The other pages of the form. */
function ways(visit: Visit, { draft, versions, slug }: EditedForm): Html {
  const t = overviewTexts[visit.lang].actions
  const { id } = visit.params as { id: string }
  const isOffered = outlookOf(versions, visit.now).now !== null
  // An adaptation is compared with the shared form, before anything of it is published, too.
  const isCompared = versions.length > 0 || (draft?.originalVersion ?? null) !== null
  const all: [string, string, boolean][] = [
    [deedTexts[visit.lang].publicPage, publicAddress(visit, slug), isOffered],
    [t.preview, paths.preview({ id }), true],
    [t.comparison, paths.comparison({ id }), isCompared],
    [t.history, paths.history({ id }), true],
    [t.statistics, paths.statistics({ id }), versions.length > 0],
    [t.file, paths.exported({ id }), true],
    [t.replace, paths.replacing({ id }), draft?.state === 'being-written'],
    [t.guide, paths.rulesGuide(), true],
  ]
  return html`<ul class="form-ways">${all
    .filter(([, , isThere]) => isThere)
    .map(([label, href]) => html`<li><a href="${visit.href(href)}">${label}</a></li>`)}</ul>`
}
