import type { Day } from '../../../../foundation/dates/index.ts'
import type { Threads } from '../../../../platform/threads/index.ts'
import { walking } from '../../rules/beside.ts'
import type { Walk } from '../../rules/checker/index.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { openOnce } from './once.ts'

/** So many ways are listed; a form with more is better looked at page by page. */
const mostWalks = 60

/** The answers of all ways through a large form take some megabytes, so few forms are kept. */
const walkOnce = openOnce<Parameters<typeof walking.work>[0], Walk[]>(10)

/**
 * The ways through a form, tried in a thread beside, once for each content and day; null when
 * that did not come to an end.
 */
export function walksBeside(threads: Threads, form: FormDefinition, today: Day) {
  return walkOnce(threads, walking, { form, today, most: mostWalks })
}
