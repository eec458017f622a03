import { once } from 'node:events'
import { createServer } from 'node:net'
import { parseArgs } from 'node:util'
import type { Services } from '../../platform/services.ts'
import { publishContent } from '../content.ts'
import { demoMail } from '../demo/mail.ts'
import { storyClock, tellStories } from '../demo/stories.ts'
import { isPaired } from '../pairing.ts'
import { serve } from '../serve.ts'
import { closeServices, openServices } from '../services.ts'
import { beginDemo, endDemo, forgetDemo, hasDemo, isDemoUnfinished, signInTable } from './demo.ts'
import { dataDirOf, type Installation, openInstallation } from './installation.ts'
import { openOutside } from './outside.ts'
import { Misuse, Trouble } from './trouble.ts'

/**
 * Starts the portal and comes back when it was asked to stop.
 *
 * Takes the words behind `start`.
 */
export async function run(words: string[]): Promise<void> {
  const wish = readWish(words)
  const stop = stopSignal()
  await checkPort(wish.port, hostname())
  const dataDir = dataDirOf(wish)
  const again = isDemoUnfinished(dataDir)
  const installation = await openInstallation(
    { ...wish, first: again ? embedded => forgetDemo(dataDir, embedded) : undefined },
    tell,
  )
  try {
    await servePortal(installation, wish.empty, stop)
  } catch (error) {
    if (error !== stop.reason) throw error
  } finally {
    await installation.close()
  }
  tell('Stopped.')
}

type StartWish = { port: number; data: string | undefined; empty: boolean }

function readWish(words: string[]): StartWish {
  const { values } = parseArgs({
    args: words,
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      empty: { type: 'boolean', default: false },
    },
  })
  const text = values.port ?? process.env.VIRTUOS_PORT ?? '8080'
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Misuse(`a port is a number from 1 to 65535, not '${text}'`)
  }
  return { port, data: values.data, empty: values.empty }
}

async function servePortal(
  { config, fresh }: Installation,
  empty: boolean,
  stop: AbortSignal,
): Promise<void> {
  const outside = await openOutside(config)
  const services = await openServices(outside.config)
  try {
    if (!(await isPaired(services))) throw strange(config.dataDir)
    if (fresh && config.demo && !empty) await tellDemo(services, stop)
    stop.throwIfAborted()
    await publishContent(services)
    stop.throwIfAborted()
    const host = hostname()
    const serving = await serve(services, { host, worker: process.env.VIRTUOS_WORKER !== '0' })
    if (config.demo && hasDemo(config.dataDir)) tell(`\n${signInTable()}\n`)
    if (config.demo) tell(`E-mails are at ${config.baseUrl}${demoMail()}`)
    tell(`VIRTUOS is at ${config.baseUrl} (Ctrl-C stops it)`)
    if (!stop.aborted) await once(stop, 'abort')
    await serving.stop()
  } finally {
    await closeServices(services)
    await outside.close()
  }
}

function strange(dataDir: string): Trouble {
  return new Trouble(
    `the keys in ${dataDir} are not those with which this database began; \
name the folder of this database by --data DIR`,
  )
}

/** Broken off between two chapters, it is begun anew by the next start. */
async function tellDemo(services: Services, stop: AbortSignal): Promise<void> {
  const { dataDir } = services.config
  await beginDemo(dataDir)
  tell('Telling the stories of the demonstration …')
  const clock = storyClock(services.clock())
  await tellStories({ ...services, clock: clock.now }, clock, stop)
  await endDemo(dataDir)
}

/** A Ctrl-C comes twice where a terminal and the command that began us both pass it on. */
const sameWishMs = 1000

/**
 * Aborted by the first Ctrl-C, `kill` or closed terminal, also while the portal still starts; one
 * more, later, ends at once, and the next start finds the database running.
 */
function stopSignal(): AbortSignal {
  const stop = new AbortController()
  let until = 0
  const end = () => {
    if (stop.signal.aborted) return
    until = performance.now() + sameWishMs
    stop.abort()
    tell('Stopping: what has begun comes to its end …')
  }
  const asked = () => (stop.signal.aborted && performance.now() > until ? process.exit(130) : end())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked)
  // Whoever reads what we say has gone (`start | head`): the database must not stay behind.
  process.stdout.on('error', end)
  return stop.signal
}

/** Found out before a database is made for nothing. */
function checkPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`
      reject(new Trouble(`port ${port} on ${host} ${why}; choose another by --port N`))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

function hostname(): string {
  return process.env.VIRTUOS_HOST ?? '127.0.0.1'
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}
