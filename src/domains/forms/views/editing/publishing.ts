import { changesBetween, type Json } from '../../../../foundation/compare.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import {
  button,
  errorSummary,
  type FieldErrors,
  form,
  notice,
  section,
  textArea,
  textField,
} from '../../../../platform/ui/index.ts'
import {
  afterwardsWords,
  plansNotice,
  type Version,
  withdrawalChoice,
} from '../../../publishing/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import type { Judgement } from '../../rules/editing/judging.ts'
import { publishingTexts } from '../../texts/editing/publishing.ts'
import { changesTable } from './changes.ts'
import { formCrumbs } from './crumbs.ts'
import { faultsBlock } from './faults.ts'
import { titleOf } from './place.ts'

type State = { edited: EditedForm; values: Record<string, string>; errors: FieldErrors }

type Publication = State & {
  judgements: readonly Judgement[]
  /** The shared form as it was adapted; null for an own one. */
  shared: Version<FormDefinition> | null
}

/** A proposed form before it is published: what changes, what is wrong, from when to when. */
export function publicationPage(
  visit: Visit,
  { edited, values, errors, judgements, shared }: Publication,
): Page {
  const { lang } = visit
  const t = publishingTexts[lang].publish
  const { id } = visit.params as { id: string }
  const { newest } = edited
  const day = dayField(lang, { values, errors })
  const then = afterwardsWords(lang, edited.versions, {
    now: visit.now,
    hasShared: shared !== null,
  })
  return {
    title: t.title,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${errorSummary(lang, errors)}
      ${faultsBlock(visit, { form: edited.form, judgements, isOpen: false })}
      <p class="lead">${t.lead}</p>
      ${form({
        action: visit.href(paths.publication({ id })),
        body: html`<input type="hidden" name="revize" value="${edited.revision}">
          ${day('od', t.from, t.fromHint)}
          ${day('do', t.to, `${t.toHint} ${then}`)}${withdrawalChoice(
            visit,
            edited.versions,
            values.stazeni,
          )}
          ${button({ label: t.deed })}`,
      })}
      ${newest ? against(lang, t.changes(newest.number), newest.content, edited.form) : ''}
      ${shared ? against(lang, t.shared(shared.number), shared.content, edited.form) : ''}
      ${newest || shared ? '' : html`<p>${t.first}</p>`}`,
  }
}

/** What is otherwise in the proposed form. */
function against(lang: Lang, title: string, before: FormDefinition, after: FormDefinition): Html {
  const changes = changesBetween(before as unknown as Json, after as unknown as Json)
  return section({ title, body: changesTable(lang, changes, [before, after]) })
}

/** A day as a clerk writes it; empty when it may be left out. */
const dayField =
  (lang: Lang, { values, errors }: Pick<State, 'values' | 'errors'>) =>
  (name: 'od' | 'do', label: string, hint: string) =>
    textField({
      ...{ lang, name, label, hint, value: values[name], error: errors[name] },
      ...{ required: false, autocomplete: 'off', width: 's' },
    })

function planned(visit: Visit, { versions, deeds, draft }: EditedForm): Html | '' {
  const { id } = visit.params as { id: string }
  const hasShared = (draft ?? versions[0])?.originalVersion != null
  return plansNotice(visit, {
    ...{ versions, deeds, hasShared, action: visit.href(paths.callingOff({ id })) },
  })
}

type Reason = State & {
  deed: 'giveBack' | 'withdraw'
  /** People get the shared form where the own one is not offered. */
  hasShared: boolean
}

/** A proposed form is given back with a note; a published one withdrawn with a reason. */
export function reasonPage(
  visit: Visit,
  { edited, values, errors, deed, hasShared }: Reason,
): Page {
  const { lang } = visit
  const t = publishingTexts[lang]
  const { id } = visit.params as { id: string }
  const isBack = deed === 'giveBack'
  const name = isBack ? 'poznamka' : 'duvod'
  const day = dayField(lang, { values, errors })
  const leadOfWithdrawal = hasShared ? t.withdraw.leadShared : t.withdraw.lead
  const warning = notice({ tone: 'warning', title: leadOfWithdrawal })
  const control = { lang, name, value: values[name], error: errors[name], rows: 4 }
  return {
    title: t[deed].title,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${errorSummary(lang, errors)}
      ${isBack ? '' : html`${planned(visit, edited)}${warning}`}
      ${form({
        action: visit.href(isBack ? paths.givingBack({ id }) : paths.withdrawal({ id })),
        body: html`<input type="hidden" name="revize" value="${edited.revision}">${
          isBack ? '' : day('od', t.withdraw.from, t.withdraw.fromHint)
        }${textArea({
          ...control,
          label: isBack ? t.giveBack.note : t.withdraw.reason,
        })}${button({ label: t[deed].deed, kind: isBack ? 'primary' : 'danger' })}`,
      })}`,
  }
}
