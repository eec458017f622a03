import { startRunner } from '../platform/jobs/index.ts'
import type { Services } from '../platform/services.ts'
import { house } from './house.ts'
import { observe } from './operation/metrics.ts'
import { openSite } from './site.ts'

export type Serving = {
  /** Where it listens, e.g. `http://localhost:8080`. */
  address: string
  /** Lets open requests and jobs end, takes no new ones. */
  stop(): Promise<void>
}

export type ServeSettings = {
  host: string
  /** Whether this process also does background work. */
  worker: boolean
}

/** Requests, and then jobs, get this long to end before the process goes. */
const graceMs = 10_000

/** Opens the portal to the world: the web server and, unless told otherwise, the worker. */
export async function serve(services: Services, settings: ServeSettings): Promise<Serving> {
  const site = await openSite(services, observe)
  await site.listen({ port: services.config.port, host: settings.host })
  const runner = settings.worker ? await startRunner(services, house.jobs, house.ticks) : null
  services.log.info('serving', { port: services.config.port, worker: settings.worker })
  return {
    address: services.config.baseUrl,
    async stop() {
      await atMost(graceMs, site.close())
      // A worker whose database has gone never hears that its last job has ended.
      await atMost(graceMs, runner?.stop())
      services.log.info('stopped')
    },
  }
}

async function atMost(milliseconds: number, work: Promise<void> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>(resolve => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work, over]).finally(() => clearTimeout(timer))
}
