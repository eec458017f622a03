import { isAsking } from '../fields.ts'
import type { PlacedRule, Plan, PlannedCheck, PlannedField, PlannedPage } from '../plan/index.ts'
import { blocking, type Finding, warning } from './findings.ts'
import type { Sample, Samples } from './samples.ts'
import { isTriedWhole, valuesToTry } from './values.ts'

/**
 * What of the form's logic nobody can come to, or cannot come out of.
 *
 * Takes the plan and the samples that were tried on it. Where not everything could be tried, what
 * was not seen is only pointed at.
 */
export function logicFindings(plan: Plan, tried: Samples): Finding[] {
  return [
    ...plan.pages.flatMap((page, at) => pageFindings(plan, page, at, tried)),
    ...plan.rules.flatMap(placed => ruleFindings(placed, tried)),
    ...deadEnds(plan, tried.samples),
  ]
}

function pageFindings(plan: Plan, planned: PlannedPage, at: number, tried: Samples): Finding[] {
  const place = `/pages/${at}`
  const unseen = tried.whole ? blocking : warning
  const there = tried.samples.filter(({ state }) => state.pages.has(planned.page.name))
  if (there.length === 0) return [unseen(place, 'never-asked', planned.page.title.cs)]
  const findings = planned.fields
    .filter(({ field }) => !there.some(({ state }) => state.asked.has(field.name)))
    .map(({ field, place: own }) => unseen(own, 'never-asked', field.label.cs))
  // A page without anything on it is told as such.
  const isEmpty =
    planned.fields.length > 0 &&
    there.some(({ state }) => !planned.fields.some(({ field }) => state.asked.has(field.name)))
  return [
    ...findings,
    ...(isEmpty ? [warning(place, 'page-empty', planned.page.title.cs)] : []),
    ...planned.fields.flatMap(field => answerFindings(plan, field, there)),
  ]
}

/** A question that must be answered and has no right answer stops everybody. */
function answerFindings(plan: Plan, planned: PlannedField, there: Sample[]): Finding[] {
  const { field, place } = planned
  if (!isAsking(field) || (field.need ?? 'required') !== 'required') return []
  const asked = there.find(({ state }) => state.asked.has(field.name))
  if (!asked || valuesToTry(plan, planned, asked.world).length > 0) return []
  return [warning(place, 'no-right-answer', field.label.cs)]
}

/** Conditions that never hold contradict themselves; those that always hold say nothing. */
function ruleFindings({ rule, use, place, group }: PlacedRule, tried: Samples): Finding[] {
  if (group !== null) return []
  const values = tried.samples
    .filter(({ state }) => rule.reads.every(name => isKnown(state.plan, name, state.asked)))
    .map(({ state }) => rule.run(state.values))
  if (values.includes(undefined)) return [warning(place, 'no-value')]
  if (use !== 'when' || values.length === 0) return []
  if (!values.includes(true)) return [(tried.whole ? blocking : warning)(place, 'never-holds')]
  return tried.whole && !values.includes(false) ? [warning(place, 'always-holds')] : []
}

function isKnown(plan: Plan, name: string, asked: ReadonlySet<string>): boolean {
  return !plan.fields.has(name) || asked.has(name)
}

/**
 * Pages whose checks no answer passes: everywhere (nobody can send the form), or after certain
 * answers only.
 */
function deadEnds(plan: Plan, samples: readonly Sample[]): Finding[] {
  return plan.pages.flatMap(page => {
    const own = page.fields.map(({ field }) => field.name)
    const checks = [...page.checks, ...page.fields.flatMap(field => field.checks)]
    if (checks.length === 0) return []
    const there = samples.filter(({ state }) => state.pages.has(page.page.name))
    return checks.flatMap(check => deadEnd(plan, check, own, there))
  })
}

function deadEnd(
  plan: Plan,
  check: PlannedCheck,
  own: readonly string[],
  there: Sample[],
): Finding[] {
  const asked = there.filter(({ state }) =>
    check.rule.reads.every(name => isKnown(plan, name, state.asked)),
  )
  if (asked.length === 0) return []
  const passes = (sample: Sample) => check.rule.run(sample.state.values) !== false
  const isTried = check.rule.reads.every(name => {
    const planned = plan.fields.get(name)
    return !planned || isTriedWhole(planned.field)
  })
  if (!asked.some(passes)) return [(isTried ? blocking : warning)(check.place, 'dead-end')]
  const before = check.rule.reads.filter(name => !own.includes(name))
  const stuck = groupedBy(asked, before).find(group => !group.some(passes))
  if (!stuck || !isTried) return []
  const answer = before
    .map(name => `${labelOf(plan, name)} = ${JSON.stringify(stuck[0]!.answers[name])}`)
    .join(', ')
  return [blocking(check.place, 'dead-end-somewhere', answer)]
}

/** The question in its own words, as everybody knows it. */
function labelOf({ fields }: Plan, name: string): string {
  return fields.get(name)?.field.label.cs ?? name
}

/** Samples with the same answers to the questions that stand before. */
function groupedBy(samples: readonly Sample[], names: readonly string[]): Sample[][] {
  const groups = new Map<string, Sample[]>()
  for (const sample of samples) {
    const key = JSON.stringify(names.map(name => sample.answers[name]))
    const group = groups.get(key)
    if (group) group.push(sample)
    else groups.set(key, [sample])
  }
  return [...groups.values()]
}
