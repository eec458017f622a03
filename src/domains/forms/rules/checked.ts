import type { Day } from '../../../foundation/dates/index.ts'
import type { FormDefinition, Words } from './definition.ts'

/** What of a form still has to be checked by its office. */
export function openMarks(form: FormDefinition): Words[] {
  return (form.toCheck ?? []).filter(mark => checkedOn(form, mark) === null)
}

/** The day on which the office checked a mark; null when it has not, or the mark says more now. */
export function checkedOn({ checked = [] }: FormDefinition, { cs }: Words): Day | null {
  return (checked.find(({ mark }) => mark === cs)?.on as Day | undefined) ?? null
}

/**
 * The form with these marks checked, and no others; those checked before keep their day.
 *
 * Takes the Czech words of the marks and today.
 */
export function withChecked(
  form: FormDefinition,
  marks: readonly string[],
  today: Day,
): FormDefinition {
  const checked = (form.toCheck ?? [])
    .filter(({ cs }) => marks.includes(cs))
    .map(mark => ({ mark: mark.cs, on: checkedOn(form, mark) ?? today }))
  return checked.length > 0 ? { ...form, checked } : withoutChecked(form)
}

/** The form as if nothing was checked: what one office has checked holds for no other. */
export function withoutChecked({ checked: _, ...form }: FormDefinition): FormDefinition {
  return form
}
