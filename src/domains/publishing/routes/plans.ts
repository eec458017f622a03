import { NotFound } from '../../../platform/db/index.ts'
import { field, type Visit } from '../../../platform/http/index.ts'
import type { Plan } from '../rules/plans.ts'
import { planTexts } from '../texts/plans.ts'

/** The plan that was pressed; throws `NotFound` for what no page offers. */
export function planIn(visit: Visit): Plan {
  const kind = field(visit, 'plan')
  const [number, from] = [Number(field(visit, 'cislo')), new Date(field(visit, 'od'))]
  const isPlan = kind === 'withdrawal' || kind === 'version'
  if (!isPlan || !Number.isSafeInteger(number) || Number.isNaN(from.getTime())) {
    throw new NotFound()
  }
  return { kind, number, from }
}

/** What is to become of a planned withdrawal when something is published. */
export function withdrawalIn(visit: Visit): 'keep' | 'call-off' {
  return field(visit, 'stazeni') === 'zrusit' ? 'call-off' : 'keep'
}

/** What the page says after a plan was called off; undefined for anything else. */
export function planNews({ lang, query }: Visit): string | undefined {
  const { calledOff } = planTexts[lang]
  if (query.zprava === 'withdrawal-called-off') return calledOff.withdrawal
  return query.zprava === 'version-called-off' ? calledOff.version : undefined
}
