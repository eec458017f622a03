import type { Field, FormDefinition, FormPage } from '../definition.ts'

/** A place in a definition as a JSON pointer (RFC 6901), as faults name it: `/pages/0/fields/2`. */
export type Place = string

/** Places that a clerk may come to; anything else from an address is nothing. */
const known =
  /^\/(pages\/\d{1,3}(\/fields\/\d{1,4}){0,2}|(fees|inPerson|routes|matters)\/\d{1,3})(\/checks\/\d{1,2})?(\/(when|value|czk|rule))?$/

/** Whether a text from outside is a place of a form. */
export function isPlace(text: string): boolean {
  return known.test(text)
}

/** Whether a place is a page, not something on it. */
export function isPagePlace(place: Place): boolean {
  return /^\/pages\/\d+$/.test(place)
}

/** Whether a place is a question, in a row or not. */
export function isFieldPlace(place: Place): boolean {
  return /^\/pages\/\d+(\/fields\/\d+){1,2}$/.test(place)
}

/** What stands at a place; undefined when nothing does. */
export function valueAt(form: FormDefinition, place: Place): unknown {
  return stepsOf(place).reduce<unknown>(
    (value, step) => (hasStep(value, step) ? (value as Record<string, unknown>)[step] : undefined),
    form,
  )
}

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

/** The list in which an item stands, and its order there. */
export function itemOf(place: Place): { list: Place; order: number } {
  const end = place.lastIndexOf('/')
  return { list: place.slice(0, end), order: Number(place.slice(end + 1)) }
}

/** The page of a place; undefined outside pages. */
export function pageAt(form: FormDefinition, place: Place): FormPage | undefined {
  const found = /^\/pages\/(\d+)/.exec(place)
  return found ? form.pages[Number(found[1])] : undefined
}

/** The field at a place or around it; undefined outside fields. */
export function fieldAt(form: FormDefinition, place: Place): Field | undefined {
  const found = /^\/pages\/\d+(\/fields\/\d+)+/.exec(place)
  return found ? (valueAt(form, found[0]) as Field | undefined) : undefined
}

/** The place of a page or field by its name; null when there is none. */
export function placeOf(form: FormDefinition, name: string): Place | null {
  for (const [at, page] of form.pages.entries()) {
    for (const [order, field] of page.fields.entries()) {
      const place = `/pages/${at}/fields/${order}`
      if (field.name === name) return place
      const inner = (field.fields ?? []).findIndex(one => one.name === name)
      if (inner >= 0) return `${place}/fields/${inner}`
    }
  }
  return null
}

function stepsOf(place: Place): string[] {
  return place
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function hasStep(value: unknown, step: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
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
