import type { FormDefinition } from '../definition.ts'

/**
 * A place in a definition as a JSON pointer (RFC 6901), as faults name it: `/pages/0/fields/2`.
 */
export type Place = string

/** What stands at a place; undefined when nothing does. */
export function valueAt(form: FormDefinition, place: Place): unknown {
  return stepsOf(place).reduce<unknown>(
    (value, step) => (hasStep(value, step) ? (value as Record<string, unknown>)[step] : undefined),
    form,
  )
}

/** The steps of a pointer, from the whole to the part. */
export function stepsOf(place: Place): string[] {
  return place
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Whether a value has a part of its own by that name. */
export function hasStep(value: unknown, step: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
}
