import {
  formatCzk,
  formatNumber,
  type Lang,
  plural,
  type Texts,
} from '../../../platform/i18n/index.ts'
import type { CountedFee, Quantity } from '../rules/answers.ts'
import type { Factor, Field, FormDefinition, Tariff } from '../rules/definition.ts'
import { wordsIn } from '../rules/showing.ts'

type Words = {
  named: (label: string) => string
  days: (count: number) => string
  /** A factor without its number: `počet dnů od „Od“ do „Do“`. */
  daysOf: (from: string, to: string) => string
  rowsOf: (group: string) => string
  /** Before the limit that is paid instead of what came out. */
  least: string
  most: string
  rateFor: (option: string, czk: string) => string
  exempt: (fee: string) => string
}

const cs: Words = {
  named: label => `„${label}“`,
  days: count => plural('cs', count, { one: 'den', few: 'dny', other: 'dní' }),
  daysOf: (from, to) => `počet dnů „${from}“ – „${to}“`,
  rowsOf: group => `počet řádků „${group}“`,
  least: 'nejméně',
  most: 'nejvýš',
  rateFor: (option, czk) => `„${option}“ ${czk}`,
  exempt: fee => `${fee}: osvobozeno, neplatí se`,
}

const en: Words = {
  named: label => `“${label}”`,
  days: count => plural('en', count, { one: 'day', other: 'days' }),
  daysOf: (from, to) => `number of days “${from}” – “${to}”`,
  rowsOf: group => `number of rows “${group}”`,
  least: 'at least',
  most: 'at most',
  rateFor: (option, czk) => `“${option}” ${czk}`,
  exempt: fee => `${fee}: exempt, nothing to pay`,
}

const de: Words = {
  named: label => `„${label}“`,
  days: count => plural('de', count, { one: 'Tag', other: 'Tage' }),
  daysOf: (from, to) => `Anzahl der Tage „${from}“ – „${to}“`,
  rowsOf: group => `Anzahl der Zeilen „${group}“`,
  least: 'mindestens',
  most: 'höchstens',
  rateFor: (option, czk) => `„${option}“ ${czk}`,
  exempt: fee => `${fee}: befreit, nichts zu zahlen`,
}

const texts: Texts<Words> = { cs, en, de }

/**
 * How a fee came about: `12 m² × 5 dní × 10 Kč = 600 Kč`; empty when its amount says all.
 *
 * A limit that was used stands behind: `= 600 Kč, nejvýš 500 Kč`.
 */
export function countWords({ count, czk }: CountedFee, lang: Lang): string {
  if (!count) return ''
  const { quantities, rateCzk, rateFor, productCzk, limit } = count
  const option = rateFor ? ` (${wordsIn(rateFor, lang)})` : ''
  const rate = `${formatCzk(lang, rateCzk)}${option}`
  const parts = [...quantities.map(quantity => quantityWords(quantity, lang)), rate].join(' × ')
  const product = quantities.length > 0 ? `${parts} = ${formatCzk(lang, productCzk)}` : parts
  return limit ? `${product}, ${texts[lang][limit]} ${formatCzk(lang, czk)}` : product
}

function quantityWords({ value, of, label, unit }: Quantity, lang: Lang): string {
  const number = formatNumber(lang, value)
  if (of === 'days') return `${number} ${texts[lang].days(value)}`
  if (unit) return `${number} ${wordsIn(unit, lang)}`
  return `${number} (${wordsIn(label, lang)})`
}

/** What a tariff is, before anybody answers: `10 Kč × „Zabraná plocha“, nejvýš 5 000 Kč`. */
export function tariffWords(form: FormDefinition, tariff: Tariff, lang: Lang): string {
  const { rateCzk, rates, factors = [], leastCzk, mostCzk } = tariff
  const { least, most } = texts[lang]
  const money = (czk: number) => formatCzk(lang, czk)
  return [
    [money(rateCzk), factorsWords(form, factors, lang)].filter(Boolean).join(' × '),
    ratesWords(form, rates, lang),
    leastCzk === undefined ? '' : `${least} ${money(leastCzk)}`,
    mostCzk === undefined ? '' : `${most} ${money(mostCzk)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** The rates of single options: `„Prodejní stánek“ 20 Kč`; empty when there are none. */
export function ratesWords(form: FormDefinition, rates: Tariff['rates'], lang: Lang): string {
  const options = fieldOf(form, rates?.question ?? '')?.options
  return (rates?.options ?? [])
    .map(({ value, czk }) => {
      const label = options?.find(option => option.value === value)?.label
      return texts[lang].rateFor(label ? wordsIn(label, lang) : value, formatCzk(lang, czk))
    })
    .join(', ')
}

/** What is multiplied, in the words of its questions. */
export function factorsWords(form: FormDefinition, factors: readonly Factor[], lang: Lang): string {
  const { daysOf, rowsOf, named } = texts[lang]
  const labelOf = (name: string) => {
    const label = fieldOf(form, name)?.label
    return label ? wordsIn(label, lang) : name
  }
  return factors
    .map(factor => {
      if (typeof factor !== 'string') return daysOf(labelOf(factor.from), labelOf(factor.to))
      const isGroup = fieldOf(form, factor)?.kind === 'group'
      return isGroup ? rowsOf(labelOf(factor)) : named(labelOf(factor))
    })
    .join(' × ')
}

function fieldOf({ pages }: FormDefinition, name: string): Field | undefined {
  return pages.flatMap(page => page.fields).find(field => field.name === name)
}

/** That whoever answers so does not pay a fee. */
export function exemptWords(fee: string, lang: Lang): string {
  return texts[lang].exempt(fee)
}
