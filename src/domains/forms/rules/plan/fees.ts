import type { ReadRule } from '../cel/rule.ts'
import type { Factor, Fee, Rule, Tariff } from '../definition.ts'
import type { PlannedFee, PlannedPart, PlannedTariff } from './plan.ts'
import { type Planner, readAt } from './planner.ts'

/** Reads how a fee is counted, by a rule or a tariff, and who is exempt from it. */
export function planFee(planner: Planner, fee: Fee, part: PlannedPart): PlannedFee {
  const place = `/fees/${part.at}`
  const exempt = readAt(planner, fee.exempt, ['bool'], { place: `${place}/exempt`, use: 'when' })
  const at = `${place}/czk`
  if (typeof fee.czk !== 'string') {
    return { ...part, exempt, czk: null, tariff: planTariff(planner, fee.czk, at) }
  }
  const czk = readAt(planner, fee.czk, ['double'], { place: at, use: 'czk' })
  return { ...part, exempt, czk, tariff: null }
}

/** A tariff reads by rules, too, so that whoever examines rules sees what it depends on. */
function planTariff(planner: Planner, tariff: Tariff, place: string): PlannedTariff | null {
  const { rates, factors = [] } = tariff
  const read = (source: Rule, type: 'double' | 'string', at: string): ReadRule | null =>
    readAt(planner, source, [type], { place: `${place}/${at}`, use: 'czk' })
  const question = rates ? read(rates.question, 'string', 'rates/question') : null
  const planned = factors.map((factor, at) => ({
    ...{ factor, rule: read(ruleOf(planner, factor), 'double', `factors/${at}`) },
  }))
  if (rates && !question) return null
  const whole = planned.filter(one => one.rule !== null) as PlannedTariff['factors']
  return whole.length < planned.length ? null : { tariff, rates: question, factors: whole }
}

/** Days that are not both answered are none; those that are turned are told by -1. */
function ruleOf({ all }: Planner, factor: Factor): Rule {
  if (typeof factor === 'string') {
    return all.get(factor)?.field.kind === 'group' ? `size(${factor})` : factor
  }
  const { from, to } = factor
  const days = `daysBetween(${from}, ${to})`
  return `answered(${from}) && answered(${to}) ? (${days} < 0 ? -1 : ${days} + 1) : 0`
}
