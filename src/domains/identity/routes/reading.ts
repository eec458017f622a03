import { field, type Visit } from '../../../platform/http/index.ts'
import type { Contact } from '../rules/fields.ts'
import type { FormState } from '../views/controls.ts'

/** The named fields of the form that was sent, as typed. */
export function readForm<Name extends string>(
  visit: Visit,
  names: readonly Name[],
): Record<Name, string> {
  return Object.fromEntries(names.map(name => [name, field(visit, name)])) as Record<Name, string>
}

/** What was typed, to be shown again: all but passwords. */
export function keptValues(values: Record<string, string>): FormState['values'] {
  const { password: _, old: __, ...kept } = values
  return kept
}

export const contactNames = [
  'street',
  'town',
  'postcode',
  'country',
  'phone',
] as const satisfies (keyof Contact)[]
