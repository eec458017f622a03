import type { Field, FormDefinition, Tariff } from '../definition.ts'
import type { Fault } from './shape.ts'

/** Why a tariff cannot be counted by its questions, or its amounts make no sense. */
export type TariffFault =
  | 'not-countable'
  | 'not-a-day'
  | 'not-a-choice'
  | 'not-hellers'
  | 'limits-crossed'

type Faults = Fault<TariffFault>[]

/** What can be multiplied; what a computed value gives, only its rule knows. */
const countable: readonly Field['kind'][] = ['number', 'money', 'computed', 'group']

/** Looks at the tariffs of a form; questions that are not there are told where rules are read. */
export function tariffFaults({ pages, fees = [] }: FormDefinition): Faults {
  const kinds = new Map(
    pages.flatMap(page => page.fields).map(({ name, kind }) => [name, kind] as const),
  )
  return fees.flatMap(({ czk }, at) =>
    typeof czk === 'string'
      ? []
      : [...questionFaults(czk, `/fees/${at}/czk`, kinds), ...amountFaults(czk, `/fees/${at}/czk`)],
  )
}

type Kinds = ReadonlyMap<string, Field['kind']>

function questionFaults({ rates, factors = [] }: Tariff, at: string, kinds: Kinds): Faults {
  const wrong = (
    name: string,
    place: string,
    fits: readonly Field['kind'][],
    code: TariffFault,
  ) => {
    const kind = kinds.get(name)
    return kind === undefined || fits.includes(kind) ? [] : [{ place, code, detail: name }]
  }
  return [
    ...factors.flatMap((factor, order) => {
      const place = `${at}/factors/${order}`
      if (typeof factor === 'string') return wrong(factor, place, countable, 'not-countable')
      return [factor.from, factor.to].flatMap(day => wrong(day, place, ['date'], 'not-a-day'))
    }),
    ...(rates ? wrong(rates.question, `${at}/rates/question`, ['choice'], 'not-a-choice') : []),
  ]
}

function amountFaults({ rateCzk, rates, leastCzk, mostCzk }: Tariff, at: string): Faults {
  const amounts = { rateCzk, leastCzk, mostCzk }
  const named = Object.entries(amounts).map(([name, czk]) => [name, czk] as const)
  const own = (rates?.options ?? []).map(
    ({ czk }, order) => [`rates/options/${order}/czk`, czk] as const,
  )
  const isCrossed = leastCzk !== undefined && mostCzk !== undefined && leastCzk > mostCzk
  return [
    ...[...named, ...own]
      .filter(([, czk]) => czk !== undefined && !isWholeHellers(czk))
      .map(([name, czk]) => ({
        ...{ place: `${at}/${name}`, code: 'not-hellers' as const, detail: String(czk) },
      })),
    ...(isCrossed ? [{ place: `${at}/leastCzk`, code: 'limits-crossed' as const }] : []),
  ]
}

function isWholeHellers(czk: number): boolean {
  return Math.round(czk * 100) / 100 === czk
}
