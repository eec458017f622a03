/** An unfinished draft, as far as reminding of it is concerned. */
export type Unsent = { changedAt: Date; remindedAt: Date | null; warnedAt: Date | null }

/** What is due with an unfinished draft, and when to look at it again (never after its end). */
export type Care = { due: 'nothing' | 'reminder' | 'warning' | 'end'; again: Date | null }

const dayMs = 86_400_000

/** After so many days without a change the sender is reminded, warned, and the draft ends. */
const unsentDays = { reminder: 7, warning: 53, end: 60 } as const

/** Between the warning and the end there is always a week, however late the warning came. */
const graceDays = unsentDays.end - unsentDays.warning

/** What is due with a draft now; each e-mail goes once after the last change. */
export function careOf({ changedAt, remindedAt, warnedAt }: Unsent, at: Date): Care {
  const end = endOf({ changedAt, warnedAt }, at)
  const [reminder, warning] = [unsentDays.reminder, unsentDays.warning].map(days =>
    later(changedAt, days),
  ) as [Date, Date]
  if (isSince(warnedAt, changedAt)) {
    return at >= end ? { due: 'end', again: null } : { due: 'nothing', again: end }
  }
  if (at >= warning) return { due: 'warning', again: end }
  // Looked at each week: whoever writes on meanwhile has a new first week.
  const nextWeek = later(at, unsentDays.reminder)
  const again = nextWeek < warning ? nextWeek : warning
  if (isSince(remindedAt, changedAt)) return { due: 'nothing', again }
  if (at >= reminder) return { due: 'reminder', again }
  return { due: 'nothing', again: reminder }
}

/** When the draft ends: on its day, but not before a week after its warning (now, if none came). */
export function endOf(
  { changedAt, warnedAt }: Pick<Unsent, 'changedAt' | 'warnedAt'>,
  at: Date,
): Date {
  const warned = warnedAt !== null && isSince(warnedAt, changedAt) ? warnedAt : at
  const [usual, earliest] = [later(changedAt, unsentDays.end), later(warned, graceDays)]
  return usual > earliest ? usual : earliest
}

/** When an unfinished draft is looked at for the first time. */
export function firstCare(changedAt: Date): Date {
  return later(changedAt, unsentDays.reminder)
}

function isSince(told: Date | null, changedAt: Date): boolean {
  return told !== null && told > changedAt
}

function later(at: Date, days: number): Date {
  return new Date(at.getTime() + days * dayMs)
}
