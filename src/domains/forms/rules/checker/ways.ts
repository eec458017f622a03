import type { Day } from '../../../../foundation/dates/index.ts'
import type { Answer, Answers, World } from '../answers.ts'
import { isAsking } from '../fields.ts'
import type { Plan, PlannedField } from '../plan/index.ts'
import { allowedSenders } from '../senders.ts'
import { stateOf } from '../state.ts'
import { isRead, valuesToTry } from './values.ts'

/** More are not tried; then each value of each question is still among those that are. */
const mostSamples = 2000

/** Of a long form fewer are tried: each goes through all its questions while a clerk waits. */
const mostAnswers = 150_000
const fewestSamples = 300

/** Beyond so many questions and rules a third of them, so that the longest form is judged soon. */
const longForm = 1000

/** The day on which forms are tried: an ordinary one, so that a check gives the same every day. */
const tryingDay: Day = '2026-06-17'

/** Steps left for a whole definition, counted so that a check is the same anywhere; its day. */
export type Work = { left: number; today: Day }

/** What one check may take: within a second; the longest form that comes along takes a tenth. */
const mostSteps = 1_500_000

/** The steps for one check of a form, on a day. */
export function newWork(today: Day = tryingDay): Work {
  return { left: mostSteps, today }
}

/** Some questions answered, in some world. */
export type Way = { answers: Answers; world: World }

/** All ways that were found, and the first question of which only the usual answer is tried. */
export type Ways = { ways: Way[]; whole: boolean; untried: PlannedField | null }

/** Answers in the order of their questions: a list is copied far sooner than a record. */
type Line = { given: (Answer | undefined)[]; world: World }

/**
 * Each combination of the values of some questions, as far as there is room for them and work left
 * for it; the questions after that stay unanswered.
 */
export function waysOf(plan: Plan, questions: readonly PlannedField[], work: Work): Ways {
  const room = roomFor(plan)
  const order = new Map(questions.map(({ field }, at) => [field.name, at]))
  let whole = true
  let untried: PlannedField | null = null
  let lines: Line[] = worldsOf(plan, work.today).map(world => ({ given: [], world }))
  for (const planned of questions) {
    if (work.left <= 0) {
      untried = planned
      break
    }
    const branches = branchesOf(plan, planned, { lines, order, work })
    whole &&= branches.length <= room
    lines = thinned(branches, room).map(({ line, value }) => ({
      given: [...line.given, value],
      world: line.world,
    }))
    work.left -= lines.length * (1 + questions.length / copiesPerStep)
  }
  return { ways: lines.map(line => wayOf(line, questions)), whole: whole && !untried, untried }
}

/** Copying so many answers takes about as long as trying one. */
const copiesPerStep = 500

function wayOf({ given, world }: Line, questions: readonly PlannedField[]): Way {
  const answers: Answers = {}
  for (const [at, value] of given.entries()) {
    if (value !== undefined) answers[questions[at]!.field.name] = value
  }
  return { answers, world }
}

/** The questions on whose answers something depends, in their order. */
export function decisive(plan: Plan): PlannedField[] {
  return plan.pages
    .flatMap(page => page.fields)
    .filter(({ field, row }) => {
      if (!isAsking(field)) return false
      return isRead(plan, field.name) || row.some(inner => isRead(plan, inner.field.name))
    })
}

/** The names on which a condition depends: what it reads, what that is computed or asked by. */
export function behind(
  plan: Plan,
  reads: readonly string[],
  names = new Set<string>(),
): Set<string> {
  for (const name of reads) {
    const planned = plan.fields.get(name)
    if (!planned || names.has(name)) continue
    names.add(name)
    const page = plan.pages.find(one => one.page.name === planned.page)
    const rows = planned.row.flatMap(({ value, when }) => [value, when])
    const rules = [planned.value, planned.when, page?.when, ...rows]
    for (const rule of rules) behind(plan, rule?.reads ?? [], names)
  }
  return names
}

/** How many ways through a form are tried. */
export function roomFor({ fields, rules }: Plan): number {
  const isLong = fields.size + rules.length > longForm
  if (isLong) return Math.floor(fewestSamples / 3)
  const some = Math.floor(mostAnswers / fields.size)
  return Math.max(fewestSamples, Math.min(mostSamples, some))
}

