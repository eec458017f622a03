import { isPhone } from '../../../foundation/czech/index.ts'
import { addDays, dayOf, isDay, startOfDay } from '../../../foundation/dates/index.ts'
import type { Channel, Paper, Sender } from '../../records/index.ts'

/** By what ways a letter comes that a clerk writes down. */
export const paperChannels = [
  'Posta',
  'Osobne',
  'EPodatelnaMail',
  'DatovaSchranka',
] as const satisfies readonly Channel[]

/** The ways by which sheets come; the others bring files only. */
const onSheets: readonly string[] = ['Posta', 'Osobne']

/** Whether a letter that came so is written down by a clerk. */
export function isPaperChannel(channel: string): boolean {
  return paperChannels.some(one => one === channel)
}

/** Whether a clerk wrote this letter down, so that it gets a stamp to be printed. */
export function isWrittenDown(
  arrival: { channel: string; handoverId: string | null } | null,
): boolean {
  return arrival !== null && arrival.handoverId === null && isPaperChannel(arrival.channel)
}

/** The form of a letter that did not come through the portal, as typed. */
export type PaperEntry = {
  channel: string
  senderName: string
  senderAddress: string
  senderEmail: string
  senderPhone: string
  subject: string
  text: string
  matterKind: string
  sheets: string
  annexes: string
  otherAnnexes: string
  reference: string
  to: string
  /** The mark of the case to which the letter belongs. */
  inCase: string
  /** The day on which it came, the hour if that is known, and why it is written down so late. */
  cameOn: string
  cameTime: string
  lateReason: string
}

export type PaperRefusal =
  | 'no-subject'
  | 'bad-count'
  | 'bad-email'
  | 'bad-phone'
  | 'bad-channel'
  | 'bad-day'
  | 'bad-time'
  | 'day-ahead'
  | 'so-late'

/** The longest line that is kept. */
export const lineLimit = 300

type PaperRefusals = Partial<Record<keyof PaperEntry, PaperRefusal>>

/** What came earlier is written down only with the reason why nobody did before. */
const usualDays = 60

/** What is wrong with the form, by its fields; an unknown sender is not wrong, only unusual. */
export function paperRefusals(entry: PaperEntry, now: Date): PaperRefusals {
  const refusals: PaperRefusals = arrivalRefusals(entry, now)
  if (!isPaperChannel(entry.channel)) refusals.channel = 'bad-channel'
  if (entry.subject === '') refusals.subject = 'no-subject'
  if (!isCount(entry.sheets)) refusals.sheets = 'bad-count'
  if (!isCount(entry.annexes)) refusals.annexes = 'bad-count'
  if (entry.senderEmail !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entry.senderEmail)) {
    refusals.senderEmail = 'bad-email'
  }
  if (entry.senderPhone !== '' && !isPhone(entry.senderPhone)) refusals.senderPhone = 'bad-phone'
  return refusals
}

/** The sender of a written-down letter; has no account here, an empty name is nobody known. */
export function senderOf(entry: PaperEntry): Sender {
  return {
    personId: null,
    name: entry.senderName,
    address: entry.senderAddress,
    email: entry.senderEmail || null,
    phone: entry.senderPhone || null,
    ico: null,
    birthDate: null,
  }
}

/** What of the letter is paper; what came as files has no sheets to be counted. */
export function paperOf(entry: PaperEntry): Paper {
  const counted = onSheets.includes(entry.channel)
  return {
    sheets: counted ? Number(entry.sheets) || 0 : null,
    paperAnnexes: counted ? Number(entry.annexes) || 0 : null,
    otherAnnexes: entry.otherAnnexes || null,
    senderReference: entry.reference || null,
  }
}

function isCount(text: string): boolean {
  return text === '' || /^\d{1,4}$/.test(text)
}

function arrivalRefusals({ cameOn, cameTime, lateReason }: PaperEntry, now: Date): PaperRefusals {
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
export function cameAtOf({ cameOn, cameTime }: PaperEntry, now: Date): Date | null {
  const today = dayOf(now)
  const day = cameOn || today
  if (cameTime === '') return day === today ? null : startOfDay(day)
  return momentOf(day, cameTime)
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
