/** So many answers one person may wait for; a few tabs, or an impatient reload. */
const mostWaiting = 5

/** Lets one work of a person go on at a time; null when too much of theirs waits already. */
export type InTurn = <Result>(
  whose: string,
  make: () => Promise<Result> | Result,
) => Promise<Result | null>

/**
 * Opens the lines in which costly pages wait: those of one person are made one after another, so
 * that nobody else ever waits for more than one of them.
 */
export function openTurns(): InTurn {
  /** Who waits behind the one that is made now, by person. */
  const lines = new Map<string, (() => void)[]>()
  return async (whose, make) => {
    const line = lines.get(whose)
    if (line && line.length >= mostWaiting) return null
    if (line) await new Promise<void>(goOn => line.push(goOn))
    else lines.set(whose, [])
    try {
      return await make()
    } finally {
      const next = lines.get(whose)!.shift()
      if (!next) lines.delete(whose)
      // Whatever came from other people meanwhile is answered before.
      else setImmediate(next)
    }
  }
}
