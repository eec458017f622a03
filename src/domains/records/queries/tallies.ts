import type { Day } from '../../../foundation/dates/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { CaseState } from '../rules/case.ts'

/** How many open cases stand in one state and are due on one day; whether their period runs. */
export type Tally = {
  ownerId: string
  state: CaseState
  running: boolean
  dueOrder: Day
  cases: number
}

export type TallyLevel = 'office' | 'unit' | 'officer'

/**
 * The counts of open cases of an office, of units or of officers; kept while cases change.
 *
 * Takes whose (all of the level when left out). A day of `9999-12-31` says that there is none.
 */
export function listTallies(
  db: Db,
  officeId: string,
  level: TallyLevel,
  ownerIds?: readonly string[],
): Promise<Tally[]> {
  const whose = ownerIds ? db`and owner_id = any(${ownerIds as string[]}::uuid[])` : db``
  return db<Tally[]>`
    select owner_id as "ownerId", state, is_running as running, due_order as "dueOrder",
      cases
    from records.tallies
    where office_id = ${officeId} and level = ${level} ${whose}
    limit 10000`
}
