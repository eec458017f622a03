import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { actions, linkButton, notice, section } from '../../../../platform/ui/index.ts'
import { type FormDefinition, type SenderKind, senderTexts, wordsIn } from '../../../forms/index.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import * as paths from '../../paths.ts'
import { draftTexts } from '../../texts/drafting.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { listCrumb } from '../parts.ts'
import { answerSections } from './answers.ts'

/** A form that the office takes no more, or not from its sender: all answers are there to keep. */
export function endedPage(visit: Visit, opened: OpenForm): Page {
  const words = fillingTexts[visit.lang].ended
  const { title, body } = reasonOf(visit, opened)
  const { draft, form, office, offered } = opened
  const { id } = draft
  const letter = withQuery(paths.start(), { [paths.officeField]: office.slug })
  return {
    title,
    crumbs: [listCrumb(visit), { label: wordsIn(form.title, visit.lang) }],
    body: html`${notice({
      ...{ tone: 'warning', title: wordsIn(form.title, visit.lang), body },
    })}
      ${actions(
        offered && !opened.refusedBy
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

function reasonOf(visit: Visit, { refusedBy, person }: OpenForm): { title: string; body: Html } {
  const words = fillingTexts[visit.lang].ended
  if (!refusedBy) return { title: words.title, body: html`<p>${words.body}</p>` }
  const { refused, kept } = senderTexts[visit.lang]
  const { title } = refused[person.kind]
  return { title, body: html`<p>${kept}</p>${whatInstead(visit, refusedBy, person.kind)}` }
}

/** What whoever a form refuses should do: in the words of the portal, then of the form. */
export function whatInstead(visit: Visit, form: FormDefinition, kind: SenderKind): Html {
  const { body } = senderTexts[visit.lang].refused[kind]
  const { instead } = form
  return html`<p>${body}</p>${instead ? html`<p>${wordsIn(instead, visit.lang)}</p>` : ''}`
}
