import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import {
  button,
  errorSummary,
  form,
  notice,
  radioGroup,
  section,
  textArea,
} from '../../../platform/ui/index.ts'
import * as paths from '../paths.ts'
import { type FeedbackRefusal, longestComment } from '../rules/reader.ts'
import { texts } from '../texts/public/index.ts'

/** What a reader has typed, and why it was not taken. */
export type FeedbackState = {
  helped: string
  comment: string
  refusal: FeedbackRefusal | null
  thanked: boolean
}

const fieldOf = { 'no-choice': 'helped', 'comment-too-long': 'comment' } as const

/** The refused answer above the page, each fault leading to its field. */
export function feedbackErrors({ lang }: Visit, { refusal }: FeedbackState): Html {
  return errorSummary(lang, refusal ? { [fieldOf[refusal]]: texts[lang].refusals[refusal] } : {})
}

/** "Did this help?", without an account and without a name. */
export function feedbackForm(
  visit: Visit,
  at: { slug: string; office: string | undefined },
  state: FeedbackState,
): Html {
  const { lang } = visit
  const words = texts[lang]
  if (state.thanked) {
    const body = notice({ tone: 'success', title: words.thanks, body: words.thanksBody })
    return section({ id: 'ohlas', title: words.helped, body })
  }
  const error = (field: 'helped' | 'comment') =>
    state.refusal && fieldOf[state.refusal] === field ? words.refusals[state.refusal] : undefined
  const action = withQuery(paths.feedback({ slug: at.slug }), { [paths.officeField]: at.office })
  const body = form({
    action: visit.href(action),
    body: html`${radioGroup({
      lang,
      name: 'helped',
      label: words.helped,
      value: state.helped,
      error: error('helped'),
      options: [
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ],
    })}${textArea({
      lang,
      name: 'comment',
      label: words.comment,
      hint: words.commentHint,
      value: state.comment,
      error: error('comment'),
      required: false,
      maxlength: longestComment,
      rows: 3,
    })}${button({ label: words.send, kind: 'secondary' })}`,
  })
  return html`<section class="section guide-feedback" id="ohlas" aria-label="${words.helped}">${
    body
  }</section>`
}
