import { dayOf } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatOnDay, formatSeconds } from '../../../platform/i18n/index.ts'
import {
  actions,
  badge,
  details,
  linkButton,
  notice,
  section,
  summaryList,
} from '../../../platform/ui/index.ts'
import type { Office } from '../../offices/index.ts'
import { isLate } from '../../records/index.ts'
import type { OpenForm } from '../actions/filling/reading.ts'
import type { Tracked } from '../actions/tracking.ts'
import * as paths from '../paths.ts'
import { isOver, type Reply, usualReply } from '../rules/replies.ts'
import type { Sent } from '../rules/submission.ts'
import { nextStep } from '../rules/tracking.ts'
import { trackingTexts } from '../texts/tracking.ts'
import { answersSent } from './filling/answers.ts'
import { feesSection, inPersonSection } from './filling/fees.ts'
import { fileList, listCrumb, stateBadge, subjectOf } from './parts.ts'
import { phoneLink } from './phone.ts'
import { letters, story } from './story.ts'

type TrackedView = Tracked & {
  submission: Sent
  office: Office
  holder: Office
  /** The letter that the sender has just sent into the matter. */
  justSent: Reply | null
  /** The form as it was sent; null for a letter in own words. */
  form: OpenForm | null
}

/** One submission: where it stands, what is up to the sender, who has it, and what happened. */
export function trackedPage(visit: Visit, view: TrackedView): Page {
  const words = trackingTexts[visit.lang]
  const { submission, form } = view
  const journey = form?.way.journey
  const onPaper = submission.onPaper ? badge({ tone: 'neutral', label: words.onPaper }) : ''
  return {
    title: subjectOf(visit, submission),
    crumbs: [listCrumb(visit), { label: submission.received.recordMark }],
    body: html`${sentNotice(visit, view)}<p>${stateBadge(visit, submission)} ${onPaper}</p>
      ${nowNotice(visit, view)}${mainActions(visit, submission)}
      ${summaryList(facts(visit, view))}
      ${journey ? html`${feesSection(visit, journey, true)}${inPersonSection(visit, journey)}` : ''}
      ${section({ title: words.story, body: story(visit, view) })}
      ${section({ title: words.letters, body: letters(visit, view.messages) })}
      ${submission.onPaper ? '' : section({ title: words.content, body: content(visit, view) })}
      ${furtherActions(visit, submission)}`,
  }
}

/** The number and the second are said at once, before the office does anything. */
function sentNotice(visit: Visit, { justSent }: TrackedView): Html | '' {
  if (!justSent?.sentAt || !justSent.recordMark) return ''
  const words = trackingTexts[visit.lang].justSent
  const at = formatSeconds(visit.lang, justSent.sentAt)
  const said = justSent.kind === 'withdrawal' ? words.withdrawal : words.body
  return notice({ tone: 'success', title: words.title, body: said(justSent.recordMark, at) })
}

function nowNotice(visit: Visit, { submission, holder }: TrackedView): Html {
  const { now } = trackingTexts[visit.lang]
  const { state, answerBy, dueNow, withdrawnAt } = submission
  const day = (on: string) => formatOnDay(visit.lang, on)
  const by = () => {
    if (state === 'waiting') return answerBy ? now.answerBy(day(answerBy)) : ''
    if (isOver(submission) || withdrawnAt || dueNow === null) return ''
    return isLate(dueNow, dayOf(visit.now)) ? now.late(day(dueNow)) : now.dueBy(day(dueNow))
  }
  const meaning = withdrawnAt && !isOver(submission) ? now.withdrawn : now.meaning[state]
  const tone = state === 'waiting' ? 'warning' : state === 'settled' ? 'success' : 'info'
  return notice({
    tone,
    title: now.title,
    body: html`<p>${meaning}</p>${by() ? html`<p><strong>${by()}</strong></p>` : ''}${
      nextStep(submission, dayOf(visit.now)) === 'call'
        ? html`<p>${phoneLink(submission.phone || holder.phone)}</p>`
        : ''
    }`,
  })
}

/** The one thing that the page leads to. */
function mainActions(visit: Visit, submission: Sent): Html {
  const words = trackingTexts[visit.lang]
  const { id } = submission
  const isAsked = usualReply(submission) === 'completion'
  return actions(
    linkButton({
      label: isAsked ? words.answer : words.write,
      href: visit.href(paths.reply({ id })),
      kind: isAsked ? 'primary' : 'secondary',
    }),
    submission.onPaper
      ? ''
      : linkButton({
          label: words.receipt,
          href: visit.href(paths.receipt({ id })),
          kind: 'secondary',
        }),
  )
}

function facts(visit: Visit, { submission, office, holder }: TrackedView) {
  const { lang } = visit
  const words = trackingTexts[lang].facts
  const { received, unitName, officerName, phone, state, dueNow, lawNow, withdrawnAt } = submission
  const { dueLaw, recordMark, sentAt } = received
  const due = dueNow ? `${formatDate(lang, dueNow)} (${lawNow ?? dueLaw})` : ''
  const promised = state === 'waiting' ? due || words.dueStopped : due
  const offices = office.id === holder.id ? office.name : `${office.name} → ${holder.name}`
  const who = [officerName, unitName].filter(Boolean).join(', ')
  const rows = [
    { label: words.office, value: offices },
    { label: words.mark, value: recordMark },
    { label: words.deliveredAt, value: formatSeconds(lang, sentAt) },
    // What was taken back is only closed: by no day of the law.
    { label: words.dueOn, value: withdrawnAt ? '' : promised },
    { label: words.who, value: who || holder.name },
    { label: words.phone, value: phoneLink(phone || holder.phone) },
  ]
  return rows.filter(row => row.value !== '')
}

/** What was sent, by a form in the sender's own language with the Czech that the office got. */
function content(visit: Visit, { submission, files, form }: TrackedView): Html {
  const words = trackingTexts[visit.lang]
  const attached =
    files.length === 0 ? html`<p>${words.noAttachments}</p>` : fileList(visit, submission.id, files)
  const czech = html`<div class="letter" lang="cs">${submission.body}</div>`
  const said =
    form && visit.lang !== 'cs'
      ? html`${answersSent(visit, form)}${details({ summary: words.asReceived, body: czech })}`
      : html`<div class="letter">${submission.body}</div>`
  return html`${said}
    <h3>${words.attachments}</h3>${attached}`
}

function furtherActions(visit: Visit, submission: Sent): Html {
  const words = trackingTexts[visit.lang]
  const mayWithdraw = !isOver(submission) && submission.withdrawnAt === null
  const withdrawal = visit.href(paths.withdrawal({ id: submission.id }))
  return html`<p>${mayWithdraw ? html`<a href="${withdrawal}">${words.withdraw}</a> · ` : ''}<a
    href="${visit.href(paths.list())}">${words.back}</a></p>`
}
