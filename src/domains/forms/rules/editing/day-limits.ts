import { readDay } from '../../../../foundation/czech/index.ts'
import { dayLimitOf } from '../kinds/day-limit.ts'

/** How a clerk says a limit of a date, and what belongs to it: a number of days, or a day. */
export const limitWays = ['none', 'today', 'after', 'before', 'day'] as const
export type LimitWay = (typeof limitWays)[number]
export type SaidLimit = { way: LimitWay; value: string }

/** About a hundred years; a limit further away limits nothing. */
const mostDays = 40_000

/** A limit of a date as a clerk says it: `today+30` is 30 days after the day of filling in. */
export function limitSaid(limit: string | number | undefined): SaidLimit {
  const read = dayLimitOf(limit)
  if (read === null) return { way: 'none', value: '' }
  if ('day' in read) return { way: 'day', value: czechDay(read.day) }
  if (read.days === 0) return { way: 'today', value: '' }
  return { way: read.days > 0 ? 'after' : 'before', value: String(Math.abs(read.days)) }
}

/** The limit that was said; undefined for none, or which of days and a day is not right. */
export function limitFrom({
  way,
  value,
}: {
  way: string
  value: string
}): { limit: string | undefined } | { wrong: 'days-wrong' | 'day-wrong' } {
  switch (way as LimitWay) {
    case 'none':
      return { limit: undefined }
    case 'today':
      return { limit: 'today' }
    case 'after':
    case 'before': {
      const days = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
      if (!(days <= mostDays)) return { wrong: 'days-wrong' }
      return { limit: days === 0 ? 'today' : `today${way === 'after' ? '+' : '-'}${days}` }
    }
    default: {
      const day = readDay(value)
      return day ? { limit: day } : { wrong: 'day-wrong' }
    }
  }
}

/** As people write it: 24. 12. 2026. */
function czechDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date}. ${month}. ${year}`
}
