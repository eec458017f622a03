import { addDays, dayOf, isDay, startOfDay } from '../../../foundation/dates/index.ts'

/** When a letter came, as typed: the day, the hour if known, and why it is written down so late. */
export type Arrived = { cameOn: string; cameTime: string; lateReason: string }

type Refused = Partial<Record<keyof Arrived, 'bad-day' | 'bad-time' | 'day-ahead' | 'so-late'>>

/** What came earlier is written down only with the reason why nobody did before. */
const usualDays = 60

/** What is wrong with what was typed about when a letter came. */
export function arrivalRefusals({ cameOn, cameTime, lateReason }: Arrived, now: Date): Refused {
  const today = dayOf(now)
  if (cameOn !== '' && !isDay(cameOn)) return { cameOn: 'bad-day' }
  if (cameTime !== '' && !/^([01]?\d|2[0-3]):[0-5]\d$/.test(cameTime)) {
    return { cameTime: 'bad-time' }
  }
  if (cameOn > today) return { cameOn: 'day-ahead' }
  if (cameTime !== '' && momentOf(cameOn || today, cameTime) > now) return { cameTime: 'day-ahead' }
  const isOld = cameOn !== '' && cameOn < addDays(today, -usualDays)
  return isOld && lateReason === '' ? { lateReason: 'so-late' } : {}
}

/**
 * When a letter came, if that was told and was not just now; takes a form without mistakes. A day
 * without an hour is its first moment.
 */
export function cameAtOf({ cameOn, cameTime }: Arrived, now: Date): Date | null {
  const today = dayOf(now)
  const day = cameOn || today
  if (cameTime === '') return day === today ? null : startOfDay(day)
  return momentOf(day, cameTime)
}

/**
 * The moment whose forms a letter is one of: when it came, what it costs and how long it may take
 * stood then. Now, while what was typed of it cannot be so.
 */
export function offeredAt(arrived: Arrived, now: Date): Date {
  const { cameOn, cameTime } = arrivalRefusals(arrived, now)
  return cameOn || cameTime ? now : (cameAtOf(arrived, now) ?? now)
}

/** What clocks in Prague show, as a moment; an hour that summer time skips is the next one. */
function momentOf(day: string, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const from = startOfDay(day).getTime()
  const guess = new Date(from + (hours * 60 + minutes) * 60_000)
  const shown = pragueHour.format(guess)
  return new Date(guess.getTime() + (hours - Number(shown)) * 3_600_000)
}

const pragueHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Prague',
  hour: 'numeric',
  hourCycle: 'h23',
})
