import type { Day } from '../../../foundation/dates/index.ts'
import { type Case, isReachable, type Settlement } from './case.ts'
import { callDays, type DeedRefusal, isOpen, openGap, type Receiver } from './deeds.ts'

/** Why a case may not be given to a unit or an officer; null when it may. */
export function whyNotAssign(matter: Case, to: Receiver): DeedRefusal | null {
  if (!isOpen(matter.state)) return 'closed'
  if (to.unitId === null && to.officerId === null) return 'nobody'
  return null
}

/** Why an officer may not take a case over; taking over from a colleague is allowed. */
export function whyNotAccept(matter: Case, officerId: string): DeedRefusal | null {
  if (!isOpen(matter.state)) return 'closed'
  if (matter.state === 'received') return 'not-assigned'
  if (matter.state !== 'assigned' && matter.officerId === officerId) return 'already-taken'
  return null
}

/**
 * Why the sender may not be called to complete the letter; one call at a time, and one that says
 * what is missing: a text that ends with a colon asks for nothing, and would stop the period.
 */
export function whyNotCall(matter: Case, text: string, days: number): DeedRefusal | null {
  const refusal = whyNotHandle(matter)
  if (refusal) return refusal
  if (matter.state === 'waiting') return 'open-call'
  if (!isReachable(matter.sender)) return 'no-addressee'
  if (text.includes(openGap)) return 'open-gap'
  if (text === '' || /:\s*$/.test(text)) return 'no-text'
  if (!Number.isInteger(days) || days < callDays.least || days > callDays.most) return 'bad-period'
  return null
}

/**
 * Why an answer may not be sent; it may also while the sender's completion is awaited, and into a
 * settled case, since people ask what a letter meant.
 */
export function whyNotAnswer(matter: Case, text: string): DeedRefusal | null {
  const refusal = matter.state === 'settled' ? null : whyNotHandle(matter)
  if (refusal) return refusal
  if (!isReachable(matter.sender)) return 'no-addressee'
  if (text.includes(openGap)) return 'open-gap'
  return text === '' ? 'no-text' : null
}

/**
 * Why a case may not be settled in a way (§ 14 odst. 2 vyhl. č. 259/2012 Sb.).
 *
 * By a document only when one was sent; without a document only with a written reason.
 */
export function whyNotSettle(
  matter: Case,
  way: Settlement,
  found: { answers: number; text: string; today: Day },
): DeedRefusal | null {
  const refusal = whyNotHandle(matter)
  if (refusal) return refusal
  if (isAwaited(matter, found.today)) return 'open-call'
  if (way === 'dokumentem' && found.answers === 0) return 'no-answer'
  if (way !== 'dokumentem' && found.text === '') return 'no-reason'
  return null
}

/** Why a case may not be handed over to the competent office (§ 12 zák. č. 500/2004 Sb.). */
export function whyNotHandOver(matter: Case, text: string, today: Day): DeedRefusal | null {
  if (!isOpen(matter.state)) return 'closed'
  if (isAwaited(matter, today)) return 'open-call'
  return text === '' ? 'no-reason' : null
}

/** Why the filing room may not send a letter back; only what nobody has begun to handle. */
export function whyNotReturn(matter: Case, text: string): DeedRefusal | null {
  if (!isOpen(matter.state)) return 'closed'
  if (matter.state !== 'received') return 'not-in-queue'
  if (matter.handoverId === null && !isReachable(matter.sender)) return 'no-addressee'
  return text === '' ? 'no-reason' : null
}

/** Whether the sender still has time to complete the letter. */
export function isAwaited({ state, waitingUntil }: Case, today: Day): boolean {
  return state === 'waiting' && (waitingUntil ?? '') >= today
}

function whyNotHandle(matter: Case): DeedRefusal | null {
  if (!isOpen(matter.state)) return 'closed'
  if (matter.state === 'received' || matter.state === 'assigned') return 'not-accepted'
  return null
}
