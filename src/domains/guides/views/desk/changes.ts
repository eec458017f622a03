import type { Change } from '../../../../foundation/compare.ts'
import type { Html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { table } from '../../../../platform/ui/index.ts'
import { texts } from '../../texts/editing/index.ts'
import { guideValue, placeTitle } from './places.ts'

/** So many places are shown; a longer list nobody reads. */
const mostShown = 100

/** What changed in a guide, place by place in a clerk's words; what is otherwise is marked. */
export function changesTable(
  lang: Lang,
  caption: string,
  changes: readonly Change[],
  { before, after }: { before: string; after: string },
): Html {
  return table({
    caption,
    head: [texts[lang].place, before, after],
    rows: changes
      .slice(0, mostShown)
      .map(({ place, before, after }) => [
        placeTitle(lang, place),
        guideValue(lang, place, before),
        guideValue(lang, place, after, before),
      ]),
    empty: texts[lang].same,
  })
}
