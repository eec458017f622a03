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

/** The day on which forms are tried: an ordinary one, so that a check gives the same every day. */
const tryingDay: Day = '2026-06-17'

/** Some questions answered, in some world. */
export type Way = { answers: Answers; world: World }

/** Each combination of the values of some questions, as far as there is room for them. */
export function waysOf(
  plan: Plan,
  questions: readonly PlannedField[],
): { ways: Way[]; whole: boolean } {
  const room = roomFor(plan)
  let whole = true
  let ways: Way[] = worldsOf(plan).map(world => ({ answers: {}, world }))
  for (const planned of questions) {
    const branches = branchesOf(plan, planned, ways)
    whole &&= branches.length <= room
    ways = thinned(branches, room).map(({ way, value }) => answered(way, planned, value))
  }
  return { ways, whole }
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
export function roomFor({ fields }: Plan): number {
  const some = Math.floor(mostAnswers / fields.size)
  return Math.max(fewestSamples, Math.min(mostSamples, some))
}

/** A way that is to go on with an answer, or without one; most of them are thinned out first. */
type Branch = { way: Way; value?: Answer }

/** Each way goes on with each answer that may be given; the values are made once for a world. */
function branchesOf(plan: Plan, planned: PlannedField, ways: readonly Way[]): Branch[] {
  const tried = new Map<World, Answer[]>()
  const { name } = planned.field
  const asking = askingPart(plan, planned)
  return ways.flatMap(way => {
    if (asking && !stateOf(asking, way.answers, way.world).asked.has(name)) return [{ way }]
    const values = tried.get(way.world) ?? valuesToTry(plan, planned, way.world)
    tried.set(way.world, values)
    return values.length === 0 ? [{ way }] : values.map(value => ({ way, value }))
  })
}

function answered(way: Way, { field }: PlannedField, value: Answer | undefined): Way {
  if (value === undefined) return way
  return { ...way, answers: { ...way.answers, [field.name]: value } }
}

/** What decides whether a question is asked: its part of the plan; null when it always is. */
function askingPart(plan: Plan, planned: PlannedField): Plan | null {
  const { field, page, when } = planned
  const own = plan.pages.find(({ page: { name } }) => name === page)
  if (!when && !own?.when) return null
  const names = behind(plan, [...(when?.reads ?? []), ...(own?.when?.reads ?? [])])
  names.add(field.name)
  return partOf(plan, names)
}

/** A plan with these questions only, which costs less to go through than the whole. */
function partOf(plan: Plan, names: ReadonlySet<string>): Plan {
  const pages = plan.pages
    .map(page => ({ ...page, fields: page.fields.filter(({ field }) => names.has(field.name)) }))
    .filter(({ fields }) => fields.length > 0)
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
