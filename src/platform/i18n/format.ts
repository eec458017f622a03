import type { Lang } from './lang.ts'

/** All times are shown as the clocks in Czech offices show them. */
const timeZone = 'Europe/Prague'

const locales: Record<Lang, string> = { cs: 'cs-CZ', en: 'en-GB', de: 'de-DE' }

type DateStyle = 'date' | 'time' | 'seconds' | 'long'

/** In English 5/11 is read in two ways, so its months stand in words: `19 Nov 2026`. */
const monthStyle: Record<Lang, 'numeric' | 'short'> = { cs: 'numeric', en: 'short', de: 'numeric' }

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', year: 'numeric' },
  time: { day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  seconds: {
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  },
  long: { weekday: 'long', day: 'numeric', year: 'numeric' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(lang: Lang, style: DateStyle): Intl.DateTimeFormat {
  const key = `${lang} ${style}`
  const known = formats.get(key)
  if (known) return known
  const month = style === 'long' ? 'long' : monthStyle[lang]
  const made = new Intl.DateTimeFormat(locales[lang], { ...styles[style], month, timeZone })
  formats.set(key, made)
  return made
}

/** A list repeats its days: so many are kept in words, by day or by the hour of the moment. */
const mostDays = 2000
const known = new Map<string, string>()
const hourMs = 3_600_000

/** A moment as a day in Prague: `21. 11. 2026`. A bare `YYYY-MM-DD` is taken as that day. */
export function formatDate(lang: Lang, at: Date | string): string {
  const key = lang + (typeof at === 'string' ? at : Math.floor(at.getTime() / hourMs))
  const words = known.get(key) ?? dateFormat(lang, 'date').format(asMoment(at))
  if (known.size >= mostDays) known.clear()
  known.set(key, words)
  return words
}

/** A day with its weekday in words: `sobota 21. listopadu 2026`. */
export function formatLongDate(lang: Lang, at: Date | string): string {
  return dateFormat(lang, 'long').format(asMoment(at))
}

/** How the days of the week stand after a preposition that a Czech sentence needs. */
const onDays = new Map([
  ['pondělí', 'v pondělí'],
  ['úterý', 'v úterý'],
  ['středa', 've středu'],
  ['čtvrtek', 've čtvrtek'],
  ['pátek', 'v pátek'],
  ['sobota', 'v sobotu'],
  ['neděle', 'v neděli'],
])

/**
 * A day as a sentence says when: `ve středu 4. listopadu 2026`. English and German sentences have
 * their preposition already.
 */
export function formatOnDay(lang: Lang, at: Date | string): string {
  const words = formatLongDate(lang, at)
  return lang === 'cs' ? words.replace(/^[^\s]+/, day => onDays.get(day) ?? day) : words
}

/** A moment to the minute. */
export function formatTime(lang: Lang, at: Date): string {
  return dateFormat(lang, 'time').format(at)
}

/** A moment to the second, as the law wants it on a receipt (§ 3 odst. 1 vyhl. č. 259/2012 Sb.). */
export function formatSeconds(lang: Lang, at: Date): string {
  return dateFormat(lang, 'seconds').format(at)
}

/** A number with the language's separators. */
export function formatNumber(lang: Lang, value: number): string {
  return numberFormat(lang, 3).format(value)
}

/** Crowns as they are written on a bill: `600 Kč`, `1 000,50 Kč`. */
export function formatCzk(lang: Lang, czk: number): string {
  const whole = Number.isInteger(czk)
  const digits = { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2 }
  const number = new Intl.NumberFormat(locales[lang], digits).format(czk)
  return `${number}\u00a0${lang === 'cs' ? 'Kč' : 'CZK'}`
}

/** A size in bytes as people say it: `640 B`, `1,2 MB`. */
export function formatSize(lang: Lang, bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  const digits = value < 10 ? 1 : 0
  return `${numberFormat(lang, digits).format(value)} ${unit}`
}

/** Making a format takes longer than making a page: each is made once. */
const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(lang: Lang, digits: number): Intl.NumberFormat {
  const key = `${lang} ${digits}`
  const known = numberFormats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: digits })
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

/** Noon, so that a bare day is the same day in every zone of Europe. */
function asMoment(at: Date | string): Date {
  return typeof at === 'string' ? new Date(`${at}T12:00:00Z`) : at
}
