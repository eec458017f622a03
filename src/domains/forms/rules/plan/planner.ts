import type { Environment } from '@marcbachmann/cel-js'
import type { Size } from '../cel/cost.ts'
import { newEngine } from '../cel/engine.ts'
import { type ReadRule, type RuleFault, type RuleType, readRule } from '../cel/rule.ts'
import { namesIn } from '../cel/tree.ts'
import type { Field, FormDefinition, Rule } from '../definition.ts'
import { mostRows } from '../fields.ts'
import { nearNames } from './near.ts'
import type { PlacedRule, PlanFault, RuleUse } from './plan.ts'

/** What is known while the rules of a form are read from its first page to its last. */
export type Planner = {
  engine: Environment
  /** Every field of the form, and the group in whose rows it stands. */
  all: Map<string, { field: Field; group: string | null }>
  /** What stands before the rule that is read. */
  known: Set<string>
  sizes: Map<string, Size>
  rules: PlacedRule[]
  faults: PlanFault[]
}

/** Where a rule stands and what it is for. */
export type Place = {
  place: string
  use: RuleUse
  page?: string | null
  field?: string | null
  group?: string | null
}

/** So many letters of a wrong piece are enough to find it. */
const mostShown = 80

const worldNames = ['today', 'office', 'sender']

/** Begins with nothing known but the world. */
export function newPlanner(form: FormDefinition): Planner {
  const all: Planner['all'] = new Map()
  for (const field of form.pages.flatMap(page => page.fields)) {
    all.set(field.name, { field, group: null })
    for (const inner of field.fields ?? []) {
      all.set(inner.name, { field: inner, group: field.name })
    }
  }
  return { engine: newEngine(), all, known: new Set(), sizes: new Map(), rules: [], faults: [] }
}

/** Reads the rule of a place; null when there is none or it is refused, which is noted. */
export function readAt(
  planner: Planner,
  source: Rule | undefined,
  wanted: readonly RuleType[],
  where: Place,
): ReadRule | null {
  if (source === undefined) return null
  const { page = null, field = null, group = null, place, use } = where
  const whyNotRead = (name: string) => whyNot(planner, name, where)
  const { engine, sizes } = planner
  const read = readRule(source, wanted, { engine, sizes, whyNotRead })
  if (read.ok) {
    planner.rules.push({ place, use, page, field, group, rule: read.rule })
    return read.rule
  }
  const { fault, piece, detail } = read.refused
  const shown = piece.length > mostShown ? `${piece.slice(0, mostShown)}…` : piece
  // The engine's own words (`no such overload: double > string`) are for programmers only.
  const said = fault === 'rule-too-costly' ? `${shown} – ${detail}` : shown
  if (fault === 'rule-unknown-name') {
    planner.faults.push({ place, code: fault, detail: unknownIn(planner, source, where) })
    return null
  }
  planner.faults.push({ place, code: fault, detail: said })
  return null
}

/** All names of a rule that no question has, each with those that may have been meant. */
function unknownIn(planner: Planner, source: Rule, where: Place): string {
  const known = [...planner.all].filter(([, { field }]) => field.kind !== 'information')
  const names = [...worldNames, ...known.map(([name]) => name)]
  return namesOf(planner.engine, source)
    .filter(name => whyNot(planner, name, where) === 'rule-unknown-name')
    .slice(0, 10)
    .map(name => [name, nearNames(name, names).join(' / ')].filter(Boolean).join(' → '))
    .join(', ')
}

/** How many steps all rules take together at worst, a rule in a row once for each row. */
export function stepsOfForm({ rules, all }: Planner): number {
  return rules.reduce((sum, { rule, group }) => {
    const field = group === null ? undefined : all.get(group)?.field
    return sum + rule.steps * (field ? mostRows(field) : 1)
  }, 0)
}

function whyNot(planner: Planner, name: string, where: Place): RuleFault | null {
  if (worldNames.includes(name)) return null
  const found = planner.all.get(name)
  if (!found || found.field.kind === 'information') return 'rule-unknown-name'
  if (found.group !== null && found.group !== where.group) return 'rule-reads-row'
  if (planner.known.has(name)) return null
  const isCircle = where.field && reaches(planner, name, where.field, new Set())
  return isCircle ? 'rule-cyclic' : 'rule-reads-later'
}

/** Whether a field's own rules lead, by the fields that they read, to another one. */
function reaches(planner: Planner, from: string, to: string, seen: Set<string>): boolean {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  const field = planner.all.get(from)?.field
  const sources = [field?.when, field?.value].filter(source => source !== undefined)
  return sources
    .flatMap(source => namesOf(planner.engine, source))
    .some(name => reaches(planner, name, to, seen))
}

function namesOf(engine: Environment, source: Rule): string[] {
  try {
    return namesIn(engine.parse(source.slice(0, 1000)).ast)
  } catch {
    return []
  }
}
