import type { Route } from '../../platform/http/index.ts'
import { attachingRoutes } from './routes/attaching.ts'
import { draftingRoutes } from './routes/drafting.ts'
import { beginningRoutes } from './routes/filling/beginning.ts'
import { cosigningRoutes } from './routes/filling/cosigning.ts'
import { movingRoutes } from './routes/filling/moving.ts'
import { pageRoutes } from './routes/filling/page.ts'
import { keepingRoutes } from './routes/keeping.ts'
import { replyingRoutes } from './routes/replying.ts'
import { sendingRoutes } from './routes/sending.ts'
import { signingRoutes } from './routes/signings.ts'
import { slipRoutes } from './routes/slips.ts'
import { trackingRoutes } from './routes/tracking.ts'

/** The citizen's side: writing to an office, sending, tracking. */
export const routes: readonly Route[] = [
  ...draftingRoutes,
  ...keepingRoutes,
  ...attachingRoutes,
  ...beginningRoutes,
  ...pageRoutes,
  ...movingRoutes,
  ...cosigningRoutes,
  ...signingRoutes,
  ...sendingRoutes,
  ...trackingRoutes,
  ...replyingRoutes,
  ...slipRoutes,
]
