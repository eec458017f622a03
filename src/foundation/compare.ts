import { isDeepStrictEqual } from 'node:util'

/** Plain data as JSON holds it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/**
 * One difference between two values.
 *
 * `place` is the way to it: keys of objects, and of lists the `name`, `slug` or `value` of the item
 * (so that a moved page is not a changed one), what it is called in Czech, or its number. `#order`
 * at the end of a place is the order of a list. A side that does not have the value lacks the
 * property.
 */
export type Change = { place: string[]; before?: Json; after?: Json }

const orderKey = '#order'
const itemKeys = ['name', 'slug', 'value'] as const
/** Fees, questions and visits in person have no name but what they are called in Czech. */
const itemWords = ['name', 'question', 'who'] as const

/** What has to be done to one value to get the other, the smallest parts that differ. */
export function changesBetween(before: Json | undefined, after: Json | undefined): Change[] {
  return differences(before, after, [])
}

/** How a change of a shared original stands to our own adaptation of it. */
export type Meeting = Change & {
  /** What we have there now. */
  ours?: Json
  /** We had changed the same place otherwise. */
  conflict: boolean
}

/**
 * What changed in the original since we took it, and where that meets our own changes.
 *
 * Takes the version that was adapted, the adaptation, and the newest original. Changes that we
 * have made in the same way are left out. A change within what we have taken away stands as the
 * whole of it: half a thing could not be put back.
 */
export function threeWay(base: Json, ours: Json, theirs: Json): Meeting[] {
  const own = changesBetween(base, ours)
  return wholeWhereGone(changesBetween(base, theirs), { base, ours, theirs })
    .map(change => ({
      ...change,
      ...side('ours', valueAt(ours, change.place)),
      conflict: own.some(other => overlaps(other.place, change.place)),
    }))
    .filter(meeting => !isDeepStrictEqual(meeting.ours, meeting.after))
}

type Sides = { base: Json; ours: Json; theirs: Json }

function wholeWhereGone(changes: readonly Change[], { base, ours, theirs }: Sides): Change[] {
  const whole = new Map<string, Change>()
  for (const change of changes) {
    const length = change.place.findIndex(
      (_, at) => at > 0 && !hasParts(valueAt(ours, change.place.slice(0, at))),
    )
    const place = length < 0 ? change.place : change.place.slice(0, length)
    const [before, after] = [valueAt(base, place), valueAt(theirs, place)]
    const widened = { place, ...side('before', before), ...side('after', after) }
    whole.set(JSON.stringify(place), length < 0 ? change : widened)
  }
  return [...whole.values()]
}

/** The value with changes made in it; the value itself stays as it is. */
export function withChanges(value: Json, changes: readonly Change[]): Json {
  return changes.reduce<Json>((result, change) => put(result, change.place, change.after), value)
}

/** What is at a place; undefined when nothing is. */
export function valueAt(value: Json | undefined, place: readonly string[]): Json | undefined {
  const [key, ...rest] = place
  if (key === undefined || value === undefined) return value
  if (Array.isArray(value)) {
    if (key === orderKey) return keysOf(value) ?? undefined
    return valueAt(value[indexOf(value, key)], rest)
  }
  return isObject(value) && Object.hasOwn(value, key) ? valueAt(value[key], rest) : undefined
}

function differences(before: Json | undefined, after: Json | undefined, place: string[]): Change[] {
  if (isDeepStrictEqual(before, after)) return []
  if (isObject(before) && isObject(after)) return inObjects(before, after, place)
  const [olds, news] = [keysOf(before), keysOf(after)]
  if (olds && news) return inLists([before as Json[], after as Json[]], [olds, news], place)
  return [{ place, ...side('before', before), ...side('after', after) }]
}

type Fields = { [key: string]: Json }

function inObjects(before: Fields, after: Fields, place: string[]): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap(key => differences(before[key], after[key], [...place, key]))
}

function inLists(
  [before, after]: [Json[], Json[]],
  [olds, news]: [string[], string[]],
  place: string[],
): Change[] {
  const keys = [...new Set([...olds, ...news])]
  const changes = keys.flatMap(key =>
    differences(before[olds.indexOf(key)], after[news.indexOf(key)], [...place, key]),
  )
  // Where new items are put and old ones taken out, the order that results is compared.
  const kept = [...olds.filter(key => news.includes(key)), ...news.filter(k => !olds.includes(k))]
  if (isDeepStrictEqual(kept, news)) return changes
  return [...changes, { place: [...place, orderKey], before: olds, after: news }]
}

function put(value: Json, place: readonly string[], next: Json | undefined): Json {
  const [key, ...rest] = place
  if (key === undefined) return next as Json
  if (Array.isArray(value)) return putIntoList(value, [key, ...rest], next)
  const fields: Fields = isObject(value) ? { ...value } : {}
  if (rest.length === 0 && next === undefined) delete fields[key]
  else define(fields, key, put(fields[key] ?? {}, rest, next))
  return fields
}

function putIntoList(list: Json[], [key, ...rest]: readonly string[], next: Json | undefined) {
  if (key === orderKey) return inOrder(list, (next as string[] | undefined) ?? [])
  const index = indexOf(list, key!)
  const item = index < 0 ? undefined : list[index]
  if (rest.length === 0 && next === undefined) return list.filter((_, i) => i !== index)
  const changed = put(item ?? {}, rest, next)
  return index < 0 ? [...list, changed] : list.with(index, changed)
}

/** Items that the order does not name stay at the end, as they were. */
function inOrder(list: Json[], order: readonly string[]): Json[] {
  const keys = keysOf(list) ?? []
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return keys
    .map((key, index) => ({ key, item: list[index]! }))
    .sort((one, other) => place(one.key) - place(other.key))
    .map(({ item }) => item)
}

/** The names of a list's items; null when they have none or share one. */
function keysOf(value: Json | undefined): string[] | null {
  if (!Array.isArray(value)) return null
  const keys = value.map(keyOf)
  const named = keys.filter(key => key !== null)
  return named.length === value.length && new Set(named).size === named.length ? named : null
}

function keyOf(item: Json): string | null {
  if (!isObject(item)) return null
  const said = itemWords.map(name => item[name]).filter(isObject)
  const keys = [...itemKeys.map(name => item[name]), ...said.map(words => words.cs)]
  const key = keys.find(found => typeof found === 'string' && found !== '')
  return typeof key === 'string' ? key : null
}

function indexOf(list: Json[], key: string): number {
  const keys = keysOf(list)
  return keys ? keys.indexOf(key) : Number(key)
}

/** Of what is written as one word now, no part can be changed. */
function hasParts(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null
}

function isObject(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A key from outside may be called `__proto__`. */
function define(fields: Fields, key: string, value: Json): void {
  Object.defineProperty(fields, key, {
    ...{ value, enumerable: true, configurable: true, writable: true },
  })
}

function side<Name extends string>(name: Name, value: Json | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Json }
}

function overlaps(one: readonly string[], other: readonly string[]): boolean {
  return one.every((key, index) => index >= other.length || other[index] === key)
}
