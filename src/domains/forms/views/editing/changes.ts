import type { Change, Json } from '../../../../foundation/compare.ts'
import type { Html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { table } from '../../../../platform/ui/index.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { comparisonTexts } from '../../texts/editing/comparison.ts'
import { placeIn } from './choosing.ts'
import { valueShown } from './value.ts'

/** What changed between two forms, place by place in a clerk's words. */
export function changesTable(
  lang: Lang,
  changes: readonly Change[],
  [before, after]: readonly [FormDefinition, FormDefinition],
): Html {
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
