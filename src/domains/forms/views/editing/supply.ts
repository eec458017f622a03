import type { Json } from '../../../../foundation/compare.ts'
import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { form } from '../../../../platform/ui/index.ts'
import { standingOf, supplyDeeds, supplyTexts } from '../../../publishing/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import type { SuppliedForm } from '../../actions/editing/supplying.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { choosing } from './choosing.ts'
import { formCrumbs } from './crumbs.ts'
import { titleOf } from './place.ts'

/** What is otherwise in the product's newer text of a form, and which of it is taken over. */
export function supplyPage(visit: Visit, edited: EditedForm, supplied: SuppliedForm): Page {
  const { lang } = visit
  const t = supplyTexts[lang]
  const { newest, base, meetings } = supplied
  const { id } = visit.params as { id: string }
  const isOffered = edited.versions.some(one => standingOf(one, visit.now) === 'offered')
  const isOpen = edited.draft?.state !== 'proposed'
  const before = base && { before: t.before }
  const choice = choosing({
    lang,
    forms: [newest, edited.form, ...(base ? [base] : [])] as unknown as Json[],
    meetings,
    words: { ...before, after: t.theirs, ours: t.ours, take: t.take, keep: t.keep },
    // What did not begin by the product's text stays, unless the operator wants otherwise.
    takes: ({ conflict }) => base !== null && !conflict,
    isShut: !isOpen,
  })
  return {
    title: t.title,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`<p class="lead">${t.lead(isOffered)}</p>
      ${meetings.length === 0 ? html`<p>${t.none}</p>` : ''}
      ${form({
        action: visit.href(paths.supply({ id })),
        body: html`<input type="hidden" name="revize" value="${edited.revision}">${choice}
          ${supplyDeeds(visit, { ...supplied, isOpen })}`,
      })}`,
  }
}
