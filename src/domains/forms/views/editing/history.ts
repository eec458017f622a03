import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatTime } from '../../../../platform/i18n/index.ts'
import { details, table } from '../../../../platform/ui/index.ts'
import { historySections } from '../../../publishing/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import type { RevisionLine } from '../../actions/editing/revising.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { comparisonTexts } from '../../texts/editing/comparison.ts'
import { changesTable } from './changes.ts'
import { formCrumbs } from './crumbs.ts'
import { titleOf } from './place.ts'

type History = {
  edited: EditedForm
  /** The version whose savings are shown, and they. */
  version: number
  lines: readonly RevisionLine[]
}

/** Who did what with a form, by versions, and who changed what while one was written. */
export function historyPage(visit: Visit, history: History): Page {
  const { edited, version } = history
  const { lang } = visit
  const t = comparisonTexts[lang].history
  const { id } = visit.params as { id: string }
  return {
    title: t.title,
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
  const { savingsOf } = comparisonTexts[visit.lang].history
  return html`<p><a href="${visit.href(address)}#verze-${version}">${savingsOf(version)}</a></p>`
}

/** The savings by which a version was written; a draft has the way back to each. */
function savings(visit: Visit, { edited, lines, version }: History): Html {
  const { lang } = visit
  const t = comparisonTexts[lang].history
  const isOpen = edited.draft?.state === 'being-written' && version === edited.nextVersion
  return table({
    caption: t.savings,
    head: [t.columns.when, t.columns.who, t.columns.what, ...(isOpen ? [t.columns.back] : [])],
    rows: lines.map((line, at) => [
      formatTime(lang, line.changedAt),
      line.changedByName,
      line.changes.length === 0
        ? t.start
        : details({
            summary: t.changes(line.changes.length),
            body: changesTable(lang, line.changes, line.forms),
          }),
      ...(isOpen ? [at === 0 ? t.current : backForm(visit, edited, line)] : []),
    ]),
    empty: t.empty,
  })
}

function backForm(visit: Visit, edited: EditedForm, line: RevisionLine): Html {
  const t = comparisonTexts[visit.lang].history
  const { id } = visit.params as { id: string }
  const when = formatTime(visit.lang, line.changedAt)
  return html`<form action="${visit.href(paths.history({ id }))}" method="post">
    <input type="hidden" name="revize" value="${edited.revision}"><input type="hidden" name="k"
    value="${line.revision}"><button class="gov-button" data-color="primary" data-type="outlined"
    data-size="m" type="submit">${t.back}<span class="visually-hidden"> ${t.backTo(when)} (${
      line.revision
    })</span></button></form>`
}
