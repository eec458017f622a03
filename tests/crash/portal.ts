import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { demoOffices } from '../../src/app/demo/offices.ts'
import { prepareDatabase } from '../../src/app/prepare.ts'
import { closeServices, openServices } from '../../src/app/services.ts'
import {
  confirmRegistration,
  openSession,
  registerPerson,
} from '../../src/domains/identity/index.ts'
import { connect } from '../../src/domains/onboarding/index.ts'
import { readConfig } from '../../src/platform/config/index.ts'
import { type RunningDatabase, startDatabase } from '../../src/platform/db/embedded/index.ts'
import { openDatabase, type Sql, within } from '../../src/platform/db/index.ts'
import type { Services } from '../../src/platform/services.ts'

const command = fileURLToPath(new URL('../../src/app/cli/main.ts', import.meta.url))

/** What a citizen of the crash test is known by. */
export type Citizen = { personId: string; cookie: string }

/** The installation seen from inside, while it does not serve. */
export type Inside = { services: Services; root: Sql }

/** An installation in a folder of its own that is killed and started again. */
export type CrashPortal = {
  address: string
  citizens: Citizen[]
  offices: string[]
  start(): Promise<void>
  /** `kill -9` of the application; the database stays. */
  killApp(): Promise<void>
  /** `kill -9` of the postmaster, under the running application or after it. */
  killDatabase(): Promise<void>
  /** Waits until it serves again. */
  isBack(): Promise<void>
  /** Ends it as an administrator would. */
  stop(): Promise<void>
  /** Works with the installation's files and rows. */
  look<Result>(work: (inside: Inside) => Promise<Result>): Promise<Result>
  remove(): Promise<void>
}

/** Makes an installation with three offices and so many verified citizens; it does not run yet. */
export async function makePortal(people: number): Promise<CrashPortal> {
  const folder = await mkdtemp(join(tmpdir(), 'virtuos-crash-'))
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  let app: ChildProcess | null = null
  const look: CrashPortal['look'] = work => lookInto(folder, work)
  const { citizens, offices } = await look(inside => settle(inside, people))
  return {
    address,
    citizens,
    offices,
    look,
    async start() {
      app = startApp(folder, port)
      await isReady(address, folder)
    },
    async killApp() {
      await ended(app!, 'SIGKILL')
    },
    async killDatabase() {
      const file = join(folder, 'postgres', 'data', 'postmaster.pid')
      process.kill(Number((await readFile(file, 'utf8')).split('\n')[0]), 'SIGKILL')
    },
    async isBack() {
      await pause(500)
      await isReady(address, folder)
    },
    async stop() {
      if (app) await ended(app, 'SIGTERM')
      app = null
    },
    async remove() {
      if (app) await ended(app, 'SIGKILL')
      await look(async () => {}).catch(() => {})
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function lookInto<Result>(
  folder: string,
  work: (inside: Inside) => Promise<Result>,
): Promise<Result> {
  const database = await startDatabase({ folder: join(folder, 'postgres') })
  try {
    await prepareDatabase(database.ownerUrl)
    return await lookAround(folder, database, work)
  } finally {
    await database.stop()
  }
}

async function lookAround<Result>(
  folder: string,
  { appUrl: databaseUrl, ownerUrl, urlOf }: RunningDatabase,
  work: (inside: Inside) => Promise<Result>,
): Promise<Result> {
  const root = openDatabase(urlOf('postgres', 'virtuos'), { connections: 2 })
  const services = await openServices(readConfig({}, { dataDir: folder, databaseUrl, ownerUrl }))
  try {
    return await work({ services, root })
  } finally {
    await closeServices(services)
    await root.end()
  }
}

async function settle({ services, root }: Inside, people: number) {
  const { sql } = services
  const at = new Date()
  const offices: string[] = []
  for (const office of demoOffices.slice(0, 3)) {
    const made = await within(sql, {}, tx => connect(tx, { ...office, at }))
    if (!made.ok) throw new Error(made.refusal)
    offices.push(made.value.slug)
  }
  const numbers = Array.from({ length: people }, (_, number) => number)
  const citizens: Citizen[] = []
  for (const number of numbers) citizens.push(await register(services, root, number, at))
  return { offices, citizens }
}

async function register({ sql }: Services, root: Sql, number: number, at: Date): Promise<Citizen> {
  const entry = {
    ...({ kind: 'natural', name: `Jana Nováková ${number}`, birthDate: '1986-04-12' } as const),
    ...{ ico: null, actingName: null, street: 'Zahradní 214', town: 'Klatovy' },
    ...{ postcode: '339 01', phone: '+420 601 000 101', password: 'Lipa-u-radnice-26' },
    email: `jana-${number}@priklad.example`,
  }
  const registered = await registerPerson(sql, entry, { lang: 'cs', at })
  if (!registered.ok || !registered.value) throw new Error('a citizen was not registered')
  const { accountId, personId } = registered.value
  await sql.begin(tx => confirmRegistration(tx, accountId, at))
  await root`update identity.persons set verified_at = ${at} where id = ${personId}`
  const token = await openSession(sql, { accountId, completed: true, at })
  return { personId, cookie: `session=${token}` }
}

function startApp(folder: string, port: number): ChildProcess {
  const words = ['start', '--empty', '--port', String(port), '--data', folder]
  const env = { ...process.env, VIRTUOS_LIMIT_FACTOR: '1000000' }
  const log = openSync(logOf(folder), 'a')
  return spawn(process.execPath, [command, ...words], { env, stdio: ['ignore', log, log] })
}

/** What the application said; told when it does not come back. */
function logOf(folder: string): string {
  return join(folder, 'portal.log')
}

async function isReady(address: string, folder: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${address}/urady`).catch(() => null)
    await answer?.arrayBuffer().catch(() => null)
    if (answer?.status === 200) return
    await pause(100)
  }
  const said = (await readFile(logOf(folder), 'utf8')).slice(-3000)
  throw new Error(`the portal did not come back within a minute:\n${said}`)
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  await new Promise(closed => server.close(closed))
  return port
}
