import { type Goal, goalText, meets, type Result } from './result.ts'

export type Comparison = {
  name: string
  scenario: string
  unit: string
  goal: Goal
  ours(): Promise<number>
  limit(): Promise<number>
}

/** One to warm up, five to count: an odd number has a median that was really measured. */
const rounds = { dropped: 1, counted: 5 }

/**
 * Measures ours and the limit in turns, so that what disturbs one disturbs both.
 *
 * Takes two measurements that give a number each; gives the medians and the range of the ratio.
 */
export async function compare(comparison: Comparison): Promise<Result> {
  const pairs: { ours: number; limit: number }[] = []
  for (let round = 0; round < rounds.dropped + rounds.counted; round++) {
    const pair = { ours: await comparison.ours(), limit: await comparison.limit() }
    if (round >= rounds.dropped) pairs.push(pair)
  }
  return resultOf(comparison, pairs)
}

/** The result of pairs that were measured elsewhere. */
export function resultOf(
  about: Pick<Comparison, 'name' | 'scenario' | 'unit' | 'goal'>,
  pairs: readonly { ours: number; limit: number }[],
): Result {
  const { name, scenario, unit, goal } = about
  const ratios = pairs.map(({ ours, limit }) => ours / limit)
  const ratio = median(ratios)
  return {
    name,
    scenario,
    ours: median(pairs.map(pair => pair.ours)),
    limit: median(pairs.map(pair => pair.limit)),
    unit,
    ratio,
    ratioMin: Math.min(...ratios),
    ratioMax: Math.max(...ratios),
    goal: goalText(goal),
    holds: meets(goal, ratio),
  }
}

/** The middle one; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN
}
