import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import {
  historySections,
  historyTexts,
  type SavingLine,
  savingsTable,
  savingsTexts,
  supplyTexts,
} from '../../../publishing/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import * as paths from '../../paths.ts'
import type { Guide, Overlay } from '../../rules/guide.ts'
import { partsOf } from '../../rules/parts.ts'
import { texts } from '../../texts/editing/index.ts'
import { changesTable } from './changes.ts'
import { crumbsTo, titleOf } from './crumbs.ts'
import { partTitle } from './places.ts'

type Savings = {
  /** The version whose savings are shown, and they. */
  version: number
  lines: readonly SavingLine<Guide | Overlay>[]
}

/** Who did what with a guide and when, by its versions, and what was saved in between. */
export function historyPage(visit: Visit, desk: DeskGuide, shown: Savings): Page {
  const { lang } = visit
  const { workId: id } = desk.name
  return {
    title: `${historyTexts[lang].title}: ${titleOf(lang, desk)}`,
    crumbs: crumbsTo(visit, desk),
    body: historySections(visit, {
      deeds: desk.deeds,
      numbers: desk.versions.map(({ number }) => number),
      hasDraft: desk.draft !== null,
      compare: (older, newer) =>
        withQuery(paths.comparison({ id }), { starsi: older, novejsi: newer ?? 'koncept' }),
      partName: part => savedName(lang, desk, part),
      beside: number =>
        number === shown.version ? savings(visit, desk, shown) : savingsLink(visit, desk, number),
    }),
  }
}

/** What a saving of the whole text was, or the part that was saved. */
function savedName(lang: Lang, { content }: DeskGuide, part: string): string {
  const known = partsOf(content).find(name => name === part)
  if (known) return partTitle(lang, known)
  if (part === 'supply') return supplyTexts[lang].title
  if (part === 'back') return savingsTexts[lang].wentBack
  return part === 'original' ? texts[lang].original : texts[lang].importing
}

function savings(visit: Visit, { draft, work, name }: DeskGuide, shown: Savings): Html {
  const { lang } = visit
  const isOpen = draft?.state !== 'proposed' && shown.version === work.lastVersion + 1
  const action = visit.href(paths.history({ id: name.workId }))
  return savingsTable(visit, {
    lines: shown.lines,
    back: isOpen ? { action, revision: draft?.revision ?? 0 } : null,
    changed: ({ changes }) =>
      changesTable(lang, savingsTexts[lang].columns.what, changes, texts[lang]),
  })
}

function savingsLink(visit: Visit, { versions, name }: DeskGuide, version: number): Html | '' {
  if (!versions.some(({ number }) => number === version)) return ''
  const address = withQuery(paths.history({ id: name.workId }), { verze: version })
  const { savingsOf } = savingsTexts[visit.lang]
  return html`<p><a href="${visit.href(address)}#verze-${version}">${savingsOf(version)}</a></p>`
}
