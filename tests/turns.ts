import { Socket } from 'node:net'

/** How often the database is written to during a work: each time is one turn to it and back. */
export async function turnsOf(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  const write = Socket.prototype.write
  Socket.prototype.write = function (this: Socket, ...given: unknown[]) {
    turns += 1
    return Reflect.apply(write, this, given)
  }
  try {
    await work()
  } finally {
    Socket.prototype.write = write
  }
  return turns
}

/**
 * The fewest turns of several tries, since each connection asks once more about a statement that it
 * meets for the first time.
 */
export async function fewestTurns(tries: number, work: () => Promise<unknown>): Promise<number> {
  const turns: number[] = []
  for (let count = 0; count < tries; count++) turns.push(await turnsOf(work))
  return Math.min(...turns)
}
