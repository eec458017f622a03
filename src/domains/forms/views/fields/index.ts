import { type Html, html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { fieldId } from '../../../../platform/ui/index.ts'
import type { Answers, FileAnswer, World, Wrong } from '../../rules/answers.ts'
import { pageErrorName } from '../../rules/checking.ts'
import type { FieldKind, FormDefinition } from '../../rules/definition.ts'
import { type Sent, shownName } from '../../rules/parsing.ts'
import { type PlannedField, planOf } from '../../rules/plan/index.ts'
import { reckoned, type State, stateOf } from '../../rules/state.ts'
import { texts } from '../../texts/fields.ts'
import { fieldErrors } from '../../texts/wrong.ts'
import { conditionalInRows, groupField } from './groups.ts'
import { choiceField, choicesField, lineField, linesField, yesNoField } from './lines.ts'
import { addressField, cosignatureField, declarationField, personField } from './parts.ts'
import type { Sheet, Spot } from './place.ts'
import { computedField, filesField, informationField } from './said.ts'

export type FieldsView = {
  answers: Answers
  world: World
  /** What was sent and is wrong, as it was typed. */
  typed?: Sent
  wrong?: readonly Wrong[]
  /** Where a kept file can be read. */
  fileHref?: (file: FileAnswer) => string
  /** The question that an answer on this page has just brought, by the name of its input. */
  fresh?: string | undefined
}

type Draw = (sheet: Sheet, spot: Spot) => Html

/** Kinds that are not one line. */
const drawings: Partial<Record<FieldKind, Draw>> = {
  'long-text': linesField,
  'yes-no': yesNoField,
  choice: choiceField,
  choices: choicesField,
  person: personField,
  address: addressField,
  cosignature: cosignatureField,
  declaration: declarationField,
  information: informationField,
  computed: computedField,
  file: filesField,
}

/**
 * The fields of one page that the answers ask for, to be put into a form of the caller; complete
 * without scripts. A page with files needs a multipart form (`hasFiles`).
 */
export function fieldsHtml(
  lang: Lang,
  form: FormDefinition,
  pageName: string,
  { answers, world, typed = {}, wrong = [], fileHref, fresh }: FieldsView,
): Html {
  const plan = planOf(form)
  const state = stateOf(plan, answers, world)
  const errors = fieldErrors(wrong, lang)
  const { today } = world
  const sheet: Sheet = { lang, typed, errors, fileHref, today, form, answers, fresh }
  const page = plan.pages.find(one => one.page.name === pageName)
  const fields = (page?.fields ?? []).filter(({ field }) => state.asked.has(field.name))
  const drawn = fields.map(planned => drawField(sheet, state, planned))
  return html`${firstButton(lang)}${shownField(state, fields)}${pageError(sheet, pageName)}${drawn}`
}

/** Whether a page takes files, so that its form must be multipart. */
export function hasFiles(form: FormDefinition, pageName: string): boolean {
  const page = form.pages.find(({ name }) => name === pageName)
  return page?.fields.some(field => field.kind === 'file') ?? false
}

function drawField(sheet: Sheet, state: State, planned: PlannedField): Html {
  const { field } = planned
  const spot = {
    field,
    name: field.name,
    answer: state.answers[field.name],
    value: reckoned(state, planned),
    inRow: false,
  }
  if (field.kind !== 'group') return draw(sheet, spot)
  return groupField(sheet, spot, { state, planned }, inner => draw(sheet, inner))
}

function draw(sheet: Sheet, spot: Spot): Html {
  return (drawings[spot.field.kind] ?? lineField)(sheet, spot)
}

/** What was saved on the way may ask for more than stands here; this tells what does. */
function shownField(state: State, fields: readonly PlannedField[]): Html {
  const names = fields.flatMap(planned => [
    ...(planned.when === null ? [] : [planned.field.name]),
    ...(planned.field.kind === 'group' ? conditionalInRows(state, planned) : []),
  ])
  return html`<input type="hidden" name="${shownName}" value="${names.join(' ')}">`
}

/** What is wrong with the page as a whole, where the summary of errors leads. */
function pageError({ errors }: Sheet, pageName: string): Html {
  const name = pageErrorName(pageName)
  const error = errors[name]
  if (!error) return html``
  return html`<p class="field-error" id="${fieldId(name)}" tabindex="-1">${error}</p>`
}

/**
 * Enter in a field presses the first button of a form, which would be one that takes a row away;
 * so the first one goes on. Nobody sees or reaches it.
 */
function firstButton(lang: Lang): Html {
  return html`<button class="visually-hidden" type="submit" tabindex="-1"
    aria-hidden="true">${texts[lang].goOn}</button>`
}
