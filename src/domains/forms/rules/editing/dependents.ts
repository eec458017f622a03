import type { Field, FormDefinition } from '../definition.ts'
import { planForm } from '../plan/index.ts'
import { faultsIn } from './faults.ts'
import { type Place, valueAt } from './pointer.ts'

/**
 * The places of the rules that ask about what stands at a place: a question, a group or a page.
 * Rules within it go with it. None for a form whose rules cannot be read.
 */
export function dependentsOf(form: FormDefinition, place: Place): Place[] {
  const removed = valueAt(form, place) as Partial<Field> | undefined
  const names = new Set(removed && place.startsWith('/pages/') ? namesIn(removed) : [])
  if (names.size === 0 || faultsIn(form).some(({ code }) => code.startsWith('name-'))) return []
  return planForm(form)
    .rules.filter(({ rule }) => rule.reads.some(name => names.has(name)))
    .map(one => one.place)
    .filter(one => !one.startsWith(`${place}/`))
}

function namesIn({ name, kind, fields = [] }: Partial<Field>): string[] {
  return [...(name && kind ? [name] : []), ...fields.flatMap(namesIn)]
}
