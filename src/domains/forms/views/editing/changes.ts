import type { Change, Json } from '../../../../foundation/compare.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { table } from '../../../../platform/ui/index.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { comparisonTexts } from '../../texts/editing/comparison.ts'
import { placeIn } from './choosing.ts'
import { valueShown } from './value.ts'

/** Nobody reads more of one saving, and fifty stand on a page. */
const mostOfSaving = 40

/** The first changes of one saving, and how many more there were. */
export function savingTable(lang: Lang, changes: readonly Change[], forms: Forms): Html {
  const more = changes.length - mostOfSaving
  const rest = more > 0 ? html`<p>${comparisonTexts[lang].more(more)}</p>` : ''
  return html`${changesTable(lang, changes.slice(0, mostOfSaving), forms)}${rest}`
}

type Forms = readonly [before: FormDefinition, after: FormDefinition]

/** What changed between two forms, place by place in a clerk's words. */
export function changesTable(lang: Lang, changes: readonly Change[], [before, after]: Forms): Html {
  const t = comparisonTexts[lang]
  const forms = [after, before] as unknown as Json[]
  return table({
    caption: t.caption,
    head: [t.columns.place, t.columns.before, t.columns.after],
    rows: changes.map(change => {
      const { place } = change
      return [
        placeIn(forms, place, lang),
        valueShown(change.before, { lang, form: before, place }),
        valueShown(change.after, { lang, form: after, place, against: change.before }),
      ]
    }),
    empty: t.none,
  })
}
