import type { Field, FieldKind, FormDefinition, Words } from '../definition.ts'
import { valueTypeOf } from '../kinds/value-type.ts'
import type { Place } from './pointer.ts'

/** How what a condition asks about can be compared. */
export type SubjectSort =
  | 'text'
  | 'number'
  | 'date'
  | 'time'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'rows'
  | 'whole'
  | 'world'

/** What a condition may ask about: a question, the rows of a group, the sender or the office. */
export type Subject = {
  /** As it stands in the rule: `age`, `sender.kind`. */
  name: string
  /** None for the sender and the office, which the pages name themselves. */
  label?: Words
  sort: SubjectSort
  /** None for the sender and the office. */
  kind?: FieldKind
  /** A number that may have three places after the comma. */
  isFine?: boolean
  /** Values to choose from. */
  options?: { value: string; label?: Words }[]
}

const world: Subject[] = [
  {
    name: 'sender.kind',
    sort: 'world',
    options: [{ value: 'natural' }, { value: 'legal' }],
  },
  { name: 'office.type', sort: 'number' },
  { name: 'office.population', sort: 'number' },
]

/**
 * What a rule at a place may ask about, in the order of the form: what stands before it, and for
 * the fees and what else follows from the answers, all of it.
 */
export function subjectsAt(form: FormDefinition, place: Place): Subject[] {
  const [, atPage, atField, atInner] =
    /^\/pages\/(\d+)(?:\/fields\/(\d+))?(?:\/fields\/(\d+))?/.exec(place) ?? []
  const isCheck = /\/checks\/|\/rule$/.test(place)
  if (atPage === undefined) return [...all(form.pages.flatMap(page => page.fields)), ...world]
  const before = form.pages.slice(0, Number(atPage)).flatMap(page => page.fields)
  const here = form.pages[Number(atPage)]?.fields ?? []
  if (atField === undefined) return [...all(isCheck ? [...before, ...here] : before), ...world]
  // A field's check reads its whole page: it is judged when the page was sent.
  const own = isCheck && atInner === undefined ? here : here.slice(0, Number(atField))
  const group = here[Number(atField)]?.fields ?? []
  const row = atInner === undefined ? [] : isCheck ? group : group.slice(0, Number(atInner))
  return [...all(before), ...all(own), ...all(row), ...world]
}

/** Whoever puts a form into words asks at each condition; what was read never changes. */
const ofForm = new WeakMap<FormDefinition, readonly Subject[]>()
const byName = new WeakMap<readonly Subject[], ReadonlyMap<string, Subject>>()

/** Everything that any rule of the form may ask about, rows among them; made once for a form. */
export function subjectsOf(form: FormDefinition): readonly Subject[] {
  const known = ofForm.get(form)
  if (known) return known
  const fields = form.pages.flatMap(page => page.fields)
  const subjects = [...all(fields.flatMap(field => [field, ...(field.fields ?? [])])), ...world]
  ofForm.set(form, subjects)
  return subjects
}

/** The first of them with a name; found without going through them for each condition. */
export function subjectNamed(
  subjects: readonly Subject[],
  name: string | undefined,
): Subject | undefined {
  if (name === undefined) return undefined
  const known = byName.get(subjects)
  if (known) return known.get(name)
  const index = new Map(subjects.toReversed().map(subject => [subject.name, subject]))
  byName.set(subjects, index)
  return index.get(name)
}

/** Whether the answers to two questions can be compared: days, times, numbers or amounts. */
export function areComparable(one: Subject, other: Subject): boolean {
  if (one.name === other.name || one.sort !== other.sort || !one.kind || !other.kind) return false
  if (one.sort === 'date' || one.sort === 'time') return true
  // What is computed may be a number or an amount; only its rule knows.
  const isComputed = one.kind === 'computed' || other.kind === 'computed'
  return one.sort === 'number' && (isComputed || one.kind === other.kind)
}

function all(fields: readonly Field[]): Subject[] {
  return fields.filter(field => field.kind !== 'information').map(subjectOf)
}

function subjectOf(field: Field): Subject {
  const { name, label, kind } = field
  const options = field.options?.map(one => ({ value: one.value, label: one.label }))
  const isFine = kind === 'computed' || (field.decimals ?? 0) >= 3
  return {
    ...{ name, label, sort: sortOf(field), kind },
    ...(isFine && { isFine }),
    ...(options && { options }),
  }
}

function sortOf({ kind }: Field): SubjectSort {
  if (kind === 'group') return 'rows'
  if (kind === 'choice' || kind === 'choices') return kind
  if (kind === 'date' || kind === 'time') return kind
  // What a computed value is, only its rule knows; most of them count.
  if (kind === 'computed') return 'number'
  if (kind === 'file') return 'whole'
  const type = valueTypeOf(kind)
  return type === 'text' || type === 'number' || type === 'yes-no' ? type : 'whole'
}
