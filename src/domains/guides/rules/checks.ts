import { addMonths, type Day } from '../../../foundation/dates/index.ts'

/** A text that nobody has checked for so long may no longer hold. */
const monthsBetweenChecks = 12

/** The last day on which a check still holds; counted in months as the law counts them. */
export function holdsUntil(checkedOn: Day): Day {
  return addMonths(checkedOn, monthsBetweenChecks)
}

/** Whether a guide that was last checked on a day should be checked again. */
export function needsCheck(checkedOn: Day, today: Day): boolean {
  return today > holdsUntil(checkedOn)
}
