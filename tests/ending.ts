/** Whatever can clean up at the end: a test's context or a suite's. */
export type Ending = { after(work: () => Promise<void>): void }

const waiting = new WeakMap<Ending, (() => unknown)[]>()

/** Does work when a test ends, the last asked for first: a database stops, then its folder goes. */
export function atEnd(t: Ending, work: () => unknown): void {
  const known = waiting.get(t)
  if (known) {
    known.push(work)
    return
  }
  const all = [work]
  waiting.set(t, all)
  t.after(async () => {
    for (const one of all.reverse()) await one()
  })
}
