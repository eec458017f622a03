import type { Field, FormDefinition, FormPage } from '../definition.ts'
import { type Place, valueAt } from './pointer.ts'

/** Places that a clerk may come to; anything else from an address is nothing. */
const part = '(fees|inPerson|routes|matters)/\\d{1,3}'
const page = 'pages/\\d{1,3}(/fields/\\d{1,4}){0,2}'
const known = new RegExp(`^/(${page}|${part})(/checks/\\d{1,2})?(/(when|exempt|value|czk|rule))?$`)

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

/** Where a page or a question stands on the page of its form. */
export function anchorOf(place: string): string {
  return `misto${place.replaceAll('/', '-')}`
}
