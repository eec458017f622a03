import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { details, notice } from '../../../../platform/ui/index.ts'
import { readableTexts } from '../../../publishing/index.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { hidesMore, type Judgement } from '../../rules/editing/judging.ts'
import { stepsOf } from '../../rules/editing/pointer.ts'
import { deedTexts } from '../../texts/editing/deeds.ts'
import { overviewTexts } from '../../texts/editing/overview.ts'
import { publishingTexts } from '../../texts/editing/publishing.ts'
import { faultText } from '../../texts/faults.ts'
import { findingTexts } from '../../texts/findings.ts'
import { editHref } from './links.ts'
import { placeWords } from './place.ts'

/** Nobody reads more at once. */
const mostShown = 40

type Settings = {
  form: FormDefinition
  judgements: readonly Judgement[]
  isOpen: boolean
  /** It says nothing else than the shared form. */
  isSame?: boolean
}

/** What stands in the way of publishing, then what is recommended; each with the way to it. */
export function faultsBlock(visit: Visit, { form, judgements, isOpen, isSame }: Settings): Html {
  const t = overviewTexts[visit.lang]
  const { nothingInTheWay, moreToCome } = deedTexts[visit.lang]
  const blocking = judgements.filter(({ blocks }) => blocks)
  const advised = judgements.filter(({ blocks }) => !blocks)
  const more = hidesMore(judgements) ? html`<p>${moreToCome}</p>` : ''
  const list = (some: readonly Judgement[]) => judgementList(visit, form, some, isOpen)
  return html`${
    blocking.length > 0
      ? notice({
          tone: 'warning',
          title: t.faultsTitle(blocking.length),
          body: html`${list(blocking)}${more}`,
        })
      : isSame
        ? notice({ tone: 'info', title: publishingTexts[visit.lang].wrong['no-change'] })
        : notice({ tone: 'success', title: isOpen ? t.noFaults : nothingInTheWay })
  }${
    advised.length > 0
      ? details({ summary: t.advicesTitle(advised.length), body: list(advised) })
      : ''
  }`
}

function judgementList(
  visit: Visit,
  form: FormDefinition,
  some: readonly Judgement[],
  isOpen: boolean,
): Html {
  const t = overviewTexts[visit.lang]
  const more = some.length - mostShown
  return html`<ul class="faults">${some.slice(0, mostShown).map(one => {
    const place = placeWords(form, stepsOf(one.place), visit.lang)
    const href = editHref(visit, one.place, 'lang' in one ? one.lang : 'cs')
    return html`<li>${isOpen ? html`<a href="${href}">${place}</a>` : place}:
      ${judgementWords(visit, one)}</li>`
  })}</ul>${more > 0 ? html`<p>${t.moreFaults(more)}</p>` : ''}`
}

function judgementWords({ lang }: Visit, one: Judgement): string {
  if (one.about === 'definition') return faultText(one.fault, lang)
  if (one.about === 'model') return findingTexts[lang][one.finding.code](one.finding.detail ?? '')
  if (one.about === 'translation') return overviewTexts[lang].translation[one.lang]
  if (one.about === 'unchecked') return overviewTexts[lang].unchecked
  const { fault, words } = one.finding
  const said = readableTexts[lang][fault]
  return words ? `${said} (${words.slice(0, 120)})` : said
}
