import type { Day } from '../../../foundation/dates/index.ts'
import { type Case, isReachable, knownKind } from './case.ts'
import { isOpen } from './deeds.ts'
import { periodFor } from './periods.ts'
import { mayAssign, mayHandle, mayReopen, type Rights } from './permissions.ts'
import { isAwaited } from './refusing.ts'

/** A deed that a page leads to; `letter` is an answer into a settled case. */
export type Offer =
  | 'answer'
  | 'call'
  | 'settlement'
  | 'completion'
  | 'callWithdrawal'
  | 'assignment'
  | 'handover'
  | 'kind'
  | 'extension'
  | 'joining'
  | 'letter'
  | 'reopening'

/** What an officer may do with a case today: the usual way first, corrections apart. */
export function offersFor(rights: Rights, matter: Case, today: Day) {
  if (!isOpen(matter.state)) return { usual: afterwards(rights, matter), more: [] }
  const handles = mayHandle(rights, matter)
  return {
    usual: [...(handles ? handling(matter, today) : []), ...passing(rights, matter, today)],
    more: corrections(rights, matter, today),
  }
}

function handling(matter: Case, today: Day): Offer[] {
  const { state } = matter
  const reaches = isReachable(matter.sender)
  const answer: Offer[] = reaches ? ['answer'] : []
  if (state === 'accepted') return [...answer, ...(reaches ? ['call' as const] : []), 'settlement']
  if (state !== 'waiting') return []
  const over: Offer[] = isAwaited(matter, today) ? [] : ['settlement']
  return ['completion', ...answer, ...over, 'callWithdrawal']
}

function passing(rights: Rights, matter: Case, today: Day): Offer[] {
  if (!mayAssign(rights, matter)) return []
  return isAwaited(matter, today) ? ['assignment'] : ['assignment', 'handover']
}

function corrections(rights: Rights, matter: Case, today: Day): Offer[] {
  if (!mayAssign(rights, matter)) return []
  const { extension } = periodFor(knownKind(matter.matterKind))
  const isOver = matter.dueOn !== null && matter.dueOn < today
  const extends_ = extension && !matter.extended && !isOver && mayHandle(rights, matter)
  return [
    'kind',
    ...(extends_ ? ['extension' as const] : []),
    ...(matter.state === 'waiting' ? [] : ['joining' as const]),
  ]
}

function afterwards(rights: Rights, matter: Case): Offer[] {
  const { state, handoverId, sender } = matter
  const writes = state === 'settled' && mayHandle(rights, matter) && isReachable(sender)
  const isHere = state === 'settled' || (state === 'returned' && handoverId === null)
  return [
    ...(writes ? ['letter' as const] : []),
    ...(isHere && mayReopen(rights, matter) ? ['reopening' as const] : []),
  ]
}
