import { type Html, html } from '../../../foundation/html.ts'
import type { Crumb, Page, Visit } from '../../../platform/http/index.ts'
import { formatSize } from '../../../platform/i18n/index.ts'
import { actions, badge, linkButton, type Tone } from '../../../platform/ui/index.ts'
import { isMatterKind } from '../../records/index.ts'
import * as paths from '../paths.ts'
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

/** The state of a submission as a word in colour. */
export function stateBadge(visit: Visit, submission: Submission): Html {
  const words = trackingTexts[visit.lang]
  return badge({ tone: tones[submission.state], label: words.states[submission.state] })
}

/** Attachments with their sizes, each to be downloaded. */
export function fileList(visit: Visit, id: string, files: readonly Attachment[]): Html {
  return html`<ul class="plain-list">${files.map(
    file =>
      html`<li><a href="${visit.href(
        paths.attachment({ id, file: file.id }),
      )}" download>${file.name}</a> (${formatSize(visit.lang, file.sizeBytes)})</li>`,
  )}</ul>`
}

/** The subject of a submission, or words that it has none yet. */
export function subjectOf(visit: Visit, submission: Submission): string {
  return submission.subject || trackingTexts[visit.lang].untitled
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
