import type { Route } from '../../platform/http/index.ts'
import { deedRoutes } from './routes/deeds.ts'
import { historyRoutes } from './routes/history.ts'
import { importRoutes } from './routes/importing.ts'
import { planRoutes } from './routes/plans.ts'
import { publicRoutes } from './routes/public.ts'
import { supplyRoutes } from './routes/supply.ts'
import { workRoutes } from './routes/works.ts'
import { writingRoutes } from './routes/writing.ts'

export const routes: Route[] = [
  ...publicRoutes,
  ...workRoutes,
  ...importRoutes,
  ...writingRoutes,
  ...historyRoutes,
  ...deedRoutes,
  ...planRoutes,
  ...supplyRoutes,
]
