import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { countJobs } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

/** Of this process: each process of an installation is asked for its own. */
const registry = new Registry()

collectDefaultMetrics({ register: registry })

const answers = new Histogram({
  name: 'virtuos_answer_seconds',
  help: 'How long requests took, by route pattern, method and status',
  labelNames: ['route', 'method', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
})

const jobs = new Gauge({
  name: 'virtuos_jobs',
  help: 'Jobs in the queue: waiting, or failed for good',
  labelNames: ['state'],
  registers: [registry],
})

const connections = new Gauge({
  name: 'virtuos_database_connections',
  help: 'Connections of the application role to the database, of all processes',
  labelNames: ['state'],
  registers: [registry],
})

/** Notes one answer; takes the route's pattern (never the address, which names a person's row). */
export function observe(route: string, method: string, status: number, seconds: number): void {
  answers.observe({ route, method, status }, seconds)
}

/** All figures in the text format of Prometheus; those of the database are asked for now. */
export async function writeMetrics({ sql }: Services): Promise<string> {
  const { waiting, failed } = await countJobs(sql)
  const [row] = await sql<{ active: number; idle: number }[]>`
    select
      count(*) filter (where state = 'active')::int as active,
      count(*) filter (where state <> 'active')::int as idle
    from pg_stat_activity where usename = current_user`
  jobs.set({ state: 'waiting' }, waiting)
  jobs.set({ state: 'failed' }, failed)
  connections.set({ state: 'active' }, row?.active ?? 0)
  connections.set({ state: 'idle' }, row?.idle ?? 0)
  return registry.metrics()
}
