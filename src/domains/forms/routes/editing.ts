import type { Route } from '../../../platform/http/index.ts'
import { comparisonRoutes } from './editing/comparison.ts'
import { deskRoutes } from './editing/desk.ts'
import { elsewhereRoutes } from './editing/elsewhere.ts'
import { fileRoutes } from './editing/files.ts'
import { overviewRoutes } from './editing/overview.ts'
import { pageRoutes } from './editing/pages.ts'
import { partRoutes } from './editing/parts.ts'
import { planRoutes } from './editing/plans.ts'
import { previewRoutes } from './editing/preview.ts'
import { publishingRoutes } from './editing/publishing.ts'
import { ruleRoutes } from './editing/rules.ts'
import { statisticsRoutes } from './editing/statistics.ts'
import { supplyRoutes } from './editing/supply.ts'

/** The officers' desk, where forms are built and published. */
export const editingRoutes: readonly Route[] = [
  ...deskRoutes,
  ...elsewhereRoutes,
  ...overviewRoutes,
  ...pageRoutes,
  ...partRoutes,
  ...ruleRoutes,
  ...publishingRoutes,
  ...planRoutes,
  ...comparisonRoutes,
  ...supplyRoutes,
  ...fileRoutes,
  ...previewRoutes,
  ...statisticsRoutes,
]
