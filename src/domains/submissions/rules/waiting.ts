/** What was told last of an invitation that nobody answers. */
export type Told = '' | 'reminder' | 'last' | 'expired'

/** Of an invitation: when it was sent. */
type Invited = { invitedAt: Date }

/** Of an invitation: how it was answered, and since when it is waited for no longer. */
type Waited = { state: string; closedAt: Date | null }

/** An invitation is answered within so many days; its reader is reminded after so many. */
const answerDays = 30
const reminderDays = { reminder: 7, last: 25, expired: answerDays }

const dayMs = 86_400_000

/** Whether somebody is still to be written to about an invitation: it waits for their answer. */
export function isWaitedFor({ state, closedAt }: Waited): boolean {
  return state === 'invited' && closedAt === null
}

/** Until when an invitation can be answered. */
export function answerUntil({ invitedAt }: Invited): Date {
  return new Date(invitedAt.getTime() + answerDays * dayMs)
}

/** Invitations from before that moment can be answered no more. */
export function answerableSince(at: Date): Date {
  return new Date(at.getTime() - answerDays * dayMs)
}

/** When something is told of an invitation, unless it was answered before. */
export function tellingTimes({ invitedAt }: Invited) {
  return (['reminder', 'last', 'expired'] as const).map(what => ({
    what,
    at: new Date(invitedAt.getTime() + reminderDays[what] * dayMs),
  }))
}
