import type { Answer, Answers, World } from '../answers.ts'
import { isAsking } from '../fields.ts'
import type { Plan } from '../plan/index.ts'
import { type State, stateOf } from '../state.ts'
import { usualAnswer } from './values.ts'
import { behind, decisive, roomFor, type Way, waysOf } from './ways.ts'

/** One way of answering the questions on which something depends, and what it means. */
export type Sample = { answers: Answers; world: World; state: State }

export type Samples = {
  samples: Sample[]
  /** All combinations of what is tried are among them. */
  whole: boolean
}

/** So many times more are tried at most for conditions that have not held among them. */
const mostSoughtOver = 3

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

/**
 * Where not all could be tried: samples for the conditions that have not held yet, of the questions
 * alone on which each of them depends.
 */
function sought(plan: Plan, tried: readonly Sample[], usuals: Usuals): Sample[] {
  const found: Sample[] = []
  let room = mostSoughtOver * roomFor(plan)
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

function sampleOf(plan: Plan, way: Way, usuals: Usuals): Sample {
  const answers = completed(plan, way, usuals)
  return { answers, world: way.world, state: stateOf(plan, answers, way.world) }
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
