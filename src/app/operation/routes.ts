import { path } from '../../foundation/path.ts'
import { NotFound } from '../../platform/db/index.ts'
import { file, get, type Route, type Visit } from '../../platform/http/index.ts'
import { examine, type HealthCheck } from './health.ts'
import { writeMetrics } from './metrics.ts'

const healthPath = path('/healthz')
const metricsPath = path('/metrics')

/** What the machines around the portal ask; takes the checks of the house. */
export function operationRoutes(checks: readonly HealthCheck[]): Route[] {
  return [
    get(healthPath, { who: 'anyone', machine: true }, visit => showHealth(visit, checks)),
    get(metricsPath, { who: 'anyone', machine: true }, showMetrics),
  ]
}

async function showHealth(visit: Visit, checks: readonly HealthCheck[]) {
  const health = await examine(visit.services, checks, visit.now)
  return file({
    kind: 'file',
    body: `${JSON.stringify(health)}\n`,
    type: 'application/json',
    inline: true,
    status: health.ready ? 200 : 503,
  })
}

/** Figures tell how an office works; they are for the machine itself and whom it names. */
async function showMetrics(visit: Visit) {
  const asker = visit.ip.replace(/^::ffff:/, '')
  const allowed = ['127.0.0.1', '::1', ...visit.services.config.metricsFrom]
  if (!allowed.includes(asker)) throw new NotFound()
  const body = await writeMetrics(visit.services)
  return file({
    kind: 'file',
    body,
    type: 'text/plain; version=0.0.4; charset=utf-8',
    inline: true,
  })
}
