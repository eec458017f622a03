import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Config, readConfig } from '../../platform/config/index.ts'
import { isRestoreUnfinished } from '../../platform/db/backup/index.ts'
import { losesWrites, whyNotUse } from '../../platform/db/embedded/external.ts'
import { type RunningDatabase, startDatabase } from '../../platform/db/embedded/index.ts'
import { openDatabase } from '../../platform/db/index.ts'
import { isFolderAlone } from '../pairing.ts'
import { prepareDatabase } from '../prepare.ts'
import { whyUnsafe } from '../safety.ts'
import { makeFolder } from './folders.ts'
import { Trouble } from './trouble.ts'

/** One installation of the portal: its settings and its database, which runs and is up to date. */
export type Installation = {
  config: Config
  /** Null when the database is an external one. */
  embedded: RunningDatabase | null
  /** Nobody has used the database before. */
  fresh: boolean
  close(): Promise<void>
}

export type Wish = {
  data?: string | undefined
  port?: number | undefined
  /** Only an installation that is there already will do. */
  existing?: boolean
  /** Done with the embedded database before it is migrated. */
  first?: ((embedded: RunningDatabase) => Promise<void>) | undefined
}

/** Beside the command, so that it is the same from wherever the command is called. */
const usualDataDir = fileURLToPath(new URL('../../../data', import.meta.url))

/** The data folder that is meant: by the word, by the environment, or the usual one. */
export function dataDirOf(wish: Wish): string {
  return path.resolve(wish.data ?? process.env.VIRTUOS_DATA ?? usualDataDir)
}

/** Whether the folder that is meant has no portal yet. */
export function isNew(wish: Wish): boolean {
  return !process.env.DATABASE_URL && !existsSync(path.join(dataDirOf(wish), 'postgres'))
}

/** Says on which portal a command works: its folder, and that the database is elsewhere. */
export function tellWhere({ dataDir }: Pick<Config, 'dataDir'>, what = 'Portal'): void {
  const database = process.env.DATABASE_URL ? ' with the database of DATABASE_URL' : ''
  process.stdout.write(`${what}: ${dataDir}${database}\n`)
}

/**
 * Opens an installation for a command: starts or adopts its database and migrates it.
 *
 * Takes what the command line says and whom to tell about long steps. Throws `Trouble` when a
 * folder, an address or a setting is wrong.
 */
export async function openInstallation(
  wish: Wish,
  tell: (step: string) => void,
): Promise<Installation> {
  const dataDir = dataDirOf(wish)
  if (wish.existing && isNew(wish)) {
    throw new Trouble(`there is no portal in ${dataDir}; name its folder by --data DIR`)
  }
  checkSettings(wish, dataDir)
  makeDataDir(dataDir)
  if (isRestoreUnfinished(dataDir)) {
    throw new Trouble(
      `a restore into ${dataDir} was broken off; empty the folder and restore again`,
    )
  }
  const embedded = process.env.DATABASE_URL ? null : await startEmbedded(dataDir, tell)
  try {
    const config = readConfig(process.env, {
      dataDir,
      ...(wish.port === undefined ? {} : { port: wish.port }),
      ...(embedded ? { databaseUrl: embedded.appUrl, ownerUrl: embedded.ownerUrl } : {}),
    })
    if (embedded) await wish.first?.(embedded)
    else await checkExternal(config)
    if (config.production) await checkProduction(config)
    if (!wish.first && (await isFolderAlone(dataDir, config.ownerUrl))) throw alone(dataDir)
    const ran = await prepareDatabase(config.ownerUrl)
    if (ran.length > 0) tell(`The database has its newest shape (${ran.length} steps).`)
    const fresh = ran.includes('0001-platform.sql')
    return { config, embedded, fresh, close: async () => embedded?.stop() }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

function alone(dataDir: string): Trouble {
  return new Trouble(
    `the database is empty, but ${dataDir} has the keys of a portal that has its letters elsewhere;
name the database with its letters by DATABASE_URL and DATABASE_OWNER_URL, or choose an empty
folder by --data DIR for a new portal`.replaceAll('\n', ' '),
  )
}

/** Closed to others; those of root may be passed through, for its database is another user's. */
function makeDataDir(dataDir: string): void {
  makeFolder(dataDir, { other: '--data DIR', mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
}

async function startEmbedded(
  dataDir: string,
  tell: (step: string) => void,
): Promise<RunningDatabase> {
  const folder = path.join(dataDir, 'postgres')
  tell(existsSync(folder) ? 'Starting the database …' : `Making a database in ${dataDir} …`)
  try {
    return await startDatabase({ folder })
  } catch (error) {
    throw new Trouble(`the database did not start: ${oneLine(error)}`)
  }
}

async function checkExternal(config: Config): Promise<void> {
  const reasons = await whyNotUse(config.databaseUrl, config.ownerUrl).catch(error => {
    const hint = 'is it running, and are its host, port and name right?'
    throw new Trouble(`the database of DATABASE_URL does not answer: ${oneLine(error)}; ${hint}`)
  })
  if (reasons.length > 0) throw new Trouble(`${reasons.join('; ')} (docs/operation.md)`)
}

/** What the settings alone tell is said before anything is made. */
function checkSettings({ port }: Wish, dataDir: string): void {
  const { DATABASE_URL, DATABASE_OWNER_URL } = process.env
  for (const [name, url] of Object.entries({ DATABASE_URL, DATABASE_OWNER_URL })) {
    if (url === undefined || /^postgres(ql)?:\/\//.test(url)) continue
    throw new Trouble(`${name} must be postgres://ROLE:PASSWORD@HOST/DATABASE (docs/operation.md)`)
  }
  if (DATABASE_URL !== undefined && DATABASE_OWNER_URL === undefined) {
    throw new Trouble(
      'DATABASE_OWNER_URL is needed as well: the role virtuos_owner (docs/operation.md)',
    )
  }
  const config = readConfig(process.env, { dataDir, ...(port === undefined ? {} : { port }) })
  const reasons = config.production ? whyUnsafe(config, []) : []
  if (reasons.length > 0) throw new Trouble(`not safe for production: ${reasons.join('; ')}`)
}

async function checkProduction(config: Config): Promise<void> {
  const sql = openDatabase(config.databaseUrl, { connections: 1 })
  try {
    const reasons = whyUnsafe(config, await losesWrites(sql))
    if (reasons.length > 0) throw new Trouble(`not safe for production: ${reasons.join('; ')}`)
  } finally {
    await sql.end({ timeout: 2 })
  }
}

/** What the system said, on one line; it never repeats the address, which holds a password. */
function oneLine(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException
  return (message || code || 'no answer').replaceAll(/\s*\n\s*/g, ' · ').slice(0, 400)
}
