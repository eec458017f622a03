import { routes as offices } from '../domains/offices/routes.ts'
import type { Route } from '../platform/http/index.ts'
import type { Job, Tick } from '../platform/jobs/index.ts'
import { type Listener, newsJobs } from '../platform/news/index.ts'

/** Everything that the domains offer to the outside: addresses, work, ears. */
export type House = {
  routes: readonly Route[]
  jobs: readonly Job<never>[]
  ticks: readonly Tick[]
}

const routes: Route[] = [...offices]

const jobs: Job<never>[] = []

const ticks: Tick[] = []

const listeners: Listener<never>[] = []

/** The whole house: each domain's routes, jobs and listeners in one list. */
export const house: House = {
  routes,
  jobs: [...jobs, ...newsJobs(listeners)],
  ticks,
}
