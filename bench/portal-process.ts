/**
 * The portal as it is started for real, in a process of its own: settings come as one argument,
 * the address goes back to who started it.
 */
import { serve } from '../src/app/serve.ts'
import { openServices } from '../src/app/services.ts'
import { type Config, readConfig } from '../src/platform/config/index.ts'

const { worker, ...config } = JSON.parse(process.argv[2]!) as Partial<Config> & { worker: boolean }
const services = await openServices(readConfig({}, config), { log: quietLog() })
const serving = await serve(services, { host: '127.0.0.1', worker })
process.send?.(serving.address)
process.on('message', () => process.send?.(process.memoryUsage.rss()))

/** Only what breaks is shown. */
function quietLog() {
  return {
    info() {},
    warn() {},
    error(event: string, error: unknown) {
      console.error(event, error)
    },
  }
}
