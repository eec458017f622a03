import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { formatCzk, type Lang } from '../../../../platform/i18n/index.ts'
import { notice, section, table } from '../../../../platform/ui/index.ts'
import {
  type CountedFee,
  countWords,
  exemptWords,
  type Journey,
  wordsIn,
} from '../../../forms/index.ts'
import { fillingTexts } from '../../texts/filling.ts'

/** What the matter will cost by the answers, and how; nothing when it is free. */
export function feesSection(visit: Visit, journey: Journey, isSent = false): Html | '' {
  const { fees: list, exempt, uncounted } = journey
  const words = fillingTexts[visit.lang].check
  const pay = isSent ? words.payNow : words.payLater
  if (list.length + exempt.length + uncounted.length === 0) return ''
  return section({
    title: words.fees,
    body: html`${list.length > 0 ? feesTable(visit, journey) : ''}${exempt.map(
      fee =>
        html`<p>${exemptWords(wordsIn(fee.name, visit.lang), visit.lang)}${
          fee.law ? ` (${fee.law})` : ''
        }</p>`,
    )}${uncountedNotice(visit, journey)}
      ${list.length + uncounted.length > 0 ? html`<p>${pay}</p>` : ''}`,
  })
}

function feesTable({ lang }: Visit, { fees: list, totalCzk, uncounted }: Journey): Html {
  const words = fillingTexts[lang].check
  const czk = (value: number) => formatCzk(lang, value)
  const total = uncounted.length > 0 ? words.totalWithout : words.total
  return table({
    caption: words.fees,
    captionHeard: true,
    head: [words.fee, words.law, words.czk],
    rows: [
      ...list.map(fee => [feeName(fee, lang), fee.law ?? '–', czk(fee.czk)]),
      [html`<strong>${total}</strong>`, '', html`<strong>${czk(totalCzk)}</strong>`],
    ],
    empty: '',
  })
}

/** What it is for, and below how it came about. */
function feeName(fee: CountedFee, lang: Lang): Html {
  const how = countWords(fee, lang)
  const note = how === '' ? '' : html`<br><span class="cell-note">${how}</span>`
  return html`${wordsIn(fee.name, lang)}${note}`
}

/** The form's own mistake: it is told, and stops nobody. */
function uncountedNotice({ lang }: Visit, { uncounted }: Journey): Html | '' {
  const words = fillingTexts[lang].check
  if (uncounted.length === 0) return ''
  const line = ({ name, law }: Journey['uncounted'][number]) =>
    html`<li>${wordsIn(name, lang)}${law ? ` (${law})` : ''}</li>`
  return notice({
    tone: 'warning',
    title: words.uncounted,
    body: html`<ul>${uncounted.map(line)}</ul><p>${words.uncountedBody}</p>`,
  })
}

/** Who must come to the office, by the answers; nothing when nobody must. */
export function inPersonSection({ lang }: Visit, { inPerson: people }: Journey): Html | '' {
  if (people.length === 0) return ''
  return section({
    title: fillingTexts[lang].check.inPerson,
    body: html`<ul>${people.map(
      ({ who, law }) => html`<li>${wordsIn(who, lang)}${law ? ` (${law})` : ''}</li>`,
    )}</ul>`,
  })
}
