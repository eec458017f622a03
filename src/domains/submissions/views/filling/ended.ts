import { html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { actions, linkButton, notice, section } from '../../../../platform/ui/index.ts'
import { wordsIn } from '../../../forms/index.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import * as paths from '../../paths.ts'
import { draftTexts } from '../../texts/drafting.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { listCrumb } from '../parts.ts'
import { answerSections } from './answers.ts'

/** A form that the office takes no more: the answers are all there, to be read and kept. */
export function endedPage(visit: Visit, opened: OpenForm): Page {
  const words = fillingTexts[visit.lang].ended
  const { draft, form, office, offered } = opened
  const { id } = draft
  const letter = withQuery(paths.start(), { [paths.officeField]: office.slug })
  return {
    title: words.title,
    crumbs: [listCrumb(visit), { label: wordsIn(form.title, visit.lang) }],
    body: html`${notice({
      ...{ tone: 'warning', title: wordsIn(form.title, visit.lang), body: words.body },
    })}
      ${actions(
        offered
          ? linkButton({ label: words.toNew, href: visit.href(paths.fillingVersion({ id })) })
          : linkButton({ label: words.letter, href: visit.href(letter) }),
        linkButton({
          label: words.download,
          href: visit.href(paths.fillingAnswers({ id })),
          kind: 'secondary',
        }),
      )}
      ${section({ title: words.answers, body: answerSections(visit, opened, false) })}
      <p><a href="${visit.href(paths.removal({ id }))}">${
        draftTexts[visit.lang].removal.link
      }</a></p>`,
  }
}
