import type { FeeCount, Journey, Quantity } from './answers.ts'
import type { ReadRule } from './cel/rule.ts'
import type { Factor } from './definition.ts'
import type { PlannedFee, PlannedTariff } from './plan/index.ts'
import { holds, type State } from './state.ts'
import { asCzk, productOf, sumCzk } from './tariff.ts'

type Fees = Pick<Journey, 'fees' | 'totalCzk' | 'exempt' | 'uncounted'>
type Amount = { czk: number; count?: FeeCount }

/**
 * What is to be paid by the answers, in crowns with at most two places.
 *
 * A fee that comes out as nothing is none. One that gives no value, counts with something that has
 * none, or comes out below nothing is a mistake of the form: it is named, never taken for free.
 */
export function feesOf(state: State): Fees {
  const found: Omit<Fees, 'totalCzk'> = { fees: [], exempt: [], uncounted: [] }
  for (const fee of state.plan.fees) {
    const { name, law } = state.plan.form.fees![fee.at]!
    const said = { name, ...(law !== undefined && { law }) }
    const amount = amountOf(state, fee)
    if (amount === null) found.uncounted.push(said)
    else if (amount === 'exempt') found.exempt.push(said)
    else if (amount.czk > 0) found.fees.push({ ...said, ...amount })
  }
  return { ...found, totalCzk: sumCzk(found.fees.map(fee => fee.czk)) }
}

/** Nothing when it does not apply; null when it cannot be counted. */
function amountOf(state: State, fee: PlannedFee): Amount | 'exempt' | null {
  const applies = whether(state, fee.when)
  if (applies !== true) return applies === null ? null : { czk: 0 }
  const isExempt = fee.exempt === null ? false : whether(state, fee.exempt)
  if (isExempt !== false) return isExempt === null ? null : 'exempt'
  if (fee.tariff) return byTariff(state, fee.tariff)
  const { czk } = fee
  if (!czk || hasBrokenPart(state, czk.reads)) return null
  const value = asCzk(czk.run(state.values))
  if (value !== null) return { czk: value }
  state.broken.push(czk.source)
  return null
}

/** Null when a condition cannot be told. */
function whether(state: State, rule: ReadRule | null): boolean | null {
  const before = state.broken.length
  if (rule && hasBrokenPart(state, rule.reads)) return null
  return holds(rule, state.values, state) || (state.broken.length > before ? null : false)
}

function byTariff(state: State, planned: PlannedTariff): Amount | null {
  const { tariff, rates, factors } = planned
  const rules = factors.map(({ rule }) => rule)
  if (rules.some(({ reads }) => hasBrokenPart(state, reads))) return null
  const values = rules.map(rule => rule.run(state.values))
  const chosen = rates?.run(state.values)
  const own = tariff.rates?.options.find(({ value }) => value === chosen)
  const rateCzk = own?.czk ?? tariff.rateCzk
  const isKnown = values.every(value => typeof value === 'number')
  const product = isKnown ? productOf(rateCzk, values as number[], tariff) : null
  if (!product) {
    state.broken.push(...rules.map(({ source }) => source))
    return null
  }
  const { czk, ...rest } = product
  const quantities = factors.map(({ factor }, at) =>
    quantityOf(state, factor, values[at] as number),
  )
  const label = own && optionLabel(state, planned, own.value)
  if (quantities.length === 0 && !label && !rest.limit) return { czk }
  return { czk, count: { quantities, rateCzk, ...(label && { rateFor: label }), ...rest } }
}

function quantityOf({ plan }: State, factor: Factor, value: number): Quantity {
  const named = typeof factor === 'string' ? factor : factor.from
  const { label, kind, unit } = plan.fields.get(named)!.field
  if (typeof factor !== 'string') return { value, of: 'days', label }
  if (kind === 'group') return { value, of: 'rows', label }
  return { value, of: 'answer', label, ...(unit && { unit }) }
}

function optionLabel({ plan }: State, { tariff }: PlannedTariff, value: string) {
  const { field } = plan.fields.get(tariff.rates!.question)!
  return field.options?.find(option => option.value === value)?.label
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
