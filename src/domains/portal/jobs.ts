import type { Tick } from '../../platform/jobs/index.ts'
import type { Listener } from '../../platform/news/index.ts'
import {
  officeListener,
  officesListener,
  portalNewsListener,
  publishingListeners,
} from './jobs/listening.ts'
import { turnWorks } from './jobs/turning.ts'

export { prepareSearch } from './jobs/rebuild.ts'

/** What the search listens to. */
export const listeners: readonly Listener<never>[] = [
  officeListener,
  officesListener,
  portalNewsListener,
  ...publishingListeners,
]

/** What is done again and again. */
export const ticks: readonly Tick[] = [turnWorks]
