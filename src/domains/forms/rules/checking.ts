import type { Answers, World, Wrong } from './answers.ts'
import { partsRead } from './cel/tree.ts'
import { answersPage, type Party } from './cosigners.ts'
import type { FormDefinition } from './definition.ts'
import { isAsking, leastRows, mostRows } from './fields.ts'
import { faultsOf, isBlank } from './kinds/check.ts'
import { rowsOf } from './kinds/shape.ts'
import { type PlannedCheck, type PlannedField, type PlannedPage, planOf } from './plan/index.ts'
import { holds, type RowState, type State, stateOf } from './state.ts'

/**
 * All that is wrong with the answers on the pages they lead to; nothing when the form may be sent.
 *
 * Takes also who answers, because nobody answers for the other one.
 */
export function checkAll(
  form: FormDefinition,
  answers: Answers,
  world: World,
  party: Party = 'sender',
): Wrong[] {
  const plan = planOf(form)
  const state = stateOf(plan, answers, world)
  return plan.pages
    .filter(({ page }) => state.pages.has(page.name) && answersPage(form, page, party))
    .flatMap(page => checkPage(state, page, world))
}

/**
 * What is wrong on one page, in the order of its questions: its fields, and its checks of what is
 * not wrong already. What is wrong with the page as a whole comes first, where it stands.
 */
export function checkPage(state: State, planned: PlannedPage, world: World): Wrong[] {
  const page = planned.page.name
  const wrong = planned.fields
    .filter(({ field }) => state.asked.has(field.name))
    .flatMap(field => checkField(state, field, world))
  const wrongNames = new Set(wrong.map(({ field }) => field.split('.')[0]!))
  const failed = planned.checks
    .filter(check => !readsOf(state, check).some(name => wrongNames.has(name)))
    .filter(check => fails(state, check, state.values))
    .map(check => ownRule(state, check, page))
  const names = planned.fields.map(({ field }) => field.name)
  const orderOf = ({ field }: Wrong) => names.indexOf(field.split('.')[0]!)
  return [...wrong, ...failed].sort((one, other) => orderOf(one) - orderOf(other))
}

/** What a check reads, also through values counted from it: one mistake is told once. */
function readsOf({ plan }: State, { rule }: PlannedCheck): string[] {
  const through = (name: string): string[] => [
    name,
    ...(plan.fields.get(name)?.value?.reads ?? []).flatMap(through),
  ]
  return rule.reads.flatMap(through)
}

/** Where it stands what is wrong with a whole page: a name that no question can have. */
export function pageErrorName(page: string): string {
  return `${page}-page`
}

/** The name in HTML of a field or a part of it. */
function inputName(planned: PlannedField, part?: string, prefix = ''): string {
  return `${prefix}${planned.field.name}${part ? `.${part}` : ''}`
}

/** Where the first input of a field stands: that of its first part, when it has parts. */
function firstPart(planned: PlannedField): string | undefined {
  const { kind, person } = planned.field
  const signer = person === undefined ? 'name' : 'email'
  const first = { person: 'name', address: 'street', cosignature: signer }
  return first[kind as keyof typeof first]
}

/** Where the message of a check stands: at the one part that its rule reads, else at the first. */
function partChecked(planned: PlannedField, { rule }: PlannedCheck): string | undefined {
  const { kind, name } = planned.field
  const [only, other] = partsRead(rule.tree, name)
  const isOne = (kind === 'person' || kind === 'address') && only !== undefined && !other
  return isOne ? only : firstPart(planned)
}

function checkField(state: State, planned: PlannedField, world: World): Wrong[] {
  const { field } = planned
  if (!isAsking(field)) return []
  if (field.kind === 'group') return checkGroup(state, planned, world)
  const own = faults(state.answers, planned, world, '')
  if (own.length > 0 || isBlank(state.answers[field.name])) return own
  return failedChecks(state, planned, state.values, '')
}

function checkGroup(state: State, group: PlannedField, world: World): Wrong[] {
  const { field, page } = group
  const rows = rowsOf(state.answers[field.name])
  const at = { page, field: field.name, label: field.label }
  if (rows.length < leastRows(field)) {
    return [{ ...at, code: 'too-few-rows', detail: leastRows(field) }]
  }
  if (rows.length > mostRows(field)) {
    return [{ ...at, code: 'too-many-rows', detail: mostRows(field) }]
  }
  return (state.rows.get(field.name) ?? []).flatMap((row, order) =>
    checkRow(state, group, row, order + 1, world),
  )
}

function checkRow(
  state: State,
  group: PlannedField,
  { row, asked, values }: RowState,
  number: number,
  world: World,
): Wrong[] {
  const prefix = `${group.field.name}.${number - 1}.`
  const name = group.field.rowName ?? group.field.label
  return group.row
    .filter(({ field }) => asked.has(field.name) && isAsking(field))
    .flatMap(inner => {
      const own = faults(row, inner, world, prefix)
      if (own.length > 0 || isBlank(row[inner.field.name])) return own
      return failedChecks(state, inner, values, prefix)
    })
    .map(wrong => ({ ...wrong, row: { name, number } }))
}

function faults(answers: Answers, planned: PlannedField, world: World, prefix: string): Wrong[] {
  const { field, page } = planned
  return faultsOf(field, answers[field.name], world).map(({ code, part, detail }) => ({
    page,
    field: inputName(planned, part ?? firstPart(planned), prefix),
    label: field.label,
    code,
    ...(detail !== undefined && { detail }),
  }))
}

/** A field's own checks are asked only of an answer. */
function failedChecks(
  state: State,
  planned: PlannedField,
  values: object,
  prefix: string,
): Wrong[] {
  const { field, page } = planned
  return planned.checks
    .filter(check => fails(state, check, values))
    .slice(0, 1)
    .map(check => ({
      page,
      field: inputName(planned, partChecked(planned, check), prefix),
      label: field.label,
      code: 'own-rule',
      message: check.message,
    }))
}

/** A check that gives no value stops nobody: that is a fault of the form, not of the sender. */
function fails(state: State, { rule }: PlannedCheck, values: object): boolean {
  const before = state.broken.length
  return !holds(rule, values, state) && state.broken.length === before
}

/** The message of a page's check stands at its field, else at the first field that it reads. */
function ownRule(state: State, check: PlannedCheck, page: string): Wrong {
  const { fields } = state.plan
  const names = [check.field ?? '', ...check.rule.reads]
  const name = names.find(one => fields.get(one)?.page === page && state.asked.has(one))
  const planned = fields.get(name ?? '')
  return {
    page,
    field: planned ? inputName(planned, partChecked(planned, check)) : pageErrorName(page),
    label: planned?.field.label ?? { cs: '' },
    code: 'own-rule',
    message: check.message,
  }
}
