import { changesBetween, type Json, type Meeting } from '../../../../foundation/compare.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import {
  actions,
  button,
  form,
  linkButton,
  notice,
  selectField,
} from '../../../../platform/ui/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { comparisonTexts } from '../../texts/editing/comparison.ts'
import { conflictTexts } from '../../texts/editing/conflict.ts'
import { deedTexts } from '../../texts/editing/deeds.ts'
import { changesTable } from './changes.ts'
import { choosing } from './choosing.ts'
import { formCrumbs } from './crumbs.ts'
import { deedForm } from './desk.ts'
import { titleOf } from './place.ts'

/** A form in one of its versions, by the key that the address has. */
export type Side = SideName & { form: FormDefinition }

export type SideName = { key: string; label: string }

type Compared = { edited: EditedForm; sides: readonly SideName[]; before: Side; after: Side }

/** Any two versions of a form, the draft and the shared original among them. */
export function comparisonPage(visit: Visit, { edited, sides, before, after }: Compared): Page {
  const { lang } = visit
  const t = comparisonTexts[lang]
  const { id } = visit.params as { id: string }
  const options = sides.map(({ key, label }) => ({ value: key, label }))
  const changes = changesBetween(before.form as unknown as Json, after.form as unknown as Json)
  return {
    title: t.title,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${form({
      action: visit.href(paths.comparison({ id })),
      method: 'get',
      body: html`${selectField({ lang, name: 'z', label: t.older, value: before.key, options })}
        ${selectField({ lang, name: 'na', label: t.newer, value: after.key, options })}
        ${button({ label: t.show, kind: 'secondary' })}`,
    })}${changesTable(lang, changes, [before.form, after.form])}`,
  }
}

type Originals = {
  edited: EditedForm
  meetings: readonly Meeting[]
  forms: readonly FormDefinition[]
  numbers: { from: number; to: number }
}

/** What changed in the shared form since it was adapted, and which of it is taken over. */
export function originalPage(visit: Visit, { edited, meetings, forms, numbers }: Originals): Page {
  const { lang } = visit
  const t = conflictTexts[lang].original
  const { id } = visit.params as { id: string }
  const isOpen = edited.draft?.state === 'being-written'
  const choice = choosing({
    lang,
    forms: forms as unknown as Json[],
    meetings,
    words: { before: t.before, after: t.theirs, ours: t.ours, take: t.take, keep: t.keep },
    takes: ({ conflict }) => !conflict,
    isShut: !isOpen,
  })
  const back = linkButton({
    label: conflictTexts[lang].back,
    href: visit.href(paths.overview({ id })),
    kind: 'secondary',
  })
  return {
    title: t.title,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`<p class="lead">${t.lead(numbers.from, numbers.to)}</p>
      ${meetings.length === 0 ? html`<p>${t.none}</p>` : ''}
      ${isOpen ? '' : needsDraft(visit, edited)}
      ${form({
        action: visit.href(paths.original({ id })),
        body: html`<input type="hidden" name="revize" value="${edited.revision}"><input
          type="hidden" name="verze" value="${numbers.to}">${choice}
          ${actions(isOpen ? button({ label: t.save }) : '', back)}`,
      })}`,
  }
}

/** Changes are taken into a draft: begun here when there is none, waited for when proposed. */
function needsDraft(visit: Visit, { draft }: EditedForm): Html {
  const { lang } = visit
  const { id } = visit.params as { id: string }
  const t = conflictTexts[lang].original
  if (draft) return notice({ tone: 'info', title: t.isProposed })
  const begin = deedForm(visit, paths.reopening({ id }), deedTexts[lang].deed.reopen, {
    values: { dal: 'original' },
  })
  return html`${notice({ tone: 'info', title: t.needsDraft })}${begin}`
}
