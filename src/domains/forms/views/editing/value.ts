import { type Json, valueAt } from '../../../../foundation/compare.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import { formatCzk, type Lang } from '../../../../platform/i18n/index.ts'
import { valueInWords } from '../../../publishing/index.ts'
import type { Factor, FormDefinition, Tariff } from '../../rules/definition.ts'
import { ownRuleTexts } from '../../texts/editing/own-rules.ts'
import { factorsWords, ratesWords, tariffWords } from '../../texts/tariff.ts'
import { amountInWords } from './amount-words.ts'
import { codeWords } from './codes.ts'
import { partWords } from './place.ts'
import { ruleFolded, ruleWords } from './rule-said.ts'

/** What is written as a rule. */
const rules = new Set(['when', 'exempt', 'rule'])

type Shown = {
  lang: Lang
  form: FormDefinition
  place: readonly string[]
  against?: Json | undefined
}

/**
 * A piece of a definition as a clerk reads it; a thing that is not there is said so.
 *
 * `form` is where the questions are that a rule names; what is otherwise in `against` is marked.
 */
export function valueShown(value: Json | undefined, shown: Shown): Html {
  const { lang, form, place, against } = shown
  const isFee = place[0] === 'fees'
  const tariff = isFee && value !== undefined ? tariffPartWords(value, shown) : null
  if (tariff !== null) return html`<span class="typed">${tariff}</span>`
  const read = (of: Json | undefined) => (isFee ? withTariffSaid(of, form, lang) : of)
  return valueInWords(read(value), place.at(-1) ?? '', {
    ...{ lang, against: read(against) },
    label: key => partWords(key, place[0], lang),
    said: (key, code) => {
      if (key === 'czk' && typeof code === 'string') return amountInWords(form, code, lang)
      if (key === 'value' && typeof code === 'string' && !/^\w*$/.test(code))
        return html`${ownRuleTexts[lang].by}${ruleFolded(form, code, lang)}`
      if (rules.has(key) && typeof code === 'string') return ruleWords(form, code, lang)
      return codeWords(key, `${code}`, shown)
    },
  })
}

/** A tariff or a part of it in one line; null for anything else. */
function tariffPartWords(value: Json, { form, place, lang }: Shown): string | null {
  const at = place.indexOf('czk')
  if (at < 0) return null
  const last = place.at(-1) ?? ''
  if (at === place.length - 1) return isTariff(value) ? tariffWords(form, value, lang) : null
  if (typeof value === 'number') return formatCzk(lang, value)
  if (last === 'factors') return factorsWords(form, value as Factor[], lang)
  if (last === 'rates') return ratesWords(form, value as Tariff['rates'], lang)
  if (last === 'question') return factorsWords(form, [value as string], lang)
  const question = valueAt(form as Json, [...place.slice(0, at + 1), 'rates', 'question'])
  const option = value as { value: string; czk: number }
  return ratesWords(form, { question: `${question ?? ''}`, options: [option] }, lang)
}

/** A whole fee says its tariff in one line, under what an amount is called. */
function withTariffSaid(value: Json | undefined, form: FormDefinition, lang: Lang) {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one): Json => withTariffSaid(one, form, lang)!)
  const { czk, ...rest } = value
  if (!isTariff(czk)) return value
  return { ...rest, amount: tariffWords(form, czk, lang) }
}

function isTariff(value: Json | undefined): value is Tariff {
  return typeof value === 'object' && value !== null && 'rateCzk' in value
}
