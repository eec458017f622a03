import { answersPage } from '../cosigners.ts'
import type { Field, FormPage } from '../definition.ts'
import { isAsking, isRequired } from '../fields.ts'
import type { Plan, PlannedField } from '../plan/index.ts'
import { blocking, type Finding } from './findings.ts'
import type { Samples } from './samples.ts'

/** Kinds whose answers cost time: losing them by a change of mind hurts. */
const costly: readonly Field['kind'][] = ['file', 'group', 'long-text']

/**
 * Answers that a change of mind leaves behind: they are kept, but not sent. Their sender is told of
 * each by the portal itself when it happens, with the way back (`answersUnsent`); of what the one
 * who signs has answered nobody is told so, thus the question that decides must say it before.
 *
 * Takes the samples that were tried: what is always asked is never left behind. Gives one finding
 * for each deciding question that says nothing, at its help, with all that hangs on it.
 */
export function leftBehindFindings(plan: Plan, samples: Samples): Finding[] {
  const hanging = new Map<PlannedField, string[]>()
  for (const planned of costlyFields(plan)) {
    if (isAlwaysAsked(planned, samples)) continue
    for (const decides of decidersOf(plan, planned)) {
      const labels = hanging.get(decides) ?? []
      hanging.set(decides, [...labels, planned.field.label.cs])
    }
  }
  return [...hanging]
    .filter(([decides]) => !isSaid(plan, decides))
    .map(([{ place }, labels]) =>
      blocking(`${place}/help`, 'answer-left-behind', [...new Set(labels)].join(', ')),
    )
}

/** Those of which the portal itself tells nobody: answered by who signs, not by the sender. */
function costlyFields({ form, pages }: Plan): PlannedField[] {
  return pages
    .filter(({ page }) => !answersPage(form, page, 'sender'))
    .flatMap(({ fields }) => fields)
    .flatMap(field => [field, ...field.row])
    .filter(({ field }) => costly.includes(field.kind))
}

/** Of rows nothing is known from the samples: their conditions may differ row by row. */
function isAlwaysAsked({ field, group }: PlannedField, { samples, whole }: Samples): boolean {
  return whole && group === null && samples.every(({ state }) => state.asked.has(field.name))
}

/** The questions by which one is asked: by its own condition, its page's, and those behind them. */
function decidersOf(plan: Plan, planned: PlannedField): Set<PlannedField> {
  const deciders = new Set<PlannedField>()
  const seen = new Set<string>()
  const follow = (names: readonly string[]) => {
    for (const name of names) {
      const read = plan.fields.get(name)
      if (!read || seen.has(name)) continue
      seen.add(name)
      if (read.value) follow(read.value.reads)
      else if (mayChange(read.field)) deciders.add(read)
      follow(conditionsOf(plan, read))
    }
  }
  follow(conditionsOf(plan, planned))
  return deciders
}

/** Who takes a required declaration back cannot go on at all, so nothing is left behind. */
function mayChange(field: Field): boolean {
  return isAsking(field) && !(field.kind === 'declaration' && isRequired(field))
}

function conditionsOf({ pages }: Plan, { when, page: name }: PlannedField): string[] {
  const page = pages.find(({ page }) => page.name === name)
  return [...(when?.reads ?? []), ...(page?.when?.reads ?? [])]
}

/** A help of the question, or an information that stands on its page. */
function isSaid({ form }: Plan, { field, page: name }: PlannedField): boolean {
  const page = form.pages.find(one => one.name === name)
  return field.help !== undefined || (page !== undefined && hasInformation(page))
}

function hasInformation({ fields }: FormPage): boolean {
  return fields.some(({ kind }) => kind === 'information')
}
