import type { Day } from '../../../foundation/dates/index.ts'
import { isLate } from '../../records/index.ts'
import type { Submission } from './submission.ts'

/** What the office tells the sender of; a note among officers never leaves the office. */
const eventKinds = [
  'received',
  'replied',
  'assigned',
  'accepted',
  'called',
  'resumed',
  'lapsed',
  'call-withdrawn',
  'answered',
  'settled',
  'reopened',
  'kind-changed',
  'extended',
  'returned',
  'handed-over',
  'taken-over',
  'handover-returned',
  'withdrawn',
] as const

export type EventKind = (typeof eventKinds)[number]

/** One line of the timeline. */
export type Event = {
  id: string
  at: Date
  kind: EventKind
  unitName: string
  officerName: string
  phone: string
  answerBy: string | null
  body: string
  way: string | null
}

/** Whether a word names a deed that the sender is told of. */
export function isEventKind(text: string): text is EventKind {
  return (eventKinds as readonly string[]).includes(text)
}

/** Said in one breath with a settlement, they may be heard after it: they never move the state. */
const unmoving: readonly EventKind[] = ['answered', 'replied', 'withdrawn']

/** Whether a deed of the office moves the submission on. */
export function movesOn(kind: EventKind): boolean {
  return !unmoving.includes(kind)
}

/** Deeds without a letter in the mailbox, of which the sender should still hear at once. */
const mailed: readonly EventKind[] = [
  'accepted',
  'settled',
  'reopened',
  'kind-changed',
  'returned',
  'handed-over',
]

/** Whether an e-mail of its own tells the sender of a deed. */
export function isWorthMail(kind: EventKind): boolean {
  return mailed.includes(kind)
}

/** What the sender is to do next; the one thing that the page leads to. */
export type NextStep = 'finish' | 'answer' | 'wait' | 'call' | 'withdrawn' | 'read'

/** The sender's next step in a submission; takes today, since an office that is late is called. */
export function nextStep(
  { state, withdrawnAt, dueNow }: Pick<Submission, 'state' | 'withdrawnAt' | 'dueNow'>,
  today: Day,
): NextStep {
  if (state === 'draft') return 'finish'
  if (state === 'settled' || state === 'returned') return 'read'
  if (withdrawnAt) return 'withdrawn'
  if (state === 'waiting') return 'answer'
  return isLate(dueNow, today) ? 'call' : 'wait'
}
