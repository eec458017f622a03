import { isNumberUnclear } from '../../../../foundation/czech/index.ts'
import type { Factor, FormDefinition, Rule, Tariff } from '../definition.ts'
import { mostCzk } from '../tariff.ts'
import { numberFrom, typedNumber } from './conditions.ts'
import { readAmount } from './read-conditions.ts'
import type { Typed } from './reading.ts'
import { subjectsAt } from './subjects.ts'

/** Why an input of a fee is refused, by its name. */
export type FeeWrong = Record<
  string,
  | 'amount-wrong'
  | 'amount-below'
  | 'amount-unclear'
  | 'amount-twice'
  | 'per-wrong'
  | 'limit-wrong'
  | 'limits-crossed'
  | 'rates-wrong'
>

/** The inputs of a fee that is not written as a rule; those of options are `rate.0`, `rate.1` … */
const plain = ['amount', 'per', 'per2', 'rates', 'least', 'most']

/**
 * Reads an amount, times at most two things and within limits; or a rule. Of both nobody would
 * know which was meant, so they are refused at either input.
 */
export function readFee(typed: Typed, form: FormDefinition, wrong: FeeWrong): Rule | Tariff {
  const rule = typed.text('czk')
  if (rule === '') return readTariff(typed, form, wrong)
  const given = plain.find(name => typed.text(name) !== '')
  if (given) {
    wrong[given] = 'amount-twice'
    wrong.czk = 'amount-twice'
  }
  const plainly = readAmount(rule)
  if (plainly?.per === '' && isBelow(plainly.amount)) wrong.czk = 'amount-below'
  return rule
}

/** A mere amount stays a rule, as it always was. */
function readTariff(typed: Typed, form: FormDefinition, wrong: FeeWrong): Rule | Tariff {
  const rateCzk = amountOf(typed.text('amount'))
  if (rateCzk === null) wrong.amount = wrongAmount(typed.text('amount'), 'amount-wrong')
  const factors = readFactors(typed, form, wrong)
  const rates = readRates(typed, form, wrong)
  const leastCzk = readLimit(typed, 'least', wrong)
  const highest = readLimit(typed, 'most', wrong)
  if (leastCzk !== undefined && highest !== undefined && leastCzk > highest) {
    wrong.least = 'limits-crossed'
  }
  const tariff = {
    rateCzk: rateCzk ?? 0,
    ...(rates && { rates }),
    ...(factors.length > 0 && { factors }),
    ...(leastCzk !== undefined && { leastCzk }),
    ...(highest !== undefined && { mostCzk: highest }),
  }
  return Object.keys(tariff).length === 1 ? String(tariff.rateCzk) : tariff
}

function readFactors({ text }: Typed, form: FormDefinition, wrong: FeeWrong): Factor[] {
  const known = factorsFor(form)
  return ['per', 'per2'].flatMap(input => {
    const typed = text(input)
    if (typed === '') return []
    const factor = known.find(one => factorValue(one) === typed)
    if (!factor) wrong[input] = 'per-wrong'
    return factor ? [factor] : []
  })
}

function readRates({ text }: Typed, form: FormDefinition, wrong: FeeWrong): Tariff['rates'] {
  const question = text('rates')
  if (question === '') return undefined
  if (!choicesOf(form).some(({ name }) => name === question)) wrong.rates = 'rates-wrong'
  if (text('ratesOf') !== question) return { question, options: [] }
  const options = []
  for (let at = 0; text(`rateOf.${at}`) !== ''; at += 1) {
    const typed = text(`rate.${at}`)
    if (typed === '') continue
    const czk = amountOf(typed)
    if (czk === null) wrong[`rate.${at}`] = wrongAmount(typed, 'limit-wrong')
    else options.push({ value: text(`rateOf.${at}`), czk })
  }
  return { question, options }
}

function readLimit({ text }: Typed, input: string, wrong: FeeWrong): number | undefined {
  const typed = text(input)
  if (typed === '') return undefined
  const czk = amountOf(typed)
  if (czk === null) wrong[input] = wrongAmount(typed, 'limit-wrong')
  return czk ?? undefined
}

/** Who writes a discount as a fee is told how a discount is made, who parts thousands, how. */
function wrongAmount<Wrong extends string>(typed: string, otherwise: Wrong) {
  if (isNumberUnclear(typed)) return 'amount-unclear'
  return isBelow(typed) ? 'amount-below' : otherwise
}

function isBelow(typed: string): boolean {
  return Number(numberFrom(typed)) < 0
}

/** Crowns as people type them: `1 500,50`; null when it is no amount in whole hellers. */
function amountOf(typed: string): number | null {
  const read = isNumberUnclear(typed) ? null : numberFrom(typed)
  const isAmount = read !== null && /^\d+(\.\d{1,2}0*)?$/.test(read) && Number(read) <= mostCzk
  return isAmount ? Number(read) : null
}

/** What a fee of the form can be multiplied by: numbers, rows, and days from a date to a later. */
export function factorsFor(form: FormDefinition): Factor[] {
  const named = subjectsAt(form, '/fees/0/czk').filter(({ label }) => label !== undefined)
  const countable = named.filter(({ sort }) => sort === 'number' || sort === 'rows')
  const days = named.filter(({ sort }) => sort === 'date').map(({ name }) => name)
  return [
    ...countable.map(({ name }) => name),
    ...days.flatMap((from, at) => days.slice(at + 1).map(to => ({ from, to }))),
  ]
}

/** A factor as the value of an input: `dogs`, `from:to`. */
export function factorValue(factor: Factor): string {
  return typeof factor === 'string' ? factor : `${factor.from}:${factor.to}`
}

/** The questions by whose options a rate may differ. */
export function choicesOf(form: FormDefinition) {
  return form.pages.flatMap(page => page.fields).filter(({ kind }) => kind === 'choice')
}

/** The inputs' values for how a fee is counted now. */
export function feeValues(czk: Rule | Tariff): Record<string, string> {
  if (typeof czk !== 'string') {
    const { rateCzk, rates, factors = [], leastCzk, mostCzk: highest } = czk
    const [per = '', per2 = ''] = factors.map(factorValue)
    return {
      ...{ amount: typedNumber(rateCzk), per, per2, czk: '', rates: rates?.question ?? '' },
      ...{ least: typedNumber(leastCzk ?? ''), most: typedNumber(highest ?? '') },
      ...Object.fromEntries(
        rates?.options.map(one => [`rate:${one.value}`, typedNumber(one.czk)]) ?? [],
      ),
    }
  }
  const read = readAmount(czk)
  return read ? { ...read, amount: typedNumber(read.amount), czk: '' } : { czk }
}
