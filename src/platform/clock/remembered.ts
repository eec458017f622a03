import { LRUCache } from 'lru-cache'

type Remembered<Value> = { from: number; value: Promise<Value> }

/**
 * Remembers for a while what a question gave, apart for each house that a process serves, so that
 * what stands on every page does not reach the database with each of them.
 *
 * Takes for how many milliseconds, and the question; gives the question as it may be asked often.
 */
export function remembered<House extends object, Value>(
  lastsMs: number,
  ask: (house: House, now: Date) => Promise<Value>,
): (house: House, now: Date) => Promise<Value> {
  const each = rememberedEach(lastsMs, 1, (house: House, now) => ask(house, now))
  return (house, now) => each(house, now, '')
}

/**
 * The same of a question about one of many things: the answers asked for last are remembered.
 *
 * Takes for how many milliseconds, how many answers a house keeps, and the question with its
 * thing's name.
 */
export function rememberedEach<House extends object, Value>(
  lastsMs: number,
  most: number,
  ask: (house: House, now: Date, name: string) => Promise<Value>,
): (house: House, now: Date, name: string) => Promise<Value> {
  const houses = new WeakMap<House, LRUCache<string, Remembered<Value>>>()
  return (house, now, name) => {
    const known = houses.get(house) ?? new LRUCache<string, Remembered<Value>>({ max: most })
    houses.set(house, known)
    const kept = known.get(name)
    const age = kept ? now.getTime() - kept.from : Number.NaN
    // A clock that was put back makes what is known look as if it came from tomorrow.
    if (kept && age >= 0 && age < lastsMs) return kept.value
    const value = ask(house, now, name)
    known.set(name, { from: now.getTime(), value })
    value.catch(() => known.peek(name)?.value === value && known.delete(name))
    return value
  }
}
