import { cp, mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type KeptMail, readMail } from '../sim/mail/read.ts'
import { type MailServer, openMailServer } from '../sim/mail/server.ts'
import { house } from '../src/app/house.ts'
import { observe } from '../src/app/operation/metrics.ts'
import { closeServices, openServices } from '../src/app/services.ts'
import { openSite } from '../src/app/site.ts'
import { type Config, readConfig } from '../src/platform/config/index.ts'
import type { Sql } from '../src/platform/db/index.ts'
import type { Caller, Route } from '../src/platform/http/index.ts'
import { drainJobs } from '../src/platform/jobs/index.ts'
import type { LogFields } from '../src/platform/log/index.ts'
import type { Services } from '../src/platform/services.ts'
import { openThreads } from '../src/platform/threads/index.ts'
import { type Client, openClient } from './client.ts'
import { clusterFolder } from './cluster.ts'
import { freshDatabase, type TestDatabaseSettings } from './database.ts'
import { atEnd, type Ending } from './ending.ts'

export type TestClock = {
  now(): Date
  /** Takes a moment as `2026-11-21T10:00:00+01:00`. */
  set(at: string): void
  pass(time: { days?: number; hours?: number; minutes?: number; seconds?: number }): void
}

/** The whole portal over a database of its own: real routes, real jobs, real mail. */
export type TestHouse = {
  services: Services
  /** The application's role. */
  sql: Sql
  /** The owner's role. */
  owner: Sql
  clock: TestClock
  /** A visitor who is signed in as the caller without a password; null is nobody. */
  as(caller: Caller | null): Client
  /** Does all jobs that are due by the house's clock, and those that they bring about. */
  drainJobs(): Promise<void>
  /** The e-mails that left so far, the oldest first. */
  letters(to?: string): Promise<KeptMail[]>
  /** The mail server outside. */
  mailServer: MailServer
  /** Listens for a browser; gives the address, `http://localhost:12345`. */
  address(): Promise<string>
  /** What the log was told. */
  logged: { level: string; event: string; fields: LogFields; error?: unknown }[]
}

export type TestHouseSettings = {
  /** The moment at which the clock stands. */
  at?: string
  config?: Partial<Config>
  /** Routes beside those of the house. */
  routes?: readonly Route[]
} & TestDatabaseSettings

/** A thread takes longer to begin than most of its work: all houses of a process share theirs. */
const pool = openThreads({ info() {}, warn: console.error, error: console.error })
const threads = { ...pool, close: async () => {} }

/** Opens the portal for one test (or suite); everything is gone when it ends. */
export async function openTestHouse(
  t: Ending,
  settings: TestHouseSettings = {},
): Promise<TestHouse> {
  const folder = await mkdtemp(path.join(tmpdir(), 'virtuos-house-'))
  const { from, keptAs } = settings
  atEnd(t, async () => {
    if (keptAs) await cp(folder, path.join(clusterFolder, keptAs), { recursive: true })
    await rm(folder, { recursive: true, force: true })
  })
  if (from) await cp(path.join(clusterFolder, from), folder, { recursive: true })
  const database = await freshDatabase(t, { from, keptAs })
  const mailFolder = path.join(folder, 'mail')
  const mailServer = await openMailServer(mailFolder)
  atEnd(t, () => mailServer.close())

  const clock = clockAt(settings.at ?? '2026-11-21T10:00:00+01:00')
  const logged: TestHouse['logged'] = []
  const config = readConfig(
    {},
    {
      dataDir: folder,
      databaseUrl: database.appUrl,
      ownerUrl: database.ownerUrl,
      mailUrl: mailServer.url,
      limitFactor: 1000,
      ...settings.config,
    },
  )
  const log = logInto(logged)
  const services = await openServices(config, { clock: clock.now, log, threads })
  atEnd(t, () => closeServices(services))

  const seats = new Map<string, Caller>()
  const site = await openSite(services, observe, usual => ({
    ...usual,
    routes: [...usual.routes, ...(settings.routes ?? [])],
    findCaller: async (token, now) => seats.get(token) ?? usual.findCaller(token, now),
  }))
  atEnd(t, () => site.close())

  return {
    services,
    sql: services.sql,
    owner: database.owner,
    clock,
    logged,
    as(caller) {
      if (caller === null) return openClient(site)
      const token = `seat-${seats.size + 1}`
      seats.set(token, caller)
      return openClient(site, { session: token })
    },
    drainJobs: () => drainDue(database.owner, services),
    letters: to => readMail(mailFolder, to),
    mailServer,
    async address() {
      config.baseUrl = await listening(site)
      return config.baseUrl
    },
  }
}

async function listening(site: FastifyInstance): Promise<string> {
  if (!site.server.listening) await site.listen({ port: 0, host: '127.0.0.1' })
  return `http://localhost:${(site.server.address() as AddressInfo).port}`
}

/** The queue asks the machine's clock; what is due by the house's clock is so too, in its order. */
async function drainDue(owner: Sql, services: Services): Promise<void> {
  const now = services.clock()
  await owner`
    update graphile_worker._private_jobs set run_at = now() - (${now}::timestamptz - run_at)
    where run_at > now() and run_at <= ${now}::timestamptz`
  await drainJobs(services, house.jobs, house.ticks)
}

function clockAt(start: string): TestClock {
  let at = new Date(start).getTime()
  return {
    now: () => new Date(at),
    set(moment) {
      at = new Date(moment).getTime()
    },
    pass({ days = 0, hours = 0, minutes = 0, seconds = 0 }) {
      at += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
    },
  }
}

/** What breaks is also shown, since a test that fails by a 500 would not tell why. */
function logInto(logged: TestHouse['logged']): Services['log'] {
  const keep =
    (level: string) =>
    (event: string, fields: LogFields = {}) => {
      logged.push({ level, event, fields })
    }
  return {
    info: keep('info'),
    warn: keep('warn'),
    error(event, error, fields = {}) {
      logged.push({ level: 'error', event, fields, error })
      console.error(event, fields, error)
    },
  }
}
