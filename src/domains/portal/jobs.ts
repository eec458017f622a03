import type { Listener } from '../../platform/news/index.ts'
import { officeListener, officesListener, portalNewsListener } from './jobs/listening.ts'

export { prepareSearch } from './jobs/rebuild.ts'

/** What the search listens to. */
export const listeners = [officeListener, officesListener, portalNewsListener] as Listener<never>[]
