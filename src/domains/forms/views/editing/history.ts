import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import {
  historySections,
  historyTexts,
  type SavingLine,
  savingsTable,
  savingsTexts,
} from '../../../publishing/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { savingTable } from './changes.ts'
import { formCrumbs } from './crumbs.ts'
import { titleOf } from './place.ts'

type History = {
  edited: EditedForm
  /** The version whose savings are shown, and they. */
  version: number
  lines: readonly SavingLine<FormDefinition>[]
}

/** Who did what with a form, by versions, and who changed what while one was written. */
export function historyPage(visit: Visit, history: History): Page {
  const { edited, version } = history
  const { lang } = visit
  const { id } = visit.params as { id: string }
  return {
    title: historyTexts[lang].title,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: historySections(visit, {
      deeds: edited.deeds,
      numbers: edited.versions.map(({ number }) => number),
      hasDraft: edited.draft !== null,
      compare: (older, newer) =>
        withQuery(paths.comparison({ id }), { z: String(older), na: String(newer ?? 'koncept') }),
      beside: number =>
        number === version ? savings(visit, history) : savingsLink(visit, edited, number),
    }),
  }
}

function savingsLink(visit: Visit, { versions }: EditedForm, version: number): Html | '' {
  if (!versions.some(({ number }) => number === version)) return ''
  const { id } = visit.params as { id: string }
  const address = withQuery(paths.history({ id }), { verze: version })
  const { savingsOf } = savingsTexts[visit.lang]
  return html`<p><a href="${visit.href(address)}#verze-${version}">${savingsOf(version)}</a></p>`
}

/** The savings by which a version was written; a draft has the way back to each. */
function savings(visit: Visit, { edited, lines, version }: History): Html {
  const { id } = visit.params as { id: string }
  const isOpen = edited.draft?.state !== 'proposed' && version === edited.nextVersion
  const { revision } = edited
  return savingsTable(visit, {
    lines,
    back: isOpen ? { action: visit.href(paths.history({ id })), revision } : null,
    changed: ({ changes, contents }) => savingTable(visit.lang, changes, contents),
  })
}
