import path from 'node:path'
import { openDatabase } from '../client.ts'
import { binariesFor } from './binaries.ts'
import {
  type Cluster,
  makeCluster,
  makeSocketFolder,
  socketFolderOf,
  writeSettings,
} from './cluster.ts'
import { alone } from './lock.ts'
import { placeFor } from './place.ts'
import { livingPostmaster, startPostmaster, stopPostmaster, waitReady } from './postmaster.ts'
import { makeRoles } from './roles.ts'
import { type RunAs, runAs } from './user.ts'

/** A database that runs, with the addresses of its roles. */
export type RunningDatabase = {
  /** The real folder of the cluster (`data`, `archive`, `server.log`). */
  folder: string
  socketFolder: string
  /** As whom the server runs; null: as ourselves. */
  user: RunAs
  /** Runs migrations. */
  ownerUrl: string
  /** Runs the application: owns nothing, and row-level security binds it. */
  appUrl: string
  /** The superuser's, of the database `postgres`. */
  superUrl: string
  /** The address of another database of this cluster. */
  urlOf(role: string, database: string): string
  /** Leaves; the last one to leave stops the server. Close the pools before. */
  stop(): Promise<void>
}

export type DatabaseSettings = {
  folder: string
  /** The name of the database; `virtuos` when left out. */
  name?: string
  /** False for tests only: nothing is flushed to the disk. */
  durable?: boolean
}

/** How often a server that died is noticed. */
const watchMs = 500

/**
 * Starts the PostgreSQL of a folder, or adopts the one that runs there already.
 *
 * Makes cluster, roles and database when they are missing, and raises the server again when it
 * dies while we are here. Throws with a clear sentence when it cannot.
 */
export async function startDatabase(settings: DatabaseSettings): Promise<RunningDatabase> {
  const name = settings.name ?? 'virtuos'
  const cluster = clusterOf(settings)
  const urlOf = (role: string, database: string) =>
    `postgres://${role}@localhost/${database}?host=${encodeURIComponent(cluster.socketFolder)}`
  const superUrl = urlOf('postgres', 'postgres')

  const lock = path.join(cluster.folder, 'start.lock')
  await alone(lock, () => raiseWithRoles(cluster, superUrl, name))
  const watch = watchOver(cluster, lock)
  return {
    folder: cluster.folder,
    socketFolder: cluster.socketFolder,
    user: cluster.user,
    ownerUrl: urlOf('virtuos_owner', name),
    appUrl: urlOf('virtuos_app', name),
    superUrl,
    urlOf,
    async stop() {
      clearInterval(watch)
      await alone(lock, async () => {
        if (livingPostmaster(cluster) === null) return
        if (await isLastOne(superUrl)) await stopPostmaster(cluster)
      })
    },
  }
}

/** Where the cluster of a folder lies and whom it belongs to; the folder is made when missing. */
export function placeDatabase(folder: string): { data: string; user: RunAs } {
  const { data, user } = clusterOf({ folder })
  return { data, user }
}

function clusterOf(settings: DatabaseSettings): Cluster {
  const wished = path.resolve(settings.folder)
  const user = runAs(path.join(wished, 'data'))
  const folder = placeFor(wished, user)
  const data = path.join(folder, 'data')
  const durable = settings.durable ?? true
  return { folder, data, socketFolder: socketFolderOf(data), bin: binariesFor(user), user, durable }
}

/** A server that is killed between being found and being asked is raised once more. */
async function raiseWithRoles(cluster: Cluster, superUrl: string, name: string): Promise<void> {
  await raise(cluster)
  try {
    await makeRoles(superUrl, name)
  } catch (error) {
    if (livingPostmaster(cluster) !== null) throw error
    await raise(cluster)
    await makeRoles(superUrl, name)
  }
}

async function raise(cluster: Cluster): Promise<void> {
  if (livingPostmaster(cluster) !== null) return waitReady(cluster)
  makeCluster(cluster)
  writeSettings(cluster)
  makeSocketFolder(cluster)
  await startPostmaster(cluster)
}

/** A server that was killed is raised again; the pools of the application connect by themselves. */
function watchOver(cluster: Cluster, lock: string): NodeJS.Timeout {
  let busy = false
  const watch = setInterval(async () => {
    if (busy || livingPostmaster(cluster) !== null) return
    busy = true
    try {
      await alone(lock, () => raise(cluster))
    } catch {
      // Health tells that the database is away; the next round tries again.
    } finally {
      busy = false
    }
  }, watchMs)
  watch.unref()
  return watch
}

/** Connections that have just been closed take a moment to leave the list. */
async function isLastOne(superUrl: string): Promise<boolean> {
  const sql = openDatabase(superUrl, { connections: 1 })
  try {
    for (let round = 0; round < 10; round++) {
      const [row] = await sql<{ others: number }[]>`
        select count(*)::int as others from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid()`
      if (row?.others === 0) return true
      await sql`select pg_sleep(0.05)`
    }
    return false
  } finally {
    await sql.end()
  }
}
