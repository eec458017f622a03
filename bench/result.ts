/** What a ratio of ours to the limit must be. */
export type Goal = { atLeast: number } | { atMost: number }

/** One measured thing beside what this machine can do at best, both of the same run. */
export type Result = {
  name: string
  scenario: string
  ours: number
  limit: number
  unit: string
  ratio: number
  ratioMin: number
  ratioMax: number
  goal: string
  /** Null: the machine was too restless to judge. */
  holds: boolean | null
}

/** Whether a ratio meets its goal. */
export function meets(goal: Goal, ratio: number): boolean {
  return 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost
}

/** A goal as it is printed: `>= 0.6`. */
export function goalText(goal: Goal): string {
  return 'atLeast' in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`
}

/** A result as a line for people. */
export function lineOf(result: Result): string {
  const { name, scenario, ours, limit, unit, ratio, ratioMin, ratioMax, goal, holds } = result
  const verdict = holds === null ? 'not judged' : holds ? 'holds' : 'DOES NOT HOLD'
  const range = `${shown(ratioMin)}–${shown(ratioMax)}`
  return (
    `${`${name}: ${scenario}`.padEnd(56)} ${shown(ours).padStart(8)} of ` +
    `${shown(limit).padStart(8)} ${unit.padEnd(8)} ratio ${shown(ratio)} (${range}), ` +
    `goal ${goal}: ${verdict}`
  )
}

/** Three digits that matter, which is more than a shared machine can promise. */
export function shown(value: number): string {
  return String(Number(value.toPrecision(3)))
}

/** A measurement of wrong replies is worth nothing: throws the first of them. */
export function stopsAt(wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Error(`${wrong.length} wrong replies, the first: ${wrong[0]}`)
}
