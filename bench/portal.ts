import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openMailServer } from '../sim/mail/server.ts'
import { prepareDatabase } from '../src/app/prepare.ts'
import { closeServices, openServices } from '../src/app/services.ts'
import { type Config, readConfig } from '../src/platform/config/index.ts'
import { type RunningDatabase, startDatabase } from '../src/platform/db/embedded/index.ts'
import { openDatabase, type Sql } from '../src/platform/db/index.ts'
import type { Services } from '../src/platform/services.ts'
import { endWhenBroken } from './breaking.ts'

/** A portal and its bare counterpart over one durable database, for one measurement. */
export type Portal = {
  address: string
  bareAddress: string
  /** The same installation, seen from inside, to arrange things and read effects back. */
  services: Services
  config: Config
  /** The superuser in the portal's database. */
  root: Sql
  /** The superuser's address of it. */
  superUrl: string
  /** The bare handler's own database. */
  bare: Sql
  /** Bytes of memory that the portal's process holds. */
  rss(): Promise<number>
  close(): Promise<void>
}

/** Starts everything in a new folder; `worker` says whether jobs are done meanwhile. */
export async function openPortal({ worker }: { worker: boolean }): Promise<Portal> {
  const endings: (() => Promise<unknown>)[] = []
  const endAll = async () => {
    for (const end of endings.splice(0).reverse()) await Promise.allSettled([end()])
  }
  const opening = openAll(endings, worker)
  const forget = endWhenBroken(() => Promise.allSettled([opening]).then(endAll))
  const close = async () => {
    await endAll()
    forget()
  }
  try {
    return { ...(await opening), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Each thing that is opened brings its ending, so that a broken start leaves nothing running. */
async function openAll(endings: (() => Promise<unknown>)[], worker: boolean) {
  const folder = await mkdtemp(join(tmpdir(), 'virtuos-bench-'))
  endings.push(() => rm(folder, { recursive: true, force: true }))
  const database = await startDatabase({ folder: join(folder, 'postgres') })
  endings.push(() => database.stop())
  await prepareDatabase(database.ownerUrl)
  const superUrl = database.urlOf('postgres', 'virtuos')
  const root = openDatabase(superUrl, { connections: 2 })
  endings.push(() => root.end())
  await root`create database bare owner virtuos_owner`
  const bareUrl = database.urlOf('virtuos_owner', 'bare')
  const bare = openDatabase(bareUrl)
  endings.push(() => bare.end())
  const post = await openMailServer(join(folder, 'mail'))
  endings.push(() => post.close())
  const decided = { ...(await settingsFor(folder, database)), mailUrl: post.url }
  const config = readConfig({}, decided)
  const services = await openServices(config)
  endings.push(() => closeServices(services))
  const words = [JSON.stringify({ ...decided, worker })]
  const portal = await startProcess('portal-process.ts', words, endings)
  const handler = await startProcess(
    'bare/process.ts',
    [bareUrl, join(folder, 'bare-files')],
    endings,
  )
  return {
    address: portal.address,
    bareAddress: handler.address,
    services,
    config,
    root,
    superUrl,
    bare,
    rss: () => rssOf(portal.child),
  }
}

async function settingsFor(folder: string, database: RunningDatabase): Promise<Partial<Config>> {
  const port = await freePort()
  return {
    dataDir: folder,
    databaseUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    port,
    baseUrl: `http://localhost:${port}`,
    // One machine calls for all citizens.
    limitFactor: 1_000_000,
  }
}

async function rssOf(child: ChildProcess): Promise<number> {
  child.send('rss')
  const [bytes] = await once(child, 'message')
  return Number(bytes)
}

async function startProcess(file: string, words: string[], endings: (() => Promise<unknown>)[]) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), words, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  endings.push(() => endProcess(child))
  const gone = once(child, 'exit').then(() => Promise.reject(new Error(`${file} did not start`)))
  gone.catch(() => {})
  const [address] = (await Promise.race([once(child, 'message'), gone])) as [string]
  return { child, address }
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  await new Promise(closed => server.close(closed))
  return port
}
