import type { Advice } from './answers.ts'
import { answersPage, type Party } from './cosigners.ts'
import { isBlank } from './kinds/check.ts'
import type { PlannedField } from './plan/index.ts'
import type { State } from './state.ts'

/** Recommended questions that were asked and left empty, those in the rows of a group too. */
export function advisedOf(state: State, party: Party): Advice[] {
  return state.plan.pages
    .filter(({ page }) => answersPage(state.plan.form, page, party))
    .flatMap(({ fields }) => fields)
    .filter(({ field }) => state.asked.has(field.name))
    .flatMap(planned => [...ownAdvice(state, planned), ...rowAdvice(state, planned)])
}

function ownAdvice({ answers }: State, { field, page }: PlannedField): Advice[] {
  const { name, label, need } = field
  return need === 'recommended' && isBlank(answers[name]) ? [{ page, field: name, label }] : []
}

function rowAdvice({ rows }: State, { field: group, page, row: inner }: PlannedField): Advice[] {
  const advised = inner.filter(({ field }) => field.need === 'recommended')
  if (advised.length === 0) return []
  const called = group.rowName ?? group.label
  return (rows.get(group.name) ?? []).flatMap(({ row, asked }, at) =>
    advised
      .filter(({ field: { name } }) => asked.has(name) && isBlank(row[name]))
      .map(({ field: { name, label } }) => ({
        ...{ page, field: `${group.name}.${at}.${name}`, label },
        row: { name: called, number: at + 1 },
      })),
  )
}
