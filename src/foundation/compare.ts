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
  const [olds, news] = [orderOf(before), orderOf(after)]
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
  [olds, news]: [Order, Order],
  place: string[],
): Change[] {
  const keys = [...new Set([...olds.keys(), ...news.keys()])]
  const at = (list: Json[], index: number | undefined) => list[index ?? -1]
  const changes = keys.flatMap(key =>
    differences(at(before, olds.get(key)), at(after, news.get(key)), [...place, key]),
  )
  // Where new items are put and old ones taken out, the order that results is compared.
  const stays = [...olds.keys()].filter(key => news.has(key))
  const kept = [...stays, ...[...news.keys()].filter(key => !olds.has(key))]
  const [was, is] = [[...olds.keys()], [...news.keys()]]
  if (isDeepStrictEqual(kept, is)) return changes
  return [...changes, { place: [...place, orderKey], before: was, after: is }]
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
  // A change that came back in a page may hold anything instead of an order.
  if (key === orderKey) return inOrder(list, Array.isArray(next) ? (next as string[]) : [])
  const index = indexOf(list, key!)
  const item = index < 0 ? undefined : list[index]
  if (rest.length === 0 && next === undefined) return list.filter((_, i) => i !== index)
  const changed = put(item ?? {}, rest, next)
  return index < 0 ? [...list, changed] : list.with(index, changed)
}

/** Items that the order does not name stay at the end, as they were. */
function inOrder(list: Json[], order: readonly string[]): Json[] {
  const keys = keysOf(list) ?? []
  const places = new Map(order.toReversed().map((key, at) => [key, order.length - 1 - at]))
  const place = (key: string) => places.get(key) ?? order.length
  return keys
    .map((key, index) => ({ key, item: list[index]! }))
    .sort((one, other) => place(one.key) - place(other.key))
    .map(({ item }) => item)
}

/** The names of a list's items, each with its number. */
type Order = ReadonlyMap<string, number>

/** Each place within a list asks for it; what is compared never changes. */
const orders = new WeakMap<readonly Json[], Order | null>()

/** The names of a list's items in their order; null when they have none or share one. */
function orderOf(value: Json | undefined): Order | null {
  if (!Array.isArray(value)) return null
  const known = orders.get(value)
  if (known !== undefined) return known
  const named = value.map(keyOf).filter(key => key !== null)
  const order = new Map(named.map((key, at) => [key, at]))
  const found = order.size === value.length ? order : null
  orders.set(value, found)
  return found
}

function keysOf(value: Json | undefined): string[] | null {
  const order = orderOf(value)
  return order && [...order.keys()]
}

function keyOf(item: Json): string | null {
  if (!isObject(item)) return null
  const said = itemWords.map(name => item[name]).filter(isObject)
  const keys = [...itemKeys.map(name => item[name]), ...said.map(words => words.cs)]
  const key = keys.find(found => typeof found === 'string' && found !== '')
  return typeof key === 'string' ? key : null
}

function indexOf(list: Json[], key: string): number {
  const order = orderOf(list)
  return order ? (order.get(key) ?? -1) : Number(key)
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
