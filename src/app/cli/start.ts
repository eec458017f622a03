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
  stop: Promise<void>,
): Promise<void> {
  const outside = await openOutside(config)
  const services = await openServices(outside.config)
  try {
    if (!(await isPaired(services))) throw strange(config.dataDir)
    if (fresh && config.demo && !empty) await tellDemo(services)
    await publishContent(services)
    const host = hostname()
    const serving = await serve(services, { host, worker: process.env.VIRTUOS_WORKER !== '0' })
    if (config.demo && hasDemo(config.dataDir)) tell(`\n${signInTable()}\n`)
    if (config.demo) tell(`E-mails are at ${config.baseUrl}${demoMail()}`)
    tell(`VIRTUOS is at ${config.baseUrl} (Ctrl-C stops it)`)
    await stop
    tell('Stopping: requests and jobs come to their end …')
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

async function tellDemo(services: Services): Promise<void> {
  const { dataDir } = services.config
  await beginDemo(dataDir)
  tell('Telling the stories of the demonstration …')
  const clock = storyClock(services.clock())
  await tellStories({ ...services, clock: clock.now }, clock)
  await endDemo(dataDir)
}

/** Resolves at the first Ctrl-C, `kill` or closed terminal; a second Ctrl-C ends at once. */
function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    const asked = () => {
      resolve()
      process.once('SIGINT', () => process.exit(130))
    }
    process.once('SIGINT', asked)
    process.once('SIGTERM', asked)
    process.once('SIGHUP', asked)
    // Whoever reads what we say has gone (`start | head`): the database must not stay behind.
    process.stdout.once('error', asked)
  })
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
