import { spanEnds } from '../counting.ts'

/** How long most people take: the end of the span that holds the one in the middle. */
export type UsualTime = { within: number } | { over: number }

/** The usual time from how many passed within each span; null when nobody did. */
export function usualTime(seconds: readonly number[]): UsualTime | null {
  const all = seconds.reduce((sum, count) => sum + count, 0)
  if (all === 0) return null
  let passed = 0
  for (const [at, end] of spanEnds.entries()) {
    passed += seconds[at] ?? 0
    if (passed * 2 >= all) return { within: end }
  }
  return { over: spanEnds.at(-1)! }
}
