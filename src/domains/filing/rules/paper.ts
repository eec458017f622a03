import { isPhone } from '../../../foundation/czech/index.ts'
import type { Channel, Paper, Sender } from '../../records/index.ts'
import { type Arrived, arrivalRefusals } from './arrival.ts'

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
  /** The form that it is, as typed; empty when it is none. */
  form: string
  /** The mark of the case to which the letter belongs. */
  inCase: string
  /** The form chosen where the typed words mean several: its address. */
  formChosen: string
} & Arrived

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
