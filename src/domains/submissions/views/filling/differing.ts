import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { notice } from '../../../../platform/ui/index.ts'
import { answersDiffering, type Differing, differingTexts, wordsIn } from '../../../forms/index.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import { pageHref } from './address.ts'

/** Warns of answers that differ from the verified identity, with a way to each; stops nobody. */
export function differingNotice(visit: Visit, opened: OpenForm): Html | '' {
  const { form, filling, world, person } = opened
  if (!person.verifiedAt) return ''
  const around = { world, identity: person, lang: visit.lang }
  const differing = answersDiffering(form, filling.answers, around)
  if (differing.length === 0) return ''
  const { title, lead } = differingTexts[visit.lang]
  return notice({
    ...{ tone: 'warning', title },
    body: html`<p>${lead}</p><ul>${differing.map(one => line(visit, opened, one))}</ul>`,
  })
}

function line(visit: Visit, { draft }: OpenForm, one: Differing): Html {
  const words = differingTexts[visit.lang]
  const label = wordsIn(one.label, visit.lang)
  const href = `${pageHref(visit, draft.id, one.page, true)}#field-${one.field}`
  return html`<li><strong>${label}</strong><br>${words.answered}: <span
    class="answer">${one.answered}</span><br>${words.verified}: <span
    class="answer">${one.verified}</span><br><a href="${href}">${words.change(label)}</a></li>`
}
