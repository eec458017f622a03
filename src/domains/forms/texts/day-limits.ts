import type { Day } from '../../../foundation/dates/index.ts'
import { formatDate, type Lang, plural, type Texts } from '../../../platform/i18n/index.ts'
import type { Field } from '../rules/definition.ts'
import { dayLimitOf, limitDay } from '../rules/kinds/day-limit.ts'

type Words = {
  from: (day: string) => string
  to: (day: string) => string
  between: (first: string, last: string) => string
  today: string
  now: string
  after: (days: number) => string
  before: (days: number) => string
}

const cs: Words = {
  from: day => `Nejdříve ${day}.`,
  to: day => `Nejpozději ${day}.`,
  between: (first, last) => `Nejdříve ${first}, nejpozději ${last}.`,
  today: 'den vyplnění',
  now: 'dnes',
  after: days =>
    `${days} ${plural('cs', days, { one: 'den', few: 'dny', other: 'dní' })} po dni vyplnění`,
  before: days =>
    `${days} ${plural('cs', days, { one: 'den', few: 'dny', other: 'dní' })} přede dnem vyplnění`,
}

const en: Words = {
  from: day => `At the earliest ${day}.`,
  to: day => `At the latest ${day}.`,
  between: (first, last) => `At the earliest ${first}, at the latest ${last}.`,
  today: 'the day of filling in',
  now: 'today',
  after: days => `${days} ${plural('en', days, { one: 'day', other: 'days' })} after filling in`,
  before: days => `${days} ${plural('en', days, { one: 'day', other: 'days' })} before filling in`,
}

const de: Words = {
  from: day => `Frühestens ${day}.`,
  to: day => `Spätestens ${day}.`,
  between: (first, last) => `Frühestens ${first}, spätestens ${last}.`,
  today: 'der Tag des Ausfüllens',
  now: 'heute',
  after: days => `${days} ${plural('de', days, { one: 'Tag', other: 'Tage' })} nach dem Ausfüllen`,
  before: days => `${days} ${plural('de', days, { one: 'Tag', other: 'Tage' })} vor dem Ausfüllen`,
}

const texts: Texts<Words> = { cs, en, de }

/** The limits of a date for whoever fills it in on a day; empty when there are none. */
export function dayLimitsShown({ min, max }: Field, lang: Lang, today: Day): string {
  return limitsShown(
    lang,
    [min, max].map(limit => limitShown(limit, lang, today)),
  )
}

/** The limits of a date for whoever fills it in on paper, on a day that nobody knows yet. */
export function dayLimitsOnPaper({ min, max }: Field, lang: Lang): string {
  const shown = (limit: Field['min']) => {
    const read = dayLimitOf(limit)
    if (read === null) return ''
    return 'day' in read ? formatDate(lang, read.day) : (daysFromToday(`${limit}`, lang) ?? '')
  }
  return limitsShown(lang, [min, max].map(shown))
}

function limitsShown(lang: Lang, [first, last]: string[]): string {
  const words = texts[lang]
  if (first && last) return words.between(first, last)
  return first ? words.from(first) : last ? words.to(last) : ''
}

/** `today+30` in words; null for anything else. */
export function daysFromToday(limit: string, lang: Lang): string | null {
  const read = dayLimitOf(limit)
  if (read === null || 'day' in read) return null
  const { today, after, before } = texts[lang]
  if (read.days === 0) return today
  return read.days > 0 ? after(read.days) : before(-read.days)
}

/** The day itself: whoever fills in need not count. */
function limitShown(limit: Field['min'], lang: Lang, today: Day): string {
  const day = limitDay(limit, today)
  if (day === null) return ''
  const read = dayLimitOf(String(limit))
  const isToday = read !== null && 'days' in read && read.days === 0
  return isToday ? `${texts[lang].now} (${formatDate(lang, day)})` : formatDate(lang, day)
}
