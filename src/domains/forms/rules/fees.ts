import type { Journey } from './answers.ts'
import type { Plan } from './plan/index.ts'
import { holds, type State } from './state.ts'

type Fees = Pick<Journey, 'fees' | 'totalCzk' | 'uncounted'>
type PlannedFee = Plan['fees'][number]

/**
 * What is to be paid by the answers, in crowns with at most two places.
 *
 * A fee that comes out as nothing is none. One that gives no value, counts with something that has
 * none, or comes out below nothing is a mistake of the form: it is named, never taken for free.
 */
export function feesOf(state: State): Fees {
  const fees: Journey['fees'] = []
  const uncounted: Journey['uncounted'] = []
  for (const fee of state.plan.fees) {
    const czk = czkOf(state, fee)
    if (czk === 0) continue
    const { name, law } = state.plan.form.fees![fee.at]!
    const said = { name, ...(law !== undefined && { law }) }
    if (czk === null) uncounted.push(said)
    else fees.push({ ...said, czk })
  }
  return { fees, uncounted, totalCzk: inHellers(fees.reduce((sum, fee) => sum + fee.czk, 0)) }
}

/** Nothing when it does not apply; null when it cannot be counted. */
function czkOf(state: State, { when, czk }: PlannedFee): number | null {
  const before = state.broken.length
  if (when && hasBrokenPart(state, when.reads)) return null
  if (!holds(when, state.values, state)) return state.broken.length > before ? null : 0
  if (czk && hasBrokenPart(state, czk.reads)) return null
  const value = czk?.run(state.values)
  if (typeof value === 'number' && value >= 0) return inHellers(value)
  if (czk) state.broken.push(czk.source)
  return null
}

/** Whether a computed value among the names, or behind them, gave no result. */
function hasBrokenPart(state: State, names: readonly string[]): boolean {
  if (state.broken.length === 0) return false
  return names.some(name => {
    const planned = state.plan.fields.get(name)
    const parts = planned ? [planned, ...planned.row] : []
    return parts.some(({ value }) => {
      const isBroken = value !== null && state.broken.includes(value.source)
      return isBroken || (value !== null && hasBrokenPart(state, value.reads))
    })
  })
}

/** Crowns with at most two places. */
function inHellers(czk: number): number {
  return Math.round(czk * 100) / 100
}
