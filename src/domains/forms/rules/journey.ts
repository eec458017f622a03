import { advisedOf } from './advice.ts'
import type { Answers, Journey, JourneyPage, World } from './answers.ts'
import { checkPage } from './checking.ts'
import { answersPage, type Party, seenFieldsOf } from './cosigners.ts'
import type { FormDefinition, Words } from './definition.ts'
import { feesOf } from './fees.ts'
import { isBlank } from './kinds/check.ts'
import { type Plan, type PlannedPart, planOf } from './plan/index.ts'
import { namedIn } from './showing.ts'
import { holds, type RowState, type State, stateOf } from './state.ts'

/**
 * Where the answers lead, and what follows from them; a pure value of form, answers and world.
 *
 * Takes also whose way it is: the sender and who signs too have pages of their own.
 */
export function journeyOf(
  form: FormDefinition,
  answers: Answers,
  world: World,
  party: Party = 'sender',
): Journey {
  const plan = planOf(form)
  const state = stateOf(plan, answers, world)
  const pages = pagesOf(state, world, party)
  return {
    pages,
    current: pages.find(page => !page.done)?.name ?? null,
    lost: lostOf(state),
    advised: advisedOf(state, party),
    ...feesOf(state),
    matterKind: form.matters[first(state, plan.matters) ?? 0]!.kind,
    inPerson: plan.inPerson
      .filter(part => applies(state, part))
      .map(({ at }) => personOf(form, at)),
    unit: form.routes?.[first(state, plan.routes) ?? -1]?.unit ?? null,
    subject: subjectOf(state),
    broken: [...new Set(state.broken)],
  }
}

function pagesOf(state: State, world: World, party: Party): JourneyPage[] {
  return state.plan.pages
    .filter(({ page }) => state.pages.has(page.name) && answersPage(state.plan.form, page, party))
    .map(planned => ({
      name: planned.page.name,
      page: planned.page,
      fields: planned.fields.map(({ field }) => field.name).filter(name => state.asked.has(name)),
      done: checkPage(state, planned, world).length === 0,
    }))
}

/** Answers that nobody asks for any more; they are kept, in case the way turns back. */
function lostOf({ plan, answers, asked, rows }: State): string[] {
  const whole = Object.keys(answers).filter(
    name => plan.fields.has(name) && !asked.has(name) && !isBlank(answers[name]),
  )
  const inRows = [...rows].flatMap(([group, states]) =>
    states.flatMap((state, at) => lostInRow(state).map(name => `${group}.${at}.${name}`)),
  )
  return [...whole, ...inRows]
}

/** What of a group's row is answered and not asked, by the names of its fields. */
function lostInRow({ row, asked }: RowState): string[] {
  return Object.keys(row).filter(name => !asked.has(name) && !isBlank(row[name]))
}

function personOf(form: FormDefinition, at: number): Journey['inPerson'][number] {
  const { who, law } = form.inPerson![at]!
  return { who, ...(law !== undefined && { law }) }
}

function applies(state: State, part: PlannedPart): boolean {
  return holds(part.when, state.values, state)
}

function first(state: State, parts: Plan['matters']): number | null {
  return parts.find(part => applies(state, part))?.at ?? null
}

/** The subject as somebody reads it who signs: an answer that is not shown to them is left out. */
export function subjectSeen(
  form: FormDefinition,
  answers: Answers,
  world: World,
  cosigner: string,
): Words {
  const seen = seenFieldsOf(form, cosigner)
  return subjectOf(stateOf(planOf(form), answers, world), name => seen.has(name))
}

/** The subject with the answers in their places, in each language that it has. */
function subjectOf(state: State, isSeen: (name: string) => boolean = () => true): Words {
  const { subject } = state.plan.form
  const shown = (name: string, lang: 'cs' | 'en' | 'de') =>
    isSeen(name) ? namedIn(state, name, lang) : '…'
  const fill = (text: string, lang: 'cs' | 'en' | 'de') =>
    text
      .replace(/\{([A-Za-z0-9]+)\}/g, (_, name: string) => shown(name, lang))
      .replace(/\s+/g, ' ')
      .trim()
  return {
    cs: fill(subject.cs, 'cs'),
    ...(subject.en !== undefined && { en: fill(subject.en, 'en') }),
    ...(subject.de !== undefined && { de: fill(subject.de, 'de') }),
  }
}
