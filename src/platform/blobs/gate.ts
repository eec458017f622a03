/** Lets at most so many works run at once; the others wait in the order in which they came. */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>

/** Makes a gate that so many may pass at once. */
export function makeGate(width: number): Gate {
  const waiting: (() => void)[] = []
  let free = width
  const enter = () => {
    if (free === 0) return new Promise<void>(resolve => waiting.push(resolve))
    free -= 1
    return Promise.resolve()
  }
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return async work => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
