import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Task, Threads } from '../../../../platform/threads/index.ts'

/**
 * Work beside that is done once for the same content, whoever asks for it and how often.
 *
 * Takes how many answers are kept. What comes back takes the threads, the work and what it is done
 * with; gives null when it did not come to an end, which is tried anew the next time.
 */
export function openOnce<Input extends object, Output>(most: number) {
  const known = new LRUCache<string, Promise<Awaited<Output> | null>>({ max: most })
  return (threads: Threads, task: Task<Input, Output>, input: Input) => {
    const key = createHash('sha256').update(JSON.stringify(input)).digest('hex')
    const kept = known.get(key)
    if (kept) return kept
    // Two who ask at once wait for the same answer.
    const asked = threads.run(task, input).then(outcome => {
      if (outcome.ok) return outcome.value
      known.delete(key)
      return null
    })
    known.set(key, asked)
    return asked
  }
}
