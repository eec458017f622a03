import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { formatCzk } from '../../../../platform/i18n/index.ts'
import { section, table } from '../../../../platform/ui/index.ts'
import { type Journey, wordsIn } from '../../../forms/index.ts'
import { fillingTexts } from '../../texts/filling.ts'

/** What the matter will cost, by the answers; nothing when it is free. */
export function feesSection(visit: Visit, { fees: list, totalCzk }: Journey): Html | '' {
  const { lang } = visit
  const words = fillingTexts[lang].check
  if (list.length === 0) return ''
  const czk = (value: number) => formatCzk(lang, value)
  return section({
    title: words.fees,
    body: html`${table({
      caption: words.fees,
      head: [words.fee, words.law, words.czk],
      rows: [
        ...list.map(fee => [wordsIn(fee.name, lang), fee.law ?? '–', czk(fee.czk)]),
        [html`<strong>${words.total}</strong>`, '', html`<strong>${czk(totalCzk)}</strong>`],
      ],
      empty: '',
    })}<p>${words.payLater}</p>`,
  })
}