/** A line that is to go on with an answer, or without one; most of them are thinned out first. */
type Branch = { line: Line; value?: Answer }

type Trying = { lines: readonly Line[]; order: ReadonlyMap<string, number>; work: Work }

/** Each line goes on with each answer that may be given; the values are made once for a world. */
function branchesOf(plan: Plan, planned: PlannedField, { lines, order, work }: Trying): Branch[] {
  const tried = new Map<World, Answer[]>()
  const isAsked = askingOf(plan, planned, order, work)
  const branches: Branch[] = []
  for (const line of lines) {
    const values = tried.get(line.world) ?? valuesToTry(plan, planned, line.world)
    tried.set(line.world, values)
    if (values.length === 0 || !isAsked(line)) branches.push({ line })
    else for (const value of values) branches.push({ line, value })
  }
  work.left -= plan.rules.length + branches.length
  return branches
}

/** Whether a question is asked after some answers, found out once for those that it hangs on. */
function askingOf(
  plan: Plan,
  planned: PlannedField,
  order: ReadonlyMap<string, number>,
  work: Work,
): (line: Line) => boolean {
  const { field, page, when } = planned
  const own = plan.pages.find(one => one.page.name === page)
  if (!when && !own?.when) return () => true
  const read = deciding(plan, [...(when?.reads ?? []), ...(own?.when?.reads ?? [])])
  const part = partOf(plan, planned, read)
  const names = [...read].filter(name => order.has(name))
  const known = new Map<World, Map<string, boolean>>()
  return ({ given, world }) => {
    const answers = names.map(name => given[order.get(name)!])
    const key = JSON.stringify(answers)
    const ofWorld = known.get(world) ?? new Map<string, boolean>()
    known.set(world, ofWorld)
    const found = ofWorld.get(key)
    work.left -= found === undefined ? 1 + read.size : 1
    if (found !== undefined) return found
    const before = Object.fromEntries(names.map((name, at) => [name, answers[at]])) as Answers
    const isAsked = stateOf(part, before, world).asked.has(field.name)
    ofWorld.set(key, isAsked)
    return isAsked
  }
}

/**
 * What a condition reads, and what that is computed from. A question that has an answer was asked,
 * so that its own conditions need not be looked at again.
 */
function deciding(plan: Plan, reads: readonly string[], names = new Set<string>()): Set<string> {
  for (const name of reads) {
    const planned = plan.fields.get(name)
    if (!planned || names.has(name)) continue
    names.add(name)
    const page = plan.pages.find(one => one.page.name === planned.page)
    const rows = planned.row.flatMap(({ value, when }) => [value, when])
    const own = isAnswered(planned) ? [] : [planned.value, planned.when, page?.when]
    for (const rule of [...own, ...rows]) deciding(plan, rule?.reads ?? [], names)
  }
  return names
}

function isAnswered({ field, group }: PlannedField): boolean {
  return group === null && isAsking(field)
}

/** A plan with these questions only, and of the answered ones without their conditions. */
function partOf(plan: Plan, asked: PlannedField, names: ReadonlySet<string>): Plan {
  const pages = plan.pages.flatMap(page => {
    const fields = page.fields.filter(one => one === asked || names.has(one.field.name))
    if (fields.length === 0) return []
    const isFree = fields.every(one => one !== asked && isAnswered(one))
    const bare = fields.map(one =>
      one === asked || !isAnswered(one) ? one : { ...one, when: null },
    )
    return [{ ...page, when: isFree ? null : page.when, fields: bare }]
  })
  return { ...plan, pages }
}

/** So many of a longer list that each value still comes: a step that shares no divisor with it. */
function thinned<Way>(ways: Way[], room: number): Way[] {
  if (ways.length <= room) return ways
  let step = Math.floor(ways.length / room) + 1
  while (divisor(step, ways.length) !== 1) step += 1
  return Array.from({ length: room }, (_, at) => ways[(at * step) % ways.length]!)
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other)
}

/** The worlds among which rules tell: a town or a village, of those who may use the form. */
function worldsOf(plan: Plan, today: Day): World[] {
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
  return offices.flatMap(office => kinds.map(kind => ({ today, office, sender: { kind } })))
}
