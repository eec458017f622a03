import { type Lang, locales } from './lang.ts'

/** A number with the language's separators. */
export function formatNumber(lang: Lang, value: number): string {
  // What has no separator is written alike in all languages.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
  return numberFormat(lang, 0, 3).format(value)
}

/** Crowns as they are written on a bill: `600 Kč`, `1 000,50 Kč`. */
export function formatCzk(lang: Lang, czk: number): string {
  const digits = Number.isInteger(czk) ? 0 : 2
  return `${numberFormat(lang, digits, digits).format(czk)}\u00a0${lang === 'cs' ? 'Kč' : 'CZK'}`
}

/** A size in bytes as people say it: `640 B`, `1,2 MB`. */
export function formatSize(lang: Lang, bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  const digits = value < 10 ? 1 : 0
  return `${numberFormat(lang, 0, digits).format(value)} ${unit}`
}

/** Making a format takes longer than making a page: each is made once. */
const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(lang: Lang, least: number, most: number): Intl.NumberFormat {
  const key = `${lang} ${least} ${most}`
  const known = numberFormats.get(key)
  if (known) return known
  const digits = { minimumFractionDigits: least, maximumFractionDigits: most }
  const made = new Intl.NumberFormat(locales[lang], digits)
  numberFormats.set(key, made)
  return made
}

const pluralRules: Record<Lang, Intl.PluralRules> = {
  cs: new Intl.PluralRules(locales.cs),
  en: new Intl.PluralRules(locales.en),
  de: new Intl.PluralRules(locales.de),
}

type PluralForms = { one: string; few?: string; many?: string; other: string }

/** The form of a word that goes with a number: `1 úřad`, `2 úřady`, `5 úřadů`. */
export function plural(lang: Lang, count: number, forms: PluralForms): string {
  const rule = pluralRules[lang].select(count)
  return forms[rule as keyof PluralForms] ?? forms.other
}
