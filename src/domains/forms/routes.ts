import type { Route } from '../../platform/http/index.ts'
import { catalogueRoutes } from './routes/catalogue.ts'

/** Forms: what there is, and what awaits whoever begins. */
export const routes: readonly Route[] = [...catalogueRoutes]
