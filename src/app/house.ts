import { listeners as filingListeners, ticks as filingTicks } from '../domains/filing/jobs.ts'
import { routes as filing } from '../domains/filing/routes.ts'
import { routes as forms } from '../domains/forms/routes.ts'
import { jobs as guidesJobs, ticks as guidesTicks } from '../domains/guides/jobs.ts'
import { routes as guides } from '../domains/guides/routes.ts'
import { jobs as identityJobs, ticks as identityTicks } from '../domains/identity/jobs.ts'
import { routes as identity } from '../domains/identity/routes.ts'
import { ticks as ledgerTicks } from '../domains/ledger/jobs.ts'
import { routes as ledger } from '../domains/ledger/routes.ts'
import { listeners as mailboxListeners } from '../domains/mailbox/jobs.ts'
import { routes as mailbox } from '../domains/mailbox/routes.ts'
import { routes as offices } from '../domains/offices/routes.ts'
import { listeners as overviewListeners } from '../domains/overview/jobs.ts'
import { routes as overview } from '../domains/overview/routes.ts'
import { listeners as portalListeners, ticks as portalTicks } from '../domains/portal/jobs.ts'
import { routes as portal } from '../domains/portal/routes.ts'
import {
  jobs as publishingJobs,
  listeners as publishingListeners,
} from '../domains/publishing/jobs.ts'
import { routes as records } from '../domains/records/routes.ts'
import {
  jobs as submissionsJobs,
  listeners as submissionsListeners,
  ticks as submissionsTicks,
} from '../domains/submissions/jobs.ts'
import { routes as submissions } from '../domains/submissions/routes.ts'
import type { Route } from '../platform/http/index.ts'
import { type Job, letterJob, type Tick } from '../platform/jobs/index.ts'
import { type Listener, newsJobs, newsTick } from '../platform/news/index.ts'
import { demoRoutes } from './demo/mail.ts'
import { groundChecks, type HealthCheck } from './operation/health.ts'
import { operationRoutes } from './operation/routes.ts'

/** Everything that the domains offer to the outside: addresses, work, ears. */
export type House = {
  routes: readonly Route[]
  jobs: readonly Job<never>[]
  ticks: readonly Tick[]
  health: readonly HealthCheck[]
}

const health: readonly HealthCheck[] = [...groundChecks]

const routes: Route[] = [
  ...ledger,
  ...offices,
  ...identity,
  ...mailbox,
  ...guides,
  ...overview,
  ...portal,
  ...records,
  ...filing,
  ...forms,
  ...submissions,
  ...demoRoutes,
  ...operationRoutes(health),
]

const jobs: Job<never>[] = [
  letterJob as Job<never>,
  ...identityJobs,
  ...publishingJobs,
  ...guidesJobs,
  ...submissionsJobs,
]

const listeners: Listener<never>[] = [
  ...filingListeners,
  ...mailboxListeners,
  ...publishingListeners,
  ...submissionsListeners,
  ...overviewListeners,
  ...portalListeners,
]

const ticks: Tick[] = [
  newsTick(listeners),
  ...ledgerTicks,
  ...filingTicks,
  ...identityTicks,
  ...guidesTicks,
  ...submissionsTicks,
  ...portalTicks,
]

/** The whole house: each domain's routes, jobs and listeners in one list. */
export const house: House = {
  routes,
  jobs: [...jobs, ...newsJobs(listeners)],
  ticks,
  health,
}
