import type { Day } from '../../../../foundation/dates/index.ts'
import type { Answers, World } from '../answers.ts'
import { isAsking, leastRows } from '../fields.ts'
import type { Plan, PlannedField } from '../plan/index.ts'
import { type State, stateOf } from '../state.ts'
import { usualAnswer } from './values.ts'
import { behind, decisive, newWork, roomFor, type Way, type Work, waysOf } from './ways.ts'

/** One way of answering the questions on which something depends, and what it means. */
export type Sample = { answers: Answers; world: World; state: State }

export type Samples = {
  samples: Sample[]
  /** All combinations of what is tried are among them. */
  whole: boolean
  /** From this question on the form was too large to be tried; null when it was not. */
  untried: PlannedField | null
}

/** So many times more are tried at most for conditions that have not held among them. */
const mostSoughtOver = 3

/**
 * Tries a form: every combination of answers among which its rules tell, in the order of the
 * questions, leaving out those that the answers before them do not lead to.
 */
export function samplesOf(plan: Plan, today?: Day): Samples {
  const work = newWork(today)
  const questions = decisive(plan)
  const { ways, whole, untried } = waysOf(plan, questions, work)
  const usuals = usualsOf(plan, ways[0]!.world)
  const trial = { plan, questions, usuals, weight: weightOf(plan), work }
  const room = Math.max(fewestOfAll, Math.floor(work.left / 2 / trial.weight))
  const samples = ways.slice(0, room).map(way => sampleOf(trial, way))
  const isCut = samples.length < ways.length
  const tried = whole ? samples : [...samples, ...sought(trial, samples)]
  return {
    samples: tried,
    whole: whole && !isCut,
    untried: untried ?? (isCut ? questions[0]! : null),
  }
}

/** Some ways are tried of any form, however much each of them takes. */
const fewestOfAll = 5

type Trial = {
  plan: Plan
  questions: readonly PlannedField[]
  usuals: Usuals
  weight: number
  work: Work
}

/** How many steps it takes to go through a form once: its fields, those of rows for each row. */
function weightOf({ fields, rules }: Plan): number {
  const rows = (group: string | null) => Math.max(2, leastRows(fields.get(group ?? '')!.field))
  const times = (group: string | null) => (group === null ? 1 : rows(group))
  const asked = [...fields.values()].reduce((sum, { group }) => sum + times(group), 0)
  const run = rules.reduce((sum, { rule, group }) => sum + times(group) * rule.steps, 0)
  return asked + rules.length + run / stepsOfRule
}

/** The worst that a rule may take is far from what it takes with the few rows that are tried. */
const stepsOfRule = 100

/**
 * Where not all could be tried: samples for the conditions that have not held yet, of the questions
 * alone on which each of them depends.
 */
function sought(trial: Trial, tried: readonly Sample[]): Sample[] {
  const { plan, questions, work, weight } = trial
  const found: Sample[] = []
  let room = mostSoughtOver * roomFor(plan)
  for (const { rule, use, group } of plan.rules) {
    if (use !== 'when' || group !== null || room <= 0 || work.left <= 0) continue
    const isKnown = (name: string, { asked }: State) => !plan.fields.has(name) || asked.has(name)
    const holds = ({ state }: Sample) =>
      rule.reads.every(name => isKnown(name, state)) && rule.run(state.values) === true
    work.left -= found.length
    if (tried.some(holds) || found.some(holds)) continue
    const names = behind(plan, rule.reads)
    const hanging = questions.filter(({ field }) => names.has(field.name))
    for (const way of waysOf(plan, hanging, work).ways.slice(0, room)) {
      room -= 1
      work.left -= weight
      if (work.left <= 0) break
      const sample = sampleOf(trial, way)
      if (!holds(sample)) continue
      found.push(sample)
      break
    }
  }
  return found
}

/**
 * Goes through a form once; the questions that a way leaves open get an answer that is right for
 * them, as far as they are asked.
 */
function sampleOf({ plan, usuals }: Trial, { answers, world }: Way): Sample {
  const state = stateOf(plan, { ...usuals, ...answers }, world)
  const all: Answers = { ...answers }
  for (const [name, usual] of Object.entries(usuals)) {
    if (!(name in all) && state.asked.has(name)) all[name] = usual
  }
  return { answers: all, world, state: { ...state, answers: all } }
}

type Usuals = Answers

function usualsOf(plan: Plan, world: World): Usuals {
  const asking = plan.pages.flatMap(page => page.fields).filter(({ field }) => isAsking(field))
  return Object.fromEntries(
    asking.flatMap(planned => {
      const usual = usualAnswer(plan, planned, world)
      return usual === undefined ? [] : [[planned.field.name, usual]]
    }),
  )
}
