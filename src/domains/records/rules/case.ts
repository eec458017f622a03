import type { Day } from '../../../foundation/dates/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { type DueDate, dueDate, type Stop } from './clock.ts'
import { isMatterKind, periodFor } from './periods.ts'

/** Where a case stands; the first four are open, somebody still owes something. */
export type CaseState =
  | 'received'
  | 'assigned'
  | 'accepted'
  | 'waiting'
  | 'settled'
  | 'returned'
  | 'handed-over'

/**
 * The ways in which an officer settles a case (§ 14 odst. 2 vyhl. č. 259/2012 Sb., by the codes of
 * the national standard, NSESSS).
 */
export const waysToSettle = [
  'dokumentem',
  'vzetimNaVedomi',
  'zaznamemNaDokumentu',
  'jinyZpusob',
] as const

export type Settlement = (typeof waysToSettle)[number]

/** A handover settles too, but only as a deed of its own that names the other office. */
export type WayOfSettling = Settlement | 'postoupenim'

/** How a letter came or left, by the codes of NSESSS (`sZpusobManipulaceId`). */
export type Channel =
  | 'EPodatelnaWeb'
  | 'Osobne'
  | 'Posta'
  | 'EPodatelnaMail'
  | 'DatovaSchranka'
  | 'InterniVypraveni'

/** Who sent it, as their letter says; `personId` only when they have an account. */
export type Sender = {
  personId: string | null
  name: string
  address: string
  email: string | null
  phone: string | null
  ico: string | null
  birthDate: Day | null
}

/** Whether a letter can reach the sender: nobody writes to nobody. */
export function isReachable({ personId, address, email }: Sender): boolean {
  return personId !== null || address.trim() !== '' || (email ?? '').trim() !== ''
}

/** One matter of one sender at one office, with all its documents. */
export type Case = {
  officeId: string
  id: string
  year: number
  serial: number
  recordMark: string
  state: CaseState
  matterKind: string
  subject: string
  channel: Channel
  lang: Lang
  sender: Sender
  submissionId: string | null
  followsId: string | null
  /** The case to which this letter belongs, where it is handled. */
  joinedTo: string | null
  handoverId: string | null
  receivedAt: Date
  dueOn: Day | null
  dueLaw: string
  unitId: string | null
  officerId: string | null
  stops: Stop[]
  extended: boolean
  waitingUntil: Day | null
  settledAt: Date | null
  way: WayOfSettling | null
  /** Something came that whoever has the case has not seen yet. */
  hasNews: boolean
  /** When its sender took it back, as far as they did it here. */
  withdrawnAt: Date | null
  version: number
}

/** What a list shows of a case; reading all of fifty cases takes twice as long. */
export type ListedCase = Pick<
  Case,
  | 'id'
  | 'serial'
  | 'recordMark'
  | 'state'
  | 'matterKind'
  | 'subject'
  | 'channel'
  | 'followsId'
  | 'version'
> &
  Pick<Case, 'receivedAt' | 'dueOn' | 'waitingUntil' | 'withdrawnAt' | 'hasNews'> &
  Pick<Case, 'unitId' | 'officerId'> & { senderName: string }

/** What the legal clock needs to know of a case. */
export type Timed = Pick<Case, 'receivedAt' | 'matterKind' | 'stops' | 'extended'>

/** The last day of a case's period with the reasoning, by the legal clock. */
export function caseClock(timed: Timed): DueDate {
  const period = periodFor(knownKind(timed.matterKind))
  const { receivedAt: start, stops, extended } = timed
  return dueDate({ start, period, stops, extended })
}

/** The paragraph that gives a kind of matter its period. */
export function lawOf(matterKind: string): string {
  return periodFor(knownKind(matterKind)).law
}

/** A kind of matter that the law of periods knows; anything else is a general one. */
export function knownKind(kind: string): string {
  return isMatterKind(kind) ? kind : 'general'
}
