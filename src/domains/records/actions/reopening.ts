import type { Sql } from '../../../platform/db/index.ts'
import { type Case, type CaseState, caseClock } from '../rules/case.ts'
import { whyNotReopen } from '../rules/correcting.ts'
import { mayReopen } from '../rules/permissions.ts'
import { type DeedOutcome, type Doer, inCase, type Target, writeDeed } from './deed.ts'

/**
 * Opens a settled or returned case again, with the reason in the file; it goes back to who had
 * it. The period is the one it always had: the law knows no new one for a mistake of the office.
 */
export function reopen(sql: Sql, doer: Doer, target: Target, reason: string): Promise<DeedOutcome> {
  return inCase(sql, doer, target, async (tx, matter) => {
    if (!mayReopen(doer, matter)) return 'not-yours'
    const refusal = whyNotReopen(matter, reason)
    if (refusal) return refusal
    const { dueOn } = caseClock(matter)
    await writeDeed(tx, doer, matter, {
      kind: 'reopened',
      change: {
        state: stateBefore(matter),
        due_on: dueOn,
        settled_at: null,
        way: null,
        joined_to: null,
      },
      body: reason,
      facts: { due: dueOn },
    })
    return null
  })
}

function stateBefore({ officerId, unitId }: Case): CaseState {
  if (officerId) return 'accepted'
  return unitId ? 'assigned' : 'received'
}
