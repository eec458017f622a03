import { type Lang, locales } from './lang.ts'

/** All times are shown as the clocks in Czech offices show them. */
const timeZone = 'Europe/Prague'

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
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const words = dateFormat(lang, 'date').format(asMoment(at))
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

/** Noon, so that a bare day is the same day in every zone of Europe. */
function asMoment(at: Date | string): Date {
  return typeof at === 'string' ? new Date(`${at}T12:00:00Z`) : at
}
