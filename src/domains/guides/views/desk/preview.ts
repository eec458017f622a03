import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { actions, linkButton, notice } from '../../../../platform/ui/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import * as paths from '../../paths.ts'
import type { ReadableGuide } from '../../rules/view.ts'
import { texts } from '../../texts/editing/index.ts'
import { guideBody, notesForAuthors } from '../guide.ts'
import { lineOf } from '../texts-of.ts'
import { crumbsTo, titleOf } from './crumbs.ts'

/** A draft or a version as readers would see it; what it is stands above. */
export function previewPage(
  visit: Visit,
  desk: DeskGuide,
  { readable, what }: { readable: ReadableGuide; what: string },
): Page {
  const { lang } = visit
  const words = texts[lang]
  const href = visit.href(paths.work({ id: desk.name.workId }))
  return {
    title: `${what}: ${titleOf(lang, desk)}`,
    crumbs: crumbsTo(visit, desk),
    body: html`${notice({ tone: 'info', title: words.previewAbout })}
      ${actions(linkButton({ label: words.backToWork, href, kind: 'secondary' }))}
      <div class="guide-preview"><p class="lead">${lineOf(
        visit,
        readable.local.guide.summary,
      )}</p>${notesForAuthors(visit, readable.local.guide)}${guideBody(visit, readable)}</div>`,
  }
}
