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
  const known = new WeakMap<House, { from: number; value: Promise<Value> }>()
  return (house, now) => {
    const kept = known.get(house)
    const age = kept ? now.getTime() - kept.from : Number.NaN
    // A clock that was put back makes what is known look as if it came from tomorrow.
    if (kept && age >= 0 && age < lastsMs) return kept.value
    const value = ask(house, now)
    known.set(house, { from: now.getTime(), value })
    value.catch(() => known.delete(house))
    return value
  }
}
