import { dayOf } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatTime } from '../../../platform/i18n/index.ts'
import {
  actions,
  linkButton,
  notice,
  pager,
  searchForm,
  selectField,
  table,
} from '../../../platform/ui/index.ts'
import { paths as forms } from '../../forms/index.ts'
import * as paths from '../paths.ts'
import { isNarrowed, type Slice, type Wish } from '../rules/listing.ts'
import { type Submission, states } from '../rules/submission.ts'
import { nextStep } from '../rules/tracking.ts'
import { fillingTexts } from '../texts/filling.ts'
import { trackingTexts } from '../texts/tracking.ts'
import { stateBadge, subjectOf } from './parts.ts'
import { listTabs } from './tabs.ts'

type ListView = {
  wish: Wish
  slice: Slice<Submission>
  /** From which to choose. */
  years: readonly number[]
  officeNames: ReadonlyMap<string, string>
  /** A form was just put aside: said above the list. */
  isSaved: boolean
  /** How many forms wait for this person's signature. */
  waiting: number
}

/** All submissions of a person: where each stands and what is up to them. */
export function listPage(visit: Visit, view: ListView): Page {
  const words = trackingTexts[visit.lang]
  return {
    title: words.title,
    crumbs: [{ label: words.title }],
    body: html`${view.isSaved ? savedNotice(visit) : ''}<p class="lead">${words.lead}</p>
      ${actions(
        linkButton({ label: words.start, href: visit.href(paths.start()) }),
        linkButton({
          label: fillingTexts[visit.lang].catalogue,
          href: visit.href(forms.catalogue()),
          kind: 'secondary',
        }),
        html`<a href="${visit.href(paths.slip())}">${words.followPaper}</a>`,
      )}
      ${listTabs(visit, view.wish.view, view.waiting)}${search(visit, view)}
      ${submissionTable(visit, view)}${pagerOf(visit, view)}`,
  }
}

function savedNotice({ lang }: Visit): Html {
  return notice({ tone: 'success', title: fillingTexts[lang].savedForLater })
}

function search(visit: Visit, { wish, years }: ListView): Html {
  const { lang } = visit
  const { search: label, searchHint: hint, showAll } = trackingTexts[lang]
  const action = visit.href(paths.list())
  const more = narrowing(visit, wish, years)
  return html`${searchForm({ lang, action, label, hint, words: wish.words, more })}${
    isNarrowed(wish) ? html`<p><a href="${action}">${showAll}</a></p>` : ''
  }`
}

/** By year and by where it stands; both are left alone unless chosen. */
function narrowing({ lang }: Visit, { year, state }: Wish, years: readonly number[]): Html {
  const { year: yearLabel, stateIs: stateLabel, any, states: names } = trackingTexts[lang]
  const control = { lang, required: true }
  const options = (pairs: readonly (readonly [string, string])[]) => [
    { value: '', label: any },
    ...pairs.map(([value, label]) => ({ value, label })),
  ]
  return html`${selectField({
    ...{ ...control, name: 'rok', label: yearLabel, value: year === null ? '' : String(year) },
    options: options(years.map(one => [String(one), String(one)] as const)),
  })}${selectField({
    ...{ ...control, name: 'stav', label: stateLabel, value: state ?? '' },
    options: options(states.map(one => [one, names[one]] as const)),
  })}`
}

function submissionTable(visit: Visit, { wish, slice, officeNames }: ListView): Html {
  const words = trackingTexts[visit.lang]
  const { head } = words
  return table({
    caption: words.views[wish.view],
    head: [head.subject, head.office, head.state, head.step, head.mark],
    rows: slice.rows.map(submission => [
      html`<a href="${visit.href(paths.submission({ id: submission.id }))}">${subjectOf(
        visit,
        submission,
      )}</a>${draftNote(visit, submission)}`,
      officeNames.get(submission.officeId) ?? '',
      stateBadge(visit, submission),
      words.steps[nextStep(submission, dayOf(visit.now))],
      submission.received?.recordMark ?? '–',
    ]),
    empty: words.empty[isNarrowed(wish) ? 'search' : wish.view],
  })
}

/** Two drafts of one form are told apart by when they were begun and last saved. */
function draftNote({ lang }: Visit, { state, createdAt, changedAt }: Submission): Html | '' {
  if (state !== 'draft') return ''
  const said = trackingTexts[lang].begunSaved(
    formatTime(lang, createdAt),
    formatTime(lang, changedAt),
  )
  return html`<br><span class="cell-note">${said}</span>`
}

function pagerOf(visit: Visit, { wish, slice }: ListView): Html {
  const { rows, hasNewer, hasOlder } = slice
  const at = (cursor: Record<string, string>) => {
    const { view, words: q, year, state } = wish
    const narrowed = { q, rok: year === null ? '' : String(year), stav: state ?? '' }
    const query = { zobrazit: view === 'all' ? '' : view, ...narrowed, ...cursor }
    return visit.href(withQuery(paths.list(), query))
  }
  return pager({
    lang: visit.lang,
    newer: hasNewer && rows[0] ? at({ po: rows[0].id }) : undefined,
    older: hasOlder && rows.length > 0 ? at({ pred: rows.at(-1)!.id }) : undefined,
  })
}
