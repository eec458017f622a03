import type { Plan, PlannedField } from '../plan/index.ts'
import { type Finding, warning } from './findings.ts'
import type { Samples } from './samples.ts'

/**
 * What makes an amount wrong without a word: numbers that fees and computed values count with and
 * that may be below zero, and fees that come out below zero for an answer that was tried.
 */
export function amountFindings(plan: Plan, { samples }: Samples): Finding[] {
  return [...countedWith(plan).flatMap(unbounded), ...feesBelowNothing(plan, samples)]
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

function feesBelowNothing({ form, fees }: Plan, samples: Samples['samples']): Finding[] {
  return fees.flatMap(({ at, when, czk }) => {
    const isBelow = samples.some(({ state: { values } }) => {
      const applies = when === null || when.run(values) === true
      const value = applies ? czk?.run(values) : undefined
      return typeof value === 'number' && value < 0
    })
    return isBelow ? [warning(`/fees/${at}/czk`, 'fee-below-nothing', form.fees![at]!.name.cs)] : []
  })
}
