import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatCzk } from '../../../platform/i18n/index.ts'
import { badge, table } from '../../../platform/ui/index.ts'
import type { ShownFee } from '../rules/local.ts'
import type { ReadersOffice } from '../rules/view.ts'
import { isSaid } from '../rules/words.ts'
import { texts } from '../texts/public/index.ts'
import { lineOf } from './texts-of.ts'

/** What is paid for what, each of the office's own fees marked. */
export function feesTable(
  visit: Visit,
  fees: readonly ShownFee[],
  office: ReadersOffice | null,
): Html {
  const words = texts[visit.lang]
  return table({
    caption: words.differences.fees,
    head: [words.fee, words.amount, words.byLaw],
    empty: '',
    rows: fees.map(fee => [
      html`${lineOf(visit, fee.name)}${
        fee.whose === 'office' && office
          ? html` ${badge({ tone: 'info', label: words.localMark(office.name) })}`
          : ''
      }`,
      amountOf(visit, fee),
      fee.law ?? '–',
    ]),
  })
}

function amountOf(visit: Visit, { czk, text, whose }: ShownFee): Html {
  const words = texts[visit.lang]
  const amount = czk === undefined ? '' : czk === 0 ? words.noFees : formatCzk(visit.lang, czk)
  const more = text && isSaid(text) ? lineOf(visit, text) : ''
  if (whose !== 'not-set') return html`${amount}${amount && more ? html`<br>` : ''}${more}`
  return html`${amount}${more}${amount || more ? ', ' : ''}${words.localFee}`
}
