import type { Route } from '../../platform/http/index.ts'
import { journalRoutes } from './routes/journal.ts'
import { paperRoutes } from './routes/paper.ts'
import { queueRoutes } from './routes/queue.ts'

/** The filing room's pages. */
export const routes: readonly Route[] = [...queueRoutes, ...paperRoutes, ...journalRoutes]
