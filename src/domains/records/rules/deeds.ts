import type { CaseState } from './case.ts'

/** What can be done with a case; each is a noun of the law with its own address. */
export type DeedKind =
  | 'received'
  | 'replied'
  | 'assigned'
  | 'accepted'
  | 'note'
  | 'called'
  | 'resumed'
  | 'lapsed'
  | 'call-withdrawn'
  | 'answered'
  | 'dispatched'
  | 'settled'
  | 'reopened'
  | 'joined'
  | 'linked'
  | 'kind-changed'
  | 'extended'
  | 'returned'
  | 'handed-over'
  | 'taken-over'
  | 'handover-returned'

/** Why a deed is refused now. */
export type DeedRefusal =
  | 'stale'
  | 'not-yours'
  | 'closed'
  | 'not-assigned'
  | 'not-accepted'
  | 'open-call'
  | 'no-text'
  | 'open-gap'
  | 'no-answer'
  | 'no-reason'
  | 'unknown-way'
  | 'bad-period'
  | 'unknown-officer'
  | 'nobody'
  | 'same-office'
  | 'unknown-office'
  | 'not-in-queue'
  | 'already-taken'
  | 'no-addressee'
  | 'not-waiting'
  | 'not-lapsed'
  | 'bad-day'
  | 'not-closed'
  | 'not-here'
  | 'unknown-mark'
  | 'same-case'
  | 'same-kind'
  | 'no-extension'
  | 'already-extended'
  | 'too-late'

/**
 * Days that a call for completion gives the sender: the law wants a reasonable period (§ 37 odst. 3
 * zák. č. 500/2004 Sb.), the bounds are ours against a slip of the finger.
 */
export const callDays = { least: 3, usual: 15, most: 90 } as const

/** So many cases change hands in one go. */
export const mostAtOnce = 50

/** What is shown of a list at once. */
export const pageSize = 50

/** The longest text that an officer writes into a form, in letters. */
export const textLimit = 20_000

/** What an officer must still fill in; a letter with it does not leave. */
export const openGap = '[…]'

/** Whether somebody still owes something in a case. */
export function isOpen(state: CaseState): boolean {
  return ['received', 'assigned', 'accepted', 'waiting'].includes(state)
}

/** Whom a case is given to: a unit, or an officer of one. */
export type Receiver = { unitId: string | null; officerId: string | null }
