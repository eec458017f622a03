import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { notice } from '../../../../platform/ui/index.ts'
import { answersUnsent, type Deciding, prefilledAnswers } from '../../../forms/index.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import { type UnsentGroup, unsentGroups } from '../../rules/filling-unsent.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { pageHref } from './address.ts'

/**
 * Which answers will not be sent and because of which one, with the way back to it; nothing when
 * all are sent. Takes the page whose answers were just changed, or none for the whole form.
 */
export function unsentNotice(visit: Visit, opened: OpenForm, changed?: string): Html | '' {
  const { form, filling, world, person } = opened
  const unsent = answersUnsent(form, filling.answers, world, visit.lang)
  if (unsent.length === 0) return ''
  const known = prefilledAnswers(form, person, world)
  const groups = unsentGroups(unsent, filling.answers, known, changed)
  if (groups.length === 0) return ''
  const words = fillingTexts[visit.lang].unsent
  const toCheck = changed === undefined
  return notice({
    tone: 'warning',
    title: words.title,
    body: html`${groups.map(group => groupOf(visit, opened, group, toCheck))}<p>${words.kept}</p>`,
  })
}

function groupOf(visit: Visit, opened: OpenForm, group: UnsentGroup, toCheck: boolean): Html {
  const words = fillingTexts[visit.lang].unsent
  const { because, answers } = group
  return html`${because.map(
    ({ label, value }) => html`<p>${words.because(plain(label), value)}.</p>`,
  )}<p>${because.length > 0 ? words.so : words.world}</p>
    <ul>${answers.map(
      ({ label, value }) => html`<li>${plain(label)}: <span class="answer">${value}</span></li>`,
    )}</ul>
    ${because.map(one => html`<p>${wayBack(visit, opened, one, toCheck)}</p>`)}`
}

function wayBack(visit: Visit, { draft }: OpenForm, decides: Deciding, toCheck: boolean): Html {
  const { page, field, label } = decides
  const href = `${pageHref(visit, draft.id, page, toCheck)}#field-${field}`
  return html`<a href="${href}">${fillingTexts[visit.lang].unsent.change(plain(label))}</a>`
}

/** A question without its own mark, because another one follows. */
function plain(label: string): string {
  return label.replace(/[:\s]+$/, '')
}
