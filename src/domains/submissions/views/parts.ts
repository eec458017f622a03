import { type Html, html } from '../../../foundation/html.ts'
import type { Crumb, Page, Visit } from '../../../platform/http/index.ts'
import { formatSize } from '../../../platform/i18n/index.ts'
import { actions, badge, linkButton, type Tone } from '../../../platform/ui/index.ts'
import { isMatterKind } from '../../records/index.ts'
import * as paths from '../paths.ts'
import { isOver } from '../rules/replies.ts'
import type { Attachment, State, Submission } from '../rules/submission.ts'
import { draftTexts } from '../texts/drafting.ts'
import { matterTexts } from '../texts/matters.ts'
import { trackingTexts } from '../texts/tracking.ts'

/** The way back to the list of submissions. */
export function listCrumb(visit: Visit): Crumb {
  return { label: draftTexts[visit.lang].list, href: visit.href(paths.list()) }
}

/** Which of the four steps of a new submission this is. */
export function stepLine(visit: Visit, step: number): Html {
  return html`<p class="step">${draftTexts[visit.lang].steps(step)}</p>`
}

/** A kind of matter in words; an unknown one as it is written. */
export function matterName(visit: Visit, kind: string): string {
  return isMatterKind(kind) ? matterTexts[visit.lang][kind].name : kind
}

const tones: Record<State, Tone> = {
  draft: 'neutral',
  received: 'info',
  assigned: 'info',
  accepted: 'info',
  waiting: 'warning',
  settled: 'success',
  returned: 'error',
  'handed-over': 'info',
}

/** The state of a submission as a word in colour: taken back says more than being handled. */
export function stateBadge(visit: Visit, submission: Submission): Html {
  const words = trackingTexts[visit.lang]
  const state = badge({ tone: tones[submission.state], label: words.states[submission.state] })
  if (!submission.withdrawnAt) return state
  const takenBack = badge({ tone: 'neutral', label: words.withdrawn })
  return isOver(submission) ? html`${state} ${takenBack}` : takenBack
}

/** Attachments of a submission with their sizes, each to be downloaded. */
export function fileList(visit: Visit, id: string, files: readonly Attachment[]): Html {
  return linkedFiles(visit, files, file => paths.attachment({ id, file }))
}

/** Files with their sizes; takes where each is to be downloaded, by its id. */
export function linkedFiles(
  visit: Visit,
  files: readonly Attachment[],
  addressOf: (file: string) => string,
): Html {
  return html`<ul class="plain-list">${files.map(
    ({ id, name, sizeBytes }) =>
      html`<li><a href="${visit.href(addressOf(id))}" download>${name}</a> (${formatSize(
        visit.lang,
        sizeBytes,
      )})</li>`,
  )}</ul>`
}

/** The subject of a submission in the reader's language, or words that it has none yet. */
export function subjectOf(visit: Visit, submission: Submission): string {
  const { subject, subjectWords } = submission
  return subjectWords?.[visit.lang] || subject || trackingTexts[visit.lang].untitled
}

/** Shown to officers, who have no submissions of their own at the desk. */
export function noPersonPage(visit: Visit): Page {
  const { title, lead, home } = trackingTexts[visit.lang].noPerson
  return {
    title,
    crumbs: [{ label: title }],
    body: html`<p class="lead">${lead}</p>${actions(
      linkButton({ label: home, href: visit.href('/'), kind: 'secondary' }),
    )}`,
  }
}
