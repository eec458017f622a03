import type { Day } from '../../../../foundation/dates/index.ts'
import type { Answer, Answers, World } from '../answers.ts'
import { isAsking } from '../fields.ts'
import type { Plan, PlannedField } from '../plan/index.ts'
import { allowedSenders } from '../senders.ts'
import { type State, stateOf } from '../state.ts'
import { isRead, usualAnswer, valuesToTry } from './values.ts'

/** One way of answering the questions on which something depends, and what it means. */
export type Sample = { answers: Answers; world: World; state: State }

export type Samples = {
  samples: Sample[]
  /** All combinations of what is tried are among them. */
  whole: boolean
}

/** More are not tried; then each value of each question is still among those that are. */
const mostSamples = 2000

/** So many more are tried at most for conditions that have not held among them. */
const mostSought = 6000

/** The day on which forms are tried: an ordinary one, so that a check gives the same every day. */
const tryingDay: Day = '2026-06-17'

/**
 * Tries a form: every combination of answers among which its rules tell, in the order of the
 * questions, leaving out those that the answers before them do not lead to.
 */
export function samplesOf(plan: Plan): Samples {
  const { ways, whole } = waysOf(plan, decisive(plan))
  const usuals = usualsOf(plan, ways[0]!.world)
  const samples = ways.map(way => sampleOf(plan, way, usuals))
  return { samples: whole ? samples : [...samples, ...sought(plan, samples, usuals)], whole }
}

/** Each combination of the values of some questions, as far as there is room for them. */
function waysOf(plan: Plan, questions: readonly PlannedField[]): { ways: Way[]; whole: boolean } {
  let whole = true
  let ways: Way[] = worldsOf(plan).map(world => ({ answers: {}, world }))
  for (const planned of questions) {
    const next = branched(plan, planned, ways)
    whole &&= next.length <= mostSamples
    ways = thinned(next)
  }
  return { ways, whole }
}

/**
 * Where not all could be tried: samples for the conditions that have not held yet, of the questions
 * alone on which each of them depends.
 */
function sought(plan: Plan, tried: readonly Sample[], usuals: Usuals): Sample[] {
  const found: Sample[] = []
  let room = mostSought
  for (const { rule, use, group } of plan.rules) {
    if (use !== 'when' || group !== null || room <= 0) continue
    const isKnown = (name: string, { asked }: State) => !plan.fields.has(name) || asked.has(name)
    const holds = ({ state }: Sample) =>
      rule.reads.every(name => isKnown(name, state)) && rule.run(state.values) === true
    if (tried.some(holds) || found.some(holds)) continue
    const names = behind(plan, rule.reads)
    const questions = decisive(plan).filter(({ field }) => names.has(field.name))
    for (const way of waysOf(plan, questions).ways.slice(0, room)) {
      room -= 1
      const sample = sampleOf(plan, way, usuals)
      if (!holds(sample)) continue
      found.push(sample)
      break
    }
  }
  return found
}

/** The names on which a condition depends: what it reads, what that is computed or asked by. */
function behind(plan: Plan, reads: readonly string[], names = new Set<string>()): Set<string> {
  for (const name of reads) {
    const planned = plan.fields.get(name)
    if (!planned || names.has(name)) continue
    names.add(name)
    const page = plan.pages.find(one => one.page.name === planned.page)
    const rules = [planned.value, planned.when, page?.when]
    for (const rule of rules) behind(plan, rule?.reads ?? [], names)
  }
  return names
}

function sampleOf(plan: Plan, way: Way, usuals: Usuals): Sample {
  const answers = completed(plan, way, usuals)
  return { answers, world: way.world, state: stateOf(plan, answers, way.world) }
}

/** The questions on whose answers something depends, in their order. */
function decisive(plan: Plan): PlannedField[] {
  return plan.pages
    .flatMap(page => page.fields)
    .filter(({ field, row }) => {
      if (!isAsking(field)) return false
      return isRead(plan, field.name) || row.some(inner => isRead(plan, inner.field.name))
    })
}

type Way = { answers: Answers; world: World }

/** Each way goes on with each answer that may be given; the values are made once for a world. */
function branched(plan: Plan, planned: PlannedField, ways: readonly Way[]): Way[] {
  const tried = new Map<World, Answer[]>()
  const { name } = planned.field
  return ways.flatMap(way => {
    if (!isAsked(plan, planned, way)) return [way]
    const values = tried.get(way.world) ?? valuesToTry(plan, planned, way.world)
    tried.set(way.world, values)
    if (values.length === 0) return [way]
    return values.map(value => ({ ...way, answers: { ...way.answers, [name]: value } }))
  })
}

function isAsked(
  plan: Plan,
  { field, page, when }: PlannedField,
  { answers, world }: Way,
): boolean {
  const isFree = !when && !plan.pages.find(({ page: { name } }) => name === page)?.when
  return isFree || stateOf(plan, answers, world).asked.has(field.name)
}

/** So many of a longer list that each value still comes: a step that shares no divisor with it. */
function thinned<Way>(ways: Way[]): Way[] {
  if (ways.length <= mostSamples) return ways
  let step = Math.floor(ways.length / mostSamples) + 1
  while (divisor(step, ways.length) !== 1) step += 1
  return Array.from({ length: mostSamples }, (_, at) => ways[(at * step) % ways.length]!)
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other)
}

/** The questions on which nothing depends get an answer that is right for them. */
function completed(plan: Plan, { answers, world }: Way, usuals: Usuals): Answers {
  const all = { ...answers }
  const { asked } = stateOf(plan, answers, world)
  for (const planned of plan.pages.flatMap(page => page.fields)) {
    const { name } = planned.field
    if (name in all || !asked.has(name)) continue
    const usual = usuals.get(name)
    if (usual !== undefined) all[name] = usual
  }
  return all
}

type Usuals = ReadonlyMap<string, Answer | undefined>

function usualsOf(plan: Plan, world: World): Usuals {
  const asking = plan.pages.flatMap(page => page.fields).filter(({ field }) => isAsking(field))
  return new Map(asking.map(planned => [planned.field.name, usualAnswer(plan, planned, world)]))
}

/** The worlds among which rules tell: a town or a village, of those who may use the form. */
function worldsOf(plan: Plan): World[] {
  const reads = (name: string) => plan.rules.some(({ rule }) => rule.reads.includes(name))
  const offices: World['office'][] = reads('office')
    ? [
        { type: 1, population: 300 },
        { type: 2, population: 5000 },
        { type: 3, population: 50_000 },
      ]
    : [{ type: 3, population: 22_000 }]
  const senders = allowedSenders(plan.form)
  const kinds = reads('sender') ? senders : senders.slice(0, 1)
  return offices.flatMap(office =>
    kinds.map(kind => ({ today: tryingDay, office, sender: { kind } })),
  )
}
