import type { Lang } from '../../../platform/i18n/index.ts'
import type { Answer, Answers, World } from './answers.ts'
import type { ReadRule } from './cel/rule.ts'
import { answersPage, type Party } from './cosigners.ts'
import type { FormDefinition } from './definition.ts'
import { isAsking } from './fields.ts'
import { isBlank } from './kinds/check.ts'
import { type PlannedField, planOf } from './plan/index.ts'
import { answerShown, wordsIn } from './showing.ts'
import { type RowState, type State, stateOf } from './state.ts'

/** A question with its answer in words; `field` is its name in HTML (`dogs.0.age`). */
export type Deciding = { page: string; field: string; label: string; value: string }

/** An answer that is kept and not sent, because its question is asked no more. */
export type UnsentAnswer = Deciding & {
  /** The questions by whose answers it is so; none when the day or the office decides. */
  because: Deciding[]
}

/** A row of a group, within which its fields decide of one another. */
type Within = { row: RowState; prefix: string; name: string } | null

/**
 * The answers that are kept and not sent, each with the questions that decide so.
 *
 * Takes the language; gives them in the order of the form, those of a group's rows too.
 */
export function answersUnsent(
  form: FormDefinition,
  answers: Answers,
  world: World,
  lang: Lang,
  party: Party = 'sender',
): UnsentAnswer[] {
  const state = stateOf(planOf(form), answers, world)
  return state.plan.pages
    .filter(({ page }) => answersPage(form, page, party))
    .flatMap(page => page.fields.flatMap(planned => unsentAt(state, planned, lang)))
}

function unsentAt(state: State, planned: PlannedField, lang: Lang): UnsentAnswer[] {
  const { name } = planned.field
  if (state.asked.has(name)) return (state.rows.get(name) ?? []).flatMap(unsentInRow)
  if (!isAsking(planned.field) || isBlank(state.answers[name])) return []
  const because = decidersOf(state, planned, null).map(one => saidOf(state, one, lang))
  return [{ ...saidOf(state, { planned, within: null }, lang), because }]

  function unsentInRow(row: RowState, at: number): UnsentAnswer[] {
    const { rowName, label } = planned.field
    const called = `${wordsIn(rowName ?? label, lang)} ${at + 1}`
    const within = { row, prefix: `${name}.${at}.`, name: called }
    return planned.row
      .filter(({ field }) => isAsking(field) && !row.asked.has(field.name))
      .filter(({ field }) => !isBlank(row.row[field.name]))
      .map(inner => ({
        ...saidOf(state, { planned: inner, within }, lang),
        because: decidersOf(state, inner, within).map(one => saidOf(state, one, lang)),
      }))
  }
}

type Decider = { planned: PlannedField; within: Within }

/** Why a question is not asked: the asked ones that its rule, or its page's, reads. */
function decidersOf(
  state: State,
  planned: PlannedField,
  within: Within,
  seen = new Set<string>(),
): Decider[] {
  if (seen.has(planned.field.name)) return []
  seen.add(planned.field.name)
  const page = state.plan.pages.find(one => one.page.name === planned.page)
  const isThere = state.pages.has(planned.page)
  const rule = isThere ? planned.when : page?.when
  const values = within ? within.row.values : state.values
  return distinct(failingReads(rule, values).flatMap(name => behind(state, name, within, seen)))
}

/** What the conditions read that do not hold; those that hold are not to blame. */
function failingReads(rule: ReadRule | null | undefined, values: object): string[] {
  const failing = rule?.demands().filter(({ run }) => run(values) !== true) ?? []
  return failing.flatMap(({ reads }) => reads)
}

/** The questions behind a name: itself, or those by which it is computed or not asked. */
function behind(state: State, name: string, within: Within, seen: Set<string>): Decider[] {
  const planned = state.plan.fields.get(name)
  if (!planned) return []
  const inRow = planned.group === null ? null : within
  const isAsked = (inRow ? inRow.row.asked : state.asked).has(name)
  if (!isAsked) return decidersOf(state, planned, inRow, seen)
  if (!planned.value) return [{ planned, within: inRow }]
  return planned.value.reads.flatMap(read => behind(state, read, inRow, seen))
}

function distinct(deciders: readonly Decider[]): Decider[] {
  return [...new Map(deciders.map(one => [one.planned.field.name, one])).values()]
}

function saidOf(state: State, { planned, within }: Decider, lang: Lang): Deciding {
  const { field, page } = planned
  const answer: Answer | undefined = (within ? within.row.row : state.answers)[field.name]
  const label = wordsIn(field.label, lang)
  return {
    ...{ page, field: `${within?.prefix ?? ''}${field.name}` },
    label: within ? `${within.name}: ${label}` : label,
    value: answerShown(field, answer, lang),
  }
}
