/** A line of people in front of a few counters; whoever does not fit in is sent away at once. */
export type Queue = {
  /** Whether the next one would be sent away. */
  isFull(): boolean
  /** Does the work when its turn comes; throws `QueueFull` when the line is too long. */
  run<Result>(work: () => Promise<Result>): Promise<Result>
}

/** The work was not taken in; a page says "try again in a while". */
export class QueueFull extends Error {
  override name = 'QueueFull'
}

/** Opens a queue. Takes how many are served at once and how many may wait. */
export function openQueue(atOnce: number, waiting: number): Queue {
  let running = 0
  const line: (() => void)[] = []

  const isFull = () => running >= atOnce && line.length >= waiting
  const leave = () => {
    const next = line.shift()
    if (next) next()
    else running -= 1
  }

  return {
    isFull,
    async run(work) {
      if (isFull()) throw new QueueFull()
      if (running >= atOnce) await new Promise<void>(resolve => line.push(resolve))
      else running += 1
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}
