import type { Answer, Answers, Row, World } from './answers.ts'
import { type Answered, answeredKey, recordTypes } from './cel/engine.ts'
import type { ReadRule } from './cel/rule.ts'
import { lettersOf, lettersOfPart, mostItems, mostRows } from './fields.ts'
import { isBlank } from './kinds/check.ts'
import { addressOf, cosignOf, filesOf, isOf, personOf, rowsOf, textsOf } from './kinds/shape.ts'
import { valueTypeOf } from './kinds/value-type.ts'
import type { Plan, PlannedField } from './plan/index.ts'

type Values = Record<string, unknown> & { [answeredKey]: Answered }

/** One row of a group, as the rules see it. */
export type RowState = { row: Row; values: Values; asked: ReadonlySet<string> }

/**
 * What the answers mean: which pages and fields are asked, and the value of every name.
 *
 * What is not asked counts as not answered, whatever was once written there.
 */
export type State = {
  plan: Plan
  answers: Answers
  values: Values
  /** The pages that the answers lead to, by name. */
  pages: ReadonlySet<string>
  asked: ReadonlySet<string>
  rows: ReadonlyMap<string, readonly RowState[]>
  /** Rules that gave no value (`1 / 0`). */
  broken: string[]
}

type Making = State & { pages: Set<string>; asked: Set<string>; rows: Map<string, RowState[]> }

/** Goes through a form from the first page to the last with the answers, each rule once. */
export function stateOf(plan: Plan, answers: Answers, world: World): State {
  const values = Object.assign(Object.create(plan.empty), worldValues(world), {
    [answeredKey]: new Set<string>(),
  }) as Values
  const state: Making = {
    ...{ plan, answers, values },
    ...{ pages: new Set(), asked: new Set(), rows: new Map(), broken: [] },
  }
  for (const { page, when, fields } of plan.pages) {
    if (!holds(when, values, state)) continue
    state.pages.add(page.name)
    for (const planned of fields) enter(state, planned, answers, values, state.asked)
  }
  return state
}

/** Whether a rule holds; what has none holds, and a rule without a value does not. */
export function holds(rule: ReadRule | null, values: object, { broken }: State): boolean {
  if (rule === null) return true
  const value = rule.run(values)
  if (value === undefined) broken.push(rule.source)
  return value === true
}

/**
 * The value of a field that was reckoned from answers; undefined while nothing comes out of it and
 * a question that it reads has no answer yet. Takes the row, of a field in one.
 */
export function reckoned(state: State, { field, value }: PlannedField, row?: RowState): unknown {
  const values = row?.values ?? state.values
  const asked = (name: string) => state.asked.has(name) || (row?.asked.has(name) ?? false)
  const isBare = (name: string) => !values[answeredKey].has(name) || hasBlankRows(state, name)
  const isOpen = value?.reads.some(name => asked(name) && isBare(name)) ?? false
  return isOpen && !values[field.name] ? undefined : values[field.name]
}

/** Rows that were added and not filled in yet give nothing to count with. */
function hasBlankRows({ rows }: State, group: string): boolean {
  const own = rows.get(group) ?? []
  return own.length > 0 && own.every(({ row }) => Object.values(row).every(isBlank))
}

function worldValues({ today, office, sender }: World) {
  return {
    today,
    office: recordTypes.office.make({ type: office.type, population: office.population }),
    sender: recordTypes.sender.make({ kind: sender.kind }),
  }
}

/** Asks one field, if its rule holds, and makes its value known. */
function enter(
  state: Making,
  planned: PlannedField,
  answers: Answers,
  values: Values,
  asked: Set<string>,
): void {
  const { field, when, value } = planned
  if (!holds(when, values, state)) return
  asked.add(field.name)
  const known = value ? compute(state, value, values) : read(state, planned, answers[field.name])
  if (known === undefined) return
  values[field.name] = known
  ;(values[answeredKey] as Set<string>).add(field.name)
}

function compute(state: Making, rule: ReadRule, values: Values): unknown {
  const value = rule.run(values)
  if (value === undefined) state.broken.push(rule.source)
  return value === '' ? undefined : value
}

/** The value of an answer in the rules; undefined when there is none, or none of the right kind. */
function read(state: Making, planned: PlannedField, answer: Answer | undefined): unknown {
  const { field } = planned
  if (field.kind === 'group') return readRows(state, planned, answer)
  if (answer === undefined || !isOf(field.kind, answer)) return undefined
  switch (valueTypeOf(field.kind)) {
    case 'person':
      return recordTypes.person.make(cutParts(personOf(answer)))
    case 'address':
      return recordTypes.address.make(cutParts(addressOf(answer)))
    case 'cosignature': {
      const { name, email, signedAt } = cosignOf(answer)
      const parts = cutParts({ name, email })
      return recordTypes.cosignature.make({ ...parts, signed: signedAt !== undefined })
    }
    case 'list': {
      const files = filesOf(answer).map(file => file.name)
      const items = field.kind === 'file' ? files : textsOf(answer)
      return items.slice(0, mostItems(field)).map(item => item.slice(0, lettersOfPart))
    }
    case 'text':
      // One letter more than is right, so that a check of the length still sees it.
      return (answer as string).slice(0, lettersOf(field) + 1)
    default:
      return answer
  }
}

/** What is too long is kept and called wrong; rules see its beginning, so that cost is bounded. */
function cutParts(parts: Record<string, string>): Record<string, string> {
  const cut = Object.entries(parts).map(([name, part]) => [name, part.slice(0, lettersOfPart)])
  return Object.fromEntries(cut)
}

function readRows(state: Making, planned: PlannedField, answer: Answer | undefined): unknown {
  const rows = rowsOf(answer).map(row => readRow(state, planned, row))
  state.rows.set(planned.field.name, rows)
  if (rows.length === 0) return undefined
  const empty = Object.fromEntries(
    planned.row.map(({ field }) => [field.name, state.plan.empty[field.name]]),
  )
  return rows.slice(0, mostRows(planned.field)).map(({ values }) => {
    const own = Object.fromEntries(Object.keys(empty).map(name => [name, values[name]]))
    return planned.rowType!.make({ ...own, [answeredKey]: values[answeredKey] })
  })
}

/** A row that nobody has filled in yet, as it is shown. */
export function emptyRow(state: State, group: PlannedField): RowState {
  return readRow(state as Making, group, {})
}

/** The rules of a row see its own fields and what stands before the group. */
function readRow(state: Making, planned: PlannedField, row: Row): RowState {
  const outer = state.values[answeredKey]
  const own = new Set<string>()
  const both = {
    add: (name: string) => own.add(name),
    has: (name: string) => own.has(name) || outer.has(name),
  }
  const values = Object.assign(Object.create(state.values), { [answeredKey]: both }) as Values
  const asked = new Set<string>()
  for (const inner of planned.row) enter(state, inner, row, values, asked)
  return { row, values, asked }
}
