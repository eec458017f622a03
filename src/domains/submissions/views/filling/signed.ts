import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { formatSize } from '../../../../platform/i18n/index.ts'
import { notice, section, summaryList } from '../../../../platform/ui/index.ts'
import {
  answersSeen,
  filesAmong,
  type Journey,
  type ShownPage,
  type ShownRow,
  showsOf,
} from '../../../forms/index.ts'
import type { Invited } from '../../actions/filling/invited.ts'
import * as paths from '../../paths.ts'
import { changedWords, cosignTexts } from '../../texts/cosigning.ts'
import { feesSection } from './fees.ts'

type SignedView = { token: string; invited: Invited }

/** What of the sender's answers is shown to who signs, with its files, and what it will cost. */
export function whatIsSigned(visit: Visit, view: SignedView): Html {
  const { signs, nothingShown, onlyYours, answersOf } = cosignTexts[visit.lang].partner
  const { form, answers, world, journey, invitation, inviter } = view.invited
  const pages = answersSeen(form, answers, world, visit.lang, invitation.field)
  const showsFees = showsOf(form, invitation.field).fees === true
  return html`<h2>${signs}</h2><p>${pages.length > 0 ? onlyYours : nothingShown}</p>${pages.map(
    page =>
      section({
        title: page.title,
        level: 3,
        body: html`<p>${answersOf(inviter.name)}</p>${shownRows(visit, view, page)}`,
      }),
  )}${showsFees ? feesSection(visit, withoutCounts(journey)) : ''}`
}

/** How a fee came about would tell answers that are not shown to who signs. */
function withoutCounts(journey: Journey): Journey {
  return { ...journey, fees: journey.fees.map(({ count: _, ...fee }) => fee) }
}

/** The answers of a page; files as links, so that whoever signs has read them. */
export function shownRows(visit: Visit, view: SignedView, { rows }: ShownPage): Html {
  const { noAnswer } = cosignTexts[visit.lang].partner
  return summaryList(
    rows.map(row => ({
      label: row.row ? `${row.row}: ${row.label}` : row.label,
      value: fileLinks(visit, view, row) ?? (row.value || noAnswer),
    })),
  )
}

function fileLinks(visit: Visit, { token, invited }: SignedView, row: ShownRow): Html | null {
  const files = filesAmong(invited.answers, new Set([row.field]))
  if (files.length === 0) return null
  return html`<ul class="plain">${files.map(({ id, name, sizeBytes }) => {
    const href = visit.href(paths.invitationFile({ token, file: id }))
    return html`<li><a href="${href}" download>${name}</a> (${formatSize(
      visit.lang,
      sizeBytes,
    )})</li>`
  })}</ul>`
}

/** Asked anew: what is otherwise than they signed it. */
export function changedNotice({ lang }: Visit, { form, changed, state }: Invited): Html | '' {
  if (changed.length === 0) return ''
  const { changedSince, askedAnew } = cosignTexts[lang].partner
  return notice({
    tone: 'warning',
    title: changedSince,
    body: html`<ul>${changedWords(lang, form, changed).map(words => html`<li>${words}</li>`)}</ul>${
      state === 'invited' ? html`<p>${askedAnew}</p>` : ''
    }`,
  })
}
