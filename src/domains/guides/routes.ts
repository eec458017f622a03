import type { Route } from '../../platform/http/index.ts'
import { publicRoutes } from './routes/public.ts'

export const routes: Route[] = [...publicRoutes]
