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

/** Requests get this long to end before the process goes. */
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
      await Promise.race([site.close(), pause(graceMs)])
      await runner?.stop()
      services.log.info('stopped')
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds).unref())
}
