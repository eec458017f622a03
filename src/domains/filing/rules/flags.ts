import { addDays, type Day, isWorkingDay } from '../../../foundation/dates/index.ts'
import { type Check, result } from './checks.ts'

/** Working days after which a waiting letter stands out; ours, the law gives no number. */
const patience = 2

/** What is known of a letter when it is looked at. */
export type Looked = {
  checks: readonly Check[]
  /** The day on which it came, while it still waits. */
  waitsSince: Day | null
  earlierMark: string | null
}

/**
 * All that is to be seen about a letter today: what the checks found when it came, whether it
 * came already, and whether it waits for more than two working days.
 *
 * That nobody looks for harmful code holds for all letters alike, and is left out.
 */
export function checksOf({ checks, waitsSince, earlierMark }: Looked, today: Day): Check[] {
  const isLate = waitsSince !== null && hasWaited(waitsSince, today)
  return [
    ...checks.filter(check => check.name !== 'no-malware'),
    result('first-time', earlierMark ? [earlierMark] : []),
    result('on-time', isLate ? [''] : []),
  ]
}

/** Whether more working days than patience has have passed since a day. */
function hasWaited(since: Day, today: Day): boolean {
  let passed = 0
  for (let day = addDays(since, 1); day <= today && passed <= patience; day = addDays(day, 1)) {
    if (isWorkingDay(day)) passed += 1
  }
  return passed > patience
}
