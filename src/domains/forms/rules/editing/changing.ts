import type { FormDefinition } from '../definition.ts'
import { itemOf } from './place.ts'
import { hasStep, type Place, stepsOf, valueAt } from './pointer.ts'

/** The form with a value at a place; nothing as the value takes away what is there. */
export function withValue(
  form: FormDefinition,
  place: Place,
  value: unknown,
): FormDefinition | null {
  return put(form, stepsOf(place), value) as FormDefinition | null
}

/** The form with an item put into a list, at its end unless an order is given. */
export function withItem(
  form: FormDefinition,
  list: Place,
  item: unknown,
  order?: number,
): FormDefinition | null {
  const items = (valueAt(form, list) as unknown[] | undefined) ?? []
  return withValue(form, list, items.toSpliced(order ?? items.length, 0, item))
}

/** The form without an item of a list. */
export function withoutItem(form: FormDefinition, place: Place): FormDefinition | null {
  const { list, order } = itemOf(place)
  const items = valueAt(form, list)
  if (!Array.isArray(items) || order >= items.length) return null
  const left = items.toSpliced(order, 1)
  const mayBeEmpty = /\/(pages|fields)$|^\/pages$/.test(list)
  return withValue(form, list, left.length === 0 && !mayBeEmpty ? undefined : left)
}

/** The form with an item moved to another order in its list. */
export function withMoved(form: FormDefinition, place: Place, to: number): FormDefinition | null {
  const { list, order } = itemOf(place)
  const items = valueAt(form, list)
  if (!Array.isArray(items) || order >= items.length) return null
  const end = Math.max(0, Math.min(items.length - 1, to))
  return withValue(form, list, items.toSpliced(order, 1).toSpliced(end, 0, items[order]))
}

/** A copy with the value put in; null when the way there does not exist. */
function put(into: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (typeof into !== 'object' || into === null) return null
  if (rest.length > 0 && !hasStep(into, step)) return null
  const inner = put((into as Record<string, unknown>)[step], rest, value)
  if (inner === null) return null
  if (Array.isArray(into)) {
    return inner === undefined ? into.toSpliced(Number(step), 1) : into.with(Number(step), inner)
  }
  const { [step]: _, ...others } = into as Record<string, unknown>
  return inner === undefined ? others : { ...into, [step]: inner }
}
