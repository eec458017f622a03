import type { Day } from '../../../foundation/dates/index.ts'
import { type Case, isReachable, knownKind } from './case.ts'
import { type DeedRefusal, isOpen, openGap } from './deeds.ts'
import { isMatterKind, periodFor } from './periods.ts'
import { isAwaited } from './refusing.ts'

/** How the waiting ends: what was missing came (on a day), or the sender's time is over. */
export type Ending = { how: 'completed' | 'lapsed'; on: Day; text: string }

/** Why the waiting of a case may not end so; a completion came after the call, not tomorrow. */
export function whyNotResume(matter: Case, ending: Ending, today: Day): DeedRefusal | null {
  if (matter.state !== 'waiting') return 'not-waiting'
  if (ending.how === 'lapsed') return isAwaited(matter, today) ? 'not-lapsed' : null
  if (ending.on > today || ending.on < callDay(matter)) return 'bad-day'
  return ending.text === '' ? 'no-reason' : null
}

/** Why a call may not be taken back; the sender is written that nothing is to be completed. */
export function whyNotWithdrawCall(matter: Case, text: string): DeedRefusal | null {
  if (matter.state !== 'waiting') return 'not-waiting'
  if (text.includes(openGap)) return 'open-gap'
  return text === '' ? 'no-text' : null
}

/** Why a closed case may not be opened again; one that another office has is not here any more. */
export function whyNotReopen(matter: Case, text: string): DeedRefusal | null {
  if (isOpen(matter.state)) return 'not-closed'
  if (matter.state === 'handed-over' || (matter.state === 'returned' && matter.handoverId)) {
    return 'not-here'
  }
  return text === '' ? 'no-reason' : null
}

/** Why a letter may not be put to the case where it belongs. */
export function whyNotJoin(matter: Case, into: Case | null): DeedRefusal | null {
  if (!isOpen(matter.state)) return 'closed'
  if (matter.state === 'waiting') return 'open-call'
  if (!into) return 'unknown-mark'
  return into.id === matter.id ? 'same-case' : null
}

/** Why the kind of a case may not be corrected. */
export function whyNotChangeKind(matter: Case, kind: string, text: string): DeedRefusal | null {
  if (!isOpen(matter.state)) return 'closed'
  if (!isMatterKind(kind) || kind === matter.matterKind) return 'same-kind'
  return text === '' ? 'no-reason' : null
}

/** Why the period may not be made longer: once, where the law knows it, and before it is over. */
export function whyNotExtend(matter: Case, text: string, today: Day): DeedRefusal | null {
  if (!isOpen(matter.state)) return 'closed'
  if (periodFor(knownKind(matter.matterKind)).extension === null) return 'no-extension'
  if (matter.extended) return 'already-extended'
  if (matter.dueOn !== null && matter.dueOn < today) return 'too-late'
  if (!isReachable(matter.sender)) return text === '' ? 'no-text' : null
  if (text.includes(openGap)) return 'open-gap'
  return text === '' ? 'no-text' : null
}

/** The day of the call that is answered now. */
function callDay({ stops }: Case): Day {
  return stops.findLast(stop => stop.to === null)?.from ?? ''
}
