import type { Plan, PlannedFee, PlannedField } from '../plan/index.ts'
import { blocking, type Finding, warning } from './findings.ts'
import type { Samples } from './samples.ts'
import { isTriedWhole } from './values.ts'

/**
 * What makes an amount wrong without a word: numbers that fees and computed values count with and
 * that may be below zero, and fees that come out below zero for an answer that was tried.
 */
export function amountFindings(plan: Plan, { samples }: Samples): Finding[] {
  return [
    ...countedWith(plan).flatMap(unbounded),
    ...feesBelowNothing(plan, samples),
    ...plan.fees.flatMap(fee => tariffFindings(plan, fee)),
  ]
}

function countedWith({ rules, fields }: Plan): PlannedField[] {
  const counting = rules.filter(({ use, rule }) => use === 'czk' || isSum(use, rule.type))
  const names = new Set(counting.flatMap(({ rule }) => rule.reads))
  return [...fields.values()].filter(
    ({ field, group }) => names.has(field.name) || (group !== null && names.has(group)),
  )
}

const isSum = (use: string, type: string) => use === 'value' && type === 'double'

/** A computed number needs none: those it is counted from have theirs. */
function unbounded({ field, place }: PlannedField): Finding[] {
  const isNumber = field.kind === 'number' || field.kind === 'money'
  return isNumber && field.min === undefined
    ? [warning(place, 'no-lower-bound', field.label.cs)]
    : []
}

function feesBelowNothing(plan: Plan, samples: Samples['samples']): Finding[] {
  const { form, fees } = plan
  return fees.flatMap(({ at, when, czk, tariff }) => {
    const numbers = (tariff?.factors ?? []).filter(({ factor }) => typeof factor === 'string')
    const rules = [...(czk ? [czk] : []), ...numbers.map(({ rule }) => rule)]
    const below = samples
      .map(({ state: { values } }) => values)
      .filter(values => when === null || when.run(values) === true)
      .map(values => rules.some(rule => Number(rule.run(values)) < 0))
    if (!below.includes(true)) return []
    const isAlways = !below.includes(false) && rules.every(rule => isTried(plan, rule.reads))
    const [found, code] = isAlways
      ? ([blocking, 'fee-always-below'] as const)
      : ([warning, 'fee-below-nothing'] as const)
    return [found(`/fees/${at}/czk`, code, form.fees![at]!.name.cs)]
  })
}

/** Everything that can be answered there was tried. */
function isTried({ fields }: Plan, names: readonly string[]): boolean {
  return names.every(name => {
    const planned = fields.get(name)
    return planned !== undefined && isTriedWhole(planned.field)
  })
}

/** Days that nothing keeps in order, and rates of options that the question does not have. */
function tariffFindings(plan: Plan, { at, tariff }: PlannedFee): Finding[] {
  if (!tariff) return []
  const { rates } = tariff.tariff
  const options = plan.fields.get(rates?.question ?? '')?.field.options ?? []
  const values = options.map(option => option.value)
  const gone = (rates?.options ?? []).filter(({ value }) => !values.includes(value))
  return [
    ...tariff.factors.flatMap(({ factor }, order) =>
      typeof factor === 'string' || isOrdered(plan, factor)
        ? []
        : [warning(`/fees/${at}/czk/factors/${order}`, 'days-unordered', daysOf(plan, factor))],
    ),
    ...gone.map(({ value }) =>
      blocking(`/fees/${at}/czk/rates`, 'option-unknown', `${value}: ${values.join(', ')}`),
    ),
    ...(rates?.options.length === 0
      ? [warning(`/fees/${at}/czk/rates`, 'rates-same', plan.form.fees![at]!.name.cs)]
      : []),
  ]
}

type Days = { from: string; to: string }

/** A check that reads both days is taken for one that keeps them in order. */
function isOrdered({ rules }: Plan, { from, to }: Days): boolean {
  return rules.some(
    ({ use, rule }) => use === 'check' && rule.reads.includes(from) && rule.reads.includes(to),
  )
}

function daysOf({ fields }: Plan, { from, to }: Days): string {
  return [from, to].map(name => fields.get(name)?.field.label.cs ?? name).join(' – ')
}
