import type { Route } from '../../platform/http/index.ts'
import { catalogueRoutes } from './routes/catalogue.ts'
import { editingRoutes } from './routes/editing.ts'

/** Forms: what there is and what awaits whoever begins, and the desk where they are built. */
export const routes: readonly Route[] = [...catalogueRoutes, ...editingRoutes]
