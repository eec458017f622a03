import type { Route } from '../../platform/http/index.ts'
import { answerRoutes } from './routes/answer.ts'
import { changeRoutes } from './routes/changes.ts'
import { deedRoutes } from './routes/deeds.ts'
import { postRoutes } from './routes/post.ts'
import { readingRoutes } from './routes/reading.ts'

/** The officers' side of every case. */
export const routes: readonly Route[] = [
  ...readingRoutes,
  ...deedRoutes,
  ...answerRoutes,
  ...changeRoutes,
  ...postRoutes,
]
