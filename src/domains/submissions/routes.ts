import type { Route } from '../../platform/http/index.ts'
import { attachingRoutes } from './routes/attaching.ts'
import { draftingRoutes } from './routes/drafting.ts'
import { replyingRoutes } from './routes/replying.ts'
import { sendingRoutes } from './routes/sending.ts'
import { slipRoutes } from './routes/slips.ts'
import { trackingRoutes } from './routes/tracking.ts'

/** The citizen's side: writing to an office, sending, tracking. */
export const routes: readonly Route[] = [
  ...draftingRoutes,
  ...attachingRoutes,
  ...sendingRoutes,
  ...trackingRoutes,
  ...replyingRoutes,
  ...slipRoutes,
]
